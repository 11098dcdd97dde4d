import type { EntityKey, OrganisationId } from '../../dataset/dataset.ts'
import type { Report } from '../problem.ts'
import type { CountryNames } from './country-names.ts'
import { listOf } from './country-names.ts'
import type { GazetteerTables, TableName } from './gazetteer-tables.ts'
import { fileOf } from './gazetteer-tables.ts'
import { CONDITIONS } from './meaning.ts'
import type { Alias, Candidate, Condition, Meaning, Sort } from './meaning.ts'
import { peopleOf } from './spellings.ts'

/** An organisation's names as `organisations.csv` has them; an `Organisation` of the dataset fits. */
export interface OrganisationNames {
  readonly id: OrganisationId
  readonly abbreviation?: string
  readonly name: string
}

export interface Register {
  readonly countries: ReadonlyMap<EntityKey, CountryNames>
  readonly organisations: ReadonlyMap<OrganisationId, OrganisationNames>
  /** False where the organisations could not be read: then an unknown id is nobody's fault. */
  readonly organisationsKnown: boolean
}

export const COUNTRIES_FILE = 'countries.csv'
export const ORGANISATIONS_FILE = 'organisations.csv'

/** "the United States". */
export function withArticle({ name, article }: Pick<CountryNames, 'name' | 'article'>): string {
  return article === undefined ? name : `${article} ${name}`
}

/** "Estonia, Latvia and Lithuania". */
export function enumerate(items: readonly string[], conjunction: string): string {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${conjunction} ${last}`
}

/** What the gazetteer's own rows say, in the order in which they go before each other. */
export function aliasesOfTables(tables: GazetteerTables, register: Register, report: Report): Alias[] {
  return [
    ...trapAliases(tables),
    ...ambiguousAliases(tables, register, report),
    ...nameAliases(tables, register, report),
    ...groupAliases(tables, register, report),
    ...organisationAliases(tables, register, report),
    ...placeAliases(tables, register, report),
    ...cityAliases(tables, register, report),
  ]
}

function trapAliases({ traps }: GazetteerTables): Alias[] {
  return traps.flatMap(({ cells, file, line }) =>
    listOf(cells.words).map((text) => ({ text, meaning: { kind: 'trap' }, sort: 'phrase', file, line })),
  )
}

function nameAliases({ names }: GazetteerTables, register: Register, report: Report): Alias[] {
  return names.flatMap(({ cells, line }) => {
    const country = knownCountry('names', line, cells.country, register, report)
    if (country === undefined) return []
    const called = withArticle(country)
    const alias = (what: string, sort: Sort, condition?: Condition) => (text: string) =>
      aliasOf(text, { kind: 'named', countries: [country.key], what }, sort, 'names', line, condition)
    return [
      ...listOf(cells.names).map(alias(called, 'name')),
      ...listOf(cells.parts).map(alias(`~, part of ${called}`, 'name')),
      ...listOf(cells.adjectives).map(alias(`of ${called}`, 'adjective')),
      ...listOf(cells.people).map(alias(`people of ${called}`, 'people')),
      ...listOf(cells.former_names).map(alias(`~, today ${called}`, 'name')),
      ...listOf(cells.combining).map(alias(`of ${called}`, 'adjective', 'combining')),
    ]
  })
}

function groupAliases({ groups }: GazetteerTables, register: Register, report: Report): Alias[] {
  return groups.flatMap(({ cells, line }) => {
    const members = listOf(cells.members).flatMap((key) => knownCountry('groups', line, key, register, report) ?? [])
    if (members.length === 0) return []
    const what = `${cells.group}: ${enumerate(members.map(withArticle), 'and')}`
    const countries = members.map(({ key }) => key)
    return listOf(cells.names).map((text) =>
      aliasOf(text, { kind: 'group', countries, what }, 'phrase', 'groups', line),
    )
  })
}

function organisationAliases({ organisations }: GazetteerTables, register: Register, report: Report): Alias[] {
  return organisations.flatMap(({ cells, line }) => {
    const organisation = register.organisations.get(cells.organisation)
    if (organisation === undefined) {
      if (!register.organisationsKnown) return []
      const what = `unknown organisation "${cells.organisation}"`
      report({ file: fileOf('organisations'), line, what, allowed: `ids of ${ORGANISATIONS_FILE}` })
      return []
    }
    return listOf(cells.names).map((text) => organisationAlias(text, organisation, fileOf('organisations'), line))
  })
}

function organisationAlias(text: string, { id, name }: OrganisationNames, file: string, line: number): Alias {
  const { text: plain, condition } = withCondition(text)
  const meaning: Meaning = { kind: 'organisation', organisation: id, what: name }
  return { text: plain, meaning, sort: 'phrase', file, line, ...(condition === undefined ? {} : { condition }) }
}

/** The names that `organisations.csv` itself has: what stands in brackets is a remark, a slash parts two abbreviations. */
export function aliasesOfOrganisations(register: Register): Alias[] {
  return [...register.organisations.values()].flatMap((organisation) =>
    [organisation.name.replace(/\s*\([^)]*\)/g, ''), ...(organisation.abbreviation ?? '').split('/')]
      .map((text) => text.trim())
      .filter((text) => text !== '')
      .map((text) => organisationAlias(text, organisation, ORGANISATIONS_FILE, 1)),
  )
}

function placeAliases({ places }: GazetteerTables, register: Register, report: Report): Alias[] {
  return places.flatMap(({ cells, line }) => {
    const countries = listOf(cells.country).flatMap((key) => knownCountry('places', line, key, register, report) ?? [])
    const [country] = countries
    if (country === undefined) return []
    const rule = CONDITIONS.find((condition) => condition === cells.rule)
    if (cells.rule !== '' && rule === undefined) {
      report({ file: fileOf('places'), line, what: `unknown rule "${cells.rule}"`, allowed: CONDITIONS.join(', ') })
    }
    const keys = countries.map(({ key }) => key)
    const where = cells.what.replace('…', withArticle(country))
    const names = listOf(cells.names)
    return [
      ...names.map((text) =>
        aliasOf(text, { kind: 'place', countries: keys, what: `~, ${where}` }, 'name', 'places', line, rule),
      ),
      ...listOf(cells.adjectives).map((text) => {
        const what = `of ${names[0] ?? ''}, ${where}`
        return aliasOf(text, { kind: 'place', countries: keys, what }, 'adjective', 'places', line)
      }),
    ]
  })
}

function cityAliases({ cities }: GazetteerTables, register: Register, report: Report): Alias[] {
  return cities.flatMap(({ cells, line }) => {
    const country = knownCountry('cities', line, cells.country, register, report)
    if (country === undefined) return []
    const what = `~, ${cells.what.replace('…', withArticle(country))}`
    return listOf(cells.names).map((text) =>
      aliasOf(text, { kind: 'place', countries: [country.key], what }, 'name', 'cities', line),
    )
  })
}

/** Rows of `ambiguous.csv` with the same names are the candidates of one choice. */
function ambiguousAliases({ ambiguous }: GazetteerTables, register: Register, report: Report): Alias[] {
  const choices = new Map<string, { line: number; candidates: Candidate[] }>()
  for (const { cells, line } of ambiguous) {
    const choice = choices.get(cells.names) ?? { line, candidates: [] }
    choices.set(cells.names, choice)
    const yes = (cell: string) => cell === 'yes'
    const rest = { otherwise: yes(cells.otherwise), ownNames: yes(cells.own_names), clues: listOf(cells.clues) }
    if (cells.candidate === 'none') {
      choice.candidates.push({ meaning: { kind: 'trap' }, ...rest })
      continue
    }
    const country = knownCountry('ambiguous', line, cells.candidate, register, report)
    if (country === undefined) continue
    const called = withArticle(country)
    const meaning: Candidate['meaning'] =
      cells.what === ''
        ? { kind: 'named', countries: [country.key], what: called }
        : { kind: 'place', countries: [country.key], what: `~, ${cells.what.replace('…', called)}` }
    choice.candidates.push({ meaning, ...rest })
  }
  return [...choices].flatMap(([names, { line, candidates }]) =>
    listOf(names).map((text) => {
      const meaning: Meaning = { kind: 'choice', candidates }
      return aliasOf(text, meaning, 'name', 'ambiguous', line)
    }),
  )
}

function aliasOf(
  text: string,
  meaning: Meaning,
  sort: Sort,
  table: TableName,
  line: number,
  condition?: Condition,
): Alias {
  const own = withCondition(text)
  const held = own.condition ?? condition
  return {
    text: own.text,
    meaning,
    sort,
    file: fileOf(table),
    line,
    ...(held === undefined ? {} : { condition: held }),
  }
}

/** A single name may have a rule of its own, behind a colon: "US: pronoun". */
function withCondition(written: string): { readonly text: string; readonly condition?: Condition } {
  const colon = written.lastIndexOf(': ')
  const condition = CONDITIONS.find((candidate) => candidate === written.slice(colon + 2))
  return colon === -1 || condition === undefined ? { text: written } : { text: written.slice(0, colon), condition }
}

function knownCountry(
  table: TableName,
  line: number,
  key: string,
  { countries }: Register,
  report: Report,
): CountryNames | undefined {
  const country = countries.get(key)
  if (country === undefined) {
    const allowed = `ISO 3166-1 alpha-3 codes, and keys of ${COUNTRIES_FILE}`
    report({ file: fileOf(table), line, what: `unknown country "${key}"`, allowed })
  }
  return country
}

/** A word of the package that running text uses for something else is settled by a row; so short a word never counts. */
const SHORTEST_ALIAS = 4
const LATIN = /^[\p{Script=Latin}\p{M}\p{N} .'’ʻ‘,()-]+$/u

/** Names from `world-countries` and `countries.csv`: those that one would know a country by, then all the others. */
export function aliasesOfCountry(country: CountryNames): { readonly known: Alias[]; readonly others: Alias[] } {
  const called = withArticle(country)
  const alias =
    (kind: 'named' | 'place', what: string, sort: Sort) =>
    (text: string): Alias => ({
      text,
      meaning: { kind, countries: [country.key], what },
      sort,
      file: COUNTRIES_FILE,
      line: 1,
    })
  const usable = (texts: readonly string[]) =>
    texts.filter((text) => text.length >= SHORTEST_ALIAS && LATIN.test(text) && !text.includes(','))
  const withoutThe = (texts: readonly string[]) => usable(texts.map((text) => text.replace(/^the (?=\p{Lu})/iu, '')))
  const demonyms = usable(country.demonyms)
  return {
    known: withoutThe([country.name, country.officialName]).map(alias('named', called, 'name')),
    others: [
      ...withoutThe(country.aliases).map(alias('named', called, 'name')),
      ...withoutThe(country.formerNames).map(alias('named', `~, today ${called}`, 'name')),
      ...demonyms.map(alias('named', `of ${called}`, 'adjective')),
      ...demonyms.flatMap((text) => peopleOf(text) ?? []).map(alias('named', `people of ${called}`, 'people')),
      ...usable(country.capitals).map(alias('place', `~, the capital of ${called}`, 'name')),
    ],
  }
}
