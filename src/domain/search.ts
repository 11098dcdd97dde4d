import type { Dataset } from '../dataset/dataset.ts'
import type { Selection } from './view.ts'

/** Why an entry was found under a word that is not its name. */
export type NameKind = 'name' | 'alias' | 'former name' | 'demonym' | 'capital' | 'town'

export interface SearchName {
  readonly text: string
  readonly kind: NameKind
  /** As compared: see `fold`. */
  readonly folded: string
}

/** Something that can be found and selected. */
export interface SearchEntry {
  readonly selection: Selection
  /** As listed. */
  readonly name: string
  readonly names: readonly SearchName[]
}

export interface SearchResult {
  readonly entry: SearchEntry
  /** The name that matched best; shown beside the entry's own where it differs. */
  readonly matched: SearchName
}

/** Everything that can be selected on the map, under every name that the dataset has for it. */
export function searchEntries(dataset: Dataset): SearchEntry[] {
  return [
    ...dataset.entities.map((entity) =>
      entry({ kind: 'country', id: entity.key }, entity.name, [
        ['alias', [entity.officialName, ...entity.aliases]],
        ['former name', entity.formerNames],
        ['demonym', entity.demonyms],
        ['capital', entity.capitals],
      ]),
    ),
    // What is an entity of its own is already listed under its key.
    ...dataset.territories
      .filter(({ entity }) => entity === undefined)
      .map((territory) =>
        entry({ kind: 'territory', id: territory.id }, territory.name, [
          ['alias', territory.protectorate ? [territory.protectorate.officialName] : []],
          ['capital', territory.protectorate ? [territory.protectorate.capital] : []],
        ]),
      ),
    ...dataset.sites.map((site) =>
      entry({ kind: 'site', id: site.id }, site.name, [
        ['alias', site.otherNames],
        ['town', [site.town]],
      ]),
    ),
    ...dataset.organisations.map((organisation) =>
      entry({ kind: 'organisation', id: organisation.id }, organisation.name, [
        ['alias', organisation.abbreviation === undefined ? [] : [organisation.abbreviation]],
      ]),
    ),
  ]
}

/**
 * Entries of which a name contains the query at the beginning of a word, best first: the whole name, then its
 * beginning, then a later word; own names before others; otherwise in the order of the entries. Empty query: nothing.
 */
export function search(entries: readonly SearchEntry[], query: string, limit = 12): SearchResult[] {
  const folded = fold(query)
  if (folded === '') return []
  return entries
    .flatMap((entry) => {
      const best = entry.names
        .map((name) => ({ name, score: score(name, folded) }))
        .reduce((best, next) => (next.score < best.score ? next : best))
      return best.score === Infinity ? [] : [{ entry, matched: best.name, score: best.score }]
    })
    .sort((a, b) => a.score - b.score)
    .slice(0, limit)
    .map(({ entry, matched }) => ({ entry, matched }))
}

/** Diacritics, case, punctuation and typographic variants do not matter: "Côte d’Ivoire" → "cote d ivoire". */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øłđıßæœþð]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/['’ʻʼ`.]/g, (mark) => (mark === '.' ? '' : ' '))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Letters of Latin alphabets that do not decompose. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
}

function entry(
  selection: Selection,
  name: string,
  others: readonly (readonly [NameKind, readonly string[]])[],
): SearchEntry {
  const names = [
    { text: name, kind: 'name' as const },
    ...others.flatMap(([kind, texts]) => texts.map((text) => ({ text, kind }))),
  ].map((name) => ({ ...name, folded: fold(name.text) }))
  return { selection, name, names: names.filter(({ folded }) => folded !== '') }
}

const PENALTY: Record<NameKind, number> = { name: 0, alias: 1, 'former name': 1, capital: 2, demonym: 2, town: 3 }

function score({ folded, kind }: SearchName, query: string): number {
  const penalty = PENALTY[kind] / 10
  if (folded === query) return penalty
  if (folded.startsWith(query)) return 1 + penalty
  if (folded.includes(` ${query}`)) return 2 + penalty
  return Infinity
}
