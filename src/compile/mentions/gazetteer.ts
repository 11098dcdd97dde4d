import type { EntityKey } from '../../dataset/dataset.ts'
import type { Files } from '../decode.ts'
import type { Problem, Report } from '../problem.ts'
import {
  aliasesOfCountry,
  aliasesOfOrganisations,
  aliasesOfTables,
  COUNTRIES_FILE,
  ORGANISATIONS_FILE,
} from './aliases.ts'
import type { OrganisationNames, Register } from './aliases.ts'
import type { CountryNames } from './country-names.ts'
import { readGazetteerTables } from './gazetteer-tables.ts'
import type { Alias, Choice, Meaning } from './meaning.ts'
import { spellingsOf } from './spellings.ts'
import { Trie } from './trie.ts'
import { readWordLists } from './word-lists.ts'
import type { WordLists } from './word-lists.ts'

/** A word that speaks for one candidate of an ambiguous name. */
export interface Clue {
  /** The choice of which it is a clue: the object of the alias itself. */
  readonly choice: Choice
  /** Index into the choice's candidates. */
  readonly candidate: number
}

export interface Gazetteer {
  /** Everywhere in the text, and therefore nowhere in what is found. */
  readonly focus: EntityKey
  readonly aliases: readonly Alias[]
  readonly trie: Trie<Alias>
  readonly clues: Trie<Clue>
  /** For which candidates an unambiguous mention of a country speaks. */
  readonly ownNameClues: ReadonlyMap<EntityKey, readonly Clue[]>
  readonly words: WordLists
  readonly countries: ReadonlyMap<EntityKey, CountryNames>
  /** The key that a mention of a country carries. */
  readonly shownAs: ReadonlyMap<EntityKey, EntityKey>
}

export interface GazetteerInput {
  /** Holds at least the files of `gazetteer/`. */
  readonly files: Files
  readonly focus: EntityKey
  readonly countries: readonly CountryNames[]
  /** Absent where `organisations.csv` could not be read: then no id is checked against it. */
  readonly organisations?: readonly OrganisationNames[]
  /**
   * The keys that a mention may carry; all of `countries` when absent. A country that is none of them is counted to
   * the one that has its name among its aliases (a territory that the map draws as part of another country).
   */
  readonly selectable?: ReadonlySet<EntityKey>
}

/**
 * Builds the gazetteer from `gazetteer/*.csv`, `countries.csv`, `organisations.csv` and the package `world-countries`.
 * Rows of the gazetteer go before the package, a country's own name before other countries' aliases. What two of equal
 * rank claim for different countries is a problem; what nothing is lost by (a row said twice) is a notice.
 */
export function buildGazetteer(input: GazetteerInput): {
  readonly gazetteer: Gazetteer
  readonly problems: readonly Problem[]
  readonly notices: readonly Problem[]
} {
  const problems: Problem[] = []
  const notices: Problem[] = []
  const report: Report = (problem) => problems.push(problem)
  const register: Register = {
    countries: new Map(input.countries.map((country) => [country.key, country])),
    organisations: new Map((input.organisations ?? []).map((organisation) => [organisation.id, organisation])),
    organisationsKnown: input.organisations !== undefined,
  }
  if (!register.countries.has(input.focus)) {
    report({ file: 'atlas.yaml', line: 1, what: `unknown focal country "${input.focus}"`, allowed: 'a country code' })
  }
  const tables = readGazetteerTables(input.files, report)
  const words = readWordLists(tables.words, report)

  const aliases = new Map<string, Alias>()
  const countries = input.countries.map(aliasesOfCountry)
  const ranks = [
    aliasesOfTables(tables, register, report),
    [...aliasesOfOrganisations(register), ...countries.flatMap(({ known }) => known)],
    countries.flatMap(({ others }) => others),
  ]
  for (const rank of ranks) addRank(rank, aliases, report, (notice) => notices.push(notice))

  const trie = new Trie<Alias>()
  const clues = new Trie<Clue>()
  const choices = new Set<Choice>()
  for (const alias of aliases.values()) {
    for (const spelling of spellingsOf(alias.text)) {
      if (spelling !== alias.text && aliases.has(spelling)) continue
      if (trie.add(spelling, alias)) continue
      report({ file: alias.file, line: alias.line, what: `"${alias.text}" begins with no word`, allowed: 'words' })
    }
    if (alias.meaning.kind === 'choice') choices.add(alias.meaning)
  }
  for (const choice of choices) addClues(choice, clues)
  const gazetteer: Gazetteer = {
    focus: input.focus,
    aliases: [...aliases.values()],
    trie,
    clues,
    ownNameClues: ownNameClues(choices),
    words,
    countries: register.countries,
    shownAs: shownKeys(input),
  }
  return { gazetteer, problems, notices }
}

/** Aliases of one rank: they give way to those already there, and must not contradict each other. */
function addRank(rank: readonly Alias[], aliases: Map<string, Alias>, report: Report, notice: Report): void {
  const own = new Map<string, Alias>()
  for (const alias of rank) {
    if (aliases.has(alias.text)) continue
    const first = own.get(alias.text)
    if (first === undefined) {
      own.set(alias.text, alias)
      continue
    }
    const ours = alias.file.startsWith('gazetteer/')
    if (meansTheSame(first.meaning, alias.meaning)) {
      if (ours) notice({ ...placeOf(alias), what: `"${alias.text}" is there twice: ${placeText(first)} has it too` })
      continue
    }
    const what = `"${alias.text}" is claimed for ${claimText(alias)} and, at ${placeText(first)}, for ${claimText(first)}`
    report({ ...placeOf(alias), what, allowed: `one meaning, or a row of gazetteer/ambiguous.csv` })
  }
  for (const [text, alias] of own) aliases.set(text, alias)
}

function placeOf({ file, line }: Alias): { file: string; line: number } {
  return { file, line }
}

function placeText({ file, line }: Alias): string {
  return file === COUNTRIES_FILE || file === ORGANISATIONS_FILE ? file : `${file}:${line}`
}

function claimText({ meaning }: Alias): string {
  switch (meaning.kind) {
    case 'trap':
      return 'no country'
    case 'choice':
      return 'several countries'
    case 'organisation':
      return meaning.organisation
    default:
      return meaning.countries.join(', ')
  }
}

function meansTheSame(one: Meaning, other: Meaning): boolean {
  if (one.kind === 'trap' || other.kind === 'trap') return one.kind === other.kind
  if (one.kind === 'choice' || other.kind === 'choice') return one === other
  if (one.kind === 'organisation' || other.kind === 'organisation') {
    return one.kind === 'organisation' && other.kind === 'organisation' && one.organisation === other.organisation
  }
  return one.countries.join(' ') === other.countries.join(' ')
}

/** The key that stands for each country in the atlas; a country that none stands for is left out. */
function shownKeys({ countries, selectable }: GazetteerInput): Map<EntityKey, EntityKey> {
  const holders = new Map<string, EntityKey>()
  for (const { key, aliases } of countries) {
    if (selectable?.has(key)) for (const alias of aliases) if (!holders.has(alias)) holders.set(alias, key)
  }
  const shown = new Map<EntityKey, EntityKey>()
  for (const { key, name } of countries) {
    const own = selectable === undefined || selectable.has(key) ? key : holders.get(name)
    if (own !== undefined) shown.set(key, own)
  }
  return shown
}

function addClues(choice: Choice, clues: Trie<Clue>): void {
  for (const [candidate, { clues: words }] of choice.candidates.entries()) {
    for (const word of words) for (const spelling of spellingsOf(word)) clues.add(spelling, { choice, candidate })
  }
}

function ownNameClues(choices: Iterable<Choice>): Map<EntityKey, Clue[]> {
  const clues = new Map<EntityKey, Clue[]>()
  for (const choice of choices) {
    for (const [candidate, { ownNames, meaning }] of choice.candidates.entries()) {
      const [country] = meaning.kind === 'trap' || !ownNames ? [] : meaning.countries
      if (country !== undefined) clues.set(country, [...(clues.get(country) ?? []), { choice, candidate }])
    }
  }
  return clues
}
