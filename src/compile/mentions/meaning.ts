import type { EntityKey, OrganisationId } from '../../dataset/dataset.ts'

/** What a name of the gazetteer stands for. */
export type Meaning = CountryMeaning | OrganisationMeaning | Trap | Choice

export interface CountryMeaning {
  readonly kind: 'named' | 'place' | 'group'
  readonly countries: readonly EntityKey[]
  /** For the reader, with the name as written in place of "~": "~, a city in Türkiye". */
  readonly what: string
}

export interface OrganisationMeaning {
  readonly kind: 'organisation'
  readonly organisation: OrganisationId
  readonly what: string
}

/** Words that look like a country and are none. */
export interface Trap {
  readonly kind: 'trap'
}

export interface Choice {
  readonly kind: 'choice'
  readonly candidates: readonly Candidate[]
}

/** One of the things that an ambiguous name may mean. */
export interface Candidate {
  readonly meaning: CountryMeaning | Trap
  /** Meant where the text says nothing to the contrary. Where no candidate is, the mention stays ambiguous. */
  readonly otherwise: boolean
  /** Whether unambiguous mentions of the same country speak for it. */
  readonly ownNames: boolean
  /** Names and words that speak for it. */
  readonly clues: readonly string[]
}

/** The part of speech, as far as the rules of the language hang on it. */
export type Sort = 'name' | 'adjective' | 'people' | 'phrase'

/** One spelling in the gazetteer. */
export interface Alias {
  readonly text: string
  readonly meaning: Meaning
  readonly sort: Sort
  readonly condition?: Condition
  /** The row that it stands in; line 1 of a file that is not the gazetteer's own. */
  readonly file: string
  readonly line: number
}

/**
 * What must hold beside the letters.
 * combining: a hyphen and a capital follow ("Russo-Estonian") ·
 * preposition: a place is expected here ("in Nice", "Nice, France") ·
 * accents: written with its accents ("Réunion", not "Reunion") ·
 * state: it tells which country a city before it lies in ("Paris, Texas") ·
 * pronoun: among words in capitals it is an everyday word ("TELL US").
 */
export type Condition = 'combining' | 'preposition' | 'accents' | 'state' | 'pronoun'
export const CONDITIONS: readonly [Condition, ...Condition[]] = [
  'combining',
  'preposition',
  'accents',
  'state',
  'pronoun',
]
