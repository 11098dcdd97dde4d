import worldCountries from 'world-countries'
import type { Country } from 'world-countries'
import type { EntityKey, Position } from '../dataset/dataset.ts'
import { readRows, reportDuplicates } from './cells.ts'
import { readCheckedTable } from './input.ts'
import type { Input } from './input.ts'
import { present } from './present.ts'
import type { Table } from './table.ts'

const FILE = 'countries.csv'
const COLUMNS = [
  'key',
  'numeric',
  'name',
  'article',
  'official_name',
  'aliases',
  'former_names',
  'demonyms',
  'capitals',
  'un',
  'status',
  'part_of',
  'region',
  'lat',
  'lon',
  'sources',
] as const

/** All that is known of a country or territory but its shape. */
export interface RegisterEntry {
  readonly key: EntityKey
  /** ISO 3166-1 numeric, three digits; the shapes of the world topology go by it. */
  readonly numeric?: string
  readonly name: string
  readonly article?: 'the'
  readonly officialName: string
  readonly aliases: readonly string[]
  readonly formerNames: readonly string[]
  readonly demonyms: readonly string[]
  readonly capitals: readonly string[]
  readonly un: 'member' | 'observer' | 'none'
  readonly status?: string
  readonly partOf?: EntityKey
  readonly region: string
  readonly at?: Position
  /** Line of its row in `countries.csv`, where it has one. */
  readonly line?: number
  /** Two-letter code and other codes: what someone might write in place of the key. */
  readonly otherCodes: readonly string[]
}

export interface Register {
  readonly entries: ReadonlyMap<EntityKey, RegisterEntry>
  /** Numeric code → key. */
  readonly keyOfNumeric: ReadonlyMap<string, EntityKey>
  /** The rows of `countries.csv` as they stand. */
  readonly table: Table<(typeof COLUMNS)[number]>
}

/** One row of countries.csv: what it says instead of, or beyond, the package. */
interface Override {
  readonly line: number
  readonly key: EntityKey
  readonly numeric?: string | undefined
  readonly name?: string | undefined
  readonly article?: 'the' | undefined
  readonly officialName?: string | undefined
  readonly aliases: readonly string[]
  readonly formerNames: readonly string[]
  readonly demonyms: readonly string[]
  readonly capitals: readonly string[]
  readonly un?: RegisterEntry['un'] | undefined
  readonly status?: string | undefined
  readonly partOf?: string | undefined
  readonly region?: string | undefined
  readonly at?: Position | undefined
}

/**
 * Everything of `world-countries` and `countries.csv`, the row going before the package. A row is joined to the
 * package's country by its key; where the package has no such key, by its name: the code that the package invented
 * for a country without an ISO code is not ours.
 */
export function readRegister(
  input: Pick<Input, 'files' | 'mirrors' | 'report' | 'sources'>,
  countries: readonly Country[] = worldCountries,
): Register {
  const table = readCheckedTable(input, FILE, COLUMNS)
  reportDuplicates(table, ['key'], input.report)
  reportDuplicates(table, ['numeric'], input.report)
  const overrides = readOverrides(table, input)
  const byKey = new Map(overrides.map((row) => [row.key, row]))
  const codes = new Set(countries.map(({ cca3 }) => cca3))
  const byName = new Map(overrides.filter(({ key }) => !codes.has(key)).map((row) => [row.name, row]))

  const entries = new Map<EntityKey, RegisterEntry>()
  for (const country of countries) {
    const row = byKey.get(country.cca3) ?? byName.get(country.name.common)
    const entry = merged(country, row)
    entries.set(entry.key, entry)
  }
  for (const row of overrides) if (!entries.has(row.key)) entries.set(row.key, added(row, input))
  const keyOfNumeric = new Map(
    [...entries.values()].flatMap(({ numeric, key }) => (numeric === undefined ? [] : [[numeric, key] as const])),
  )
  return { entries, keyOfNumeric, table }
}

function readOverrides(table: Table<(typeof COLUMNS)[number]>, input: Pick<Input, 'report' | 'sources'>): Override[] {
  return readRows(table, input.report, (cells) => {
    const key = cells.text('key')
    if (key !== '' && !/^[A-Z]{3}$/.test(key)) cells.problem(`key "${key}" is no country code`, 'three capital letters')
    const numeric = cells.optionalText('numeric')
    if (numeric !== undefined && !/^\d{3}$/.test(numeric)) {
      cells.problem(`numeric "${numeric}" is no numeric code`, 'three digits, as in ISO 3166-1')
    }
    cells.knownList('sources', input.sources)
    return {
      line: cells.line,
      key,
      numeric,
      name: cells.optionalText('name'),
      article: cells.optionalOneOf('article', ['the']),
      officialName: cells.optionalText('official_name'),
      aliases: cells.list('aliases'),
      formerNames: cells.list('former_names'),
      demonyms: cells.list('demonyms'),
      capitals: cells.list('capitals'),
      un: cells.optionalOneOf('un', ['member', 'observer', 'none']),
      status: cells.optionalText('status'),
      partOf: cells.optionalText('part_of'),
      region: cells.optionalText('region'),
      at: cells.optionalPosition('lon', 'lat'),
    }
  })
}

function merged(country: Country, row: Override | undefined): RegisterEntry {
  const name = row?.name ?? country.name.common
  const officialName = row?.officialName ?? country.name.official
  const formerNames = row?.formerNames ?? []
  const natives = Object.values(country.name.native).map(({ common }) => common)
  // Of the two-letter codes only the country's own is no name: "UK" and "UAE" are.
  const spellings = country.altSpellings.filter((spelling) => spelling !== country.cca2)
  return present({
    key: row?.key ?? country.cca3,
    numeric: row?.numeric ?? (country.ccn3 === '' ? undefined : country.ccn3),
    name,
    article: row?.article,
    officialName,
    aliases: without(
      [...(row?.aliases ?? []), country.name.common, ...spellings, ...natives],
      [name, officialName, ...formerNames],
    ),
    formerNames,
    demonyms: either(row?.demonyms, demonymsOf(country)),
    capitals: either(row?.capitals, country.capital),
    un: row?.un ?? (country.unMember ? 'member' : 'none'),
    status: row?.status,
    partOf: row?.partOf,
    region: row?.region ?? country.region,
    at: row?.at,
    line: row?.line,
    otherCodes: [country.cca2, country.cca3, country.cioc, country.ccn3].filter((code) => code !== ''),
  })
}

/** An entity that the package does not have: its row has to say everything. */
function added(row: Override, { report }: Pick<Input, 'report'>): RegisterEntry {
  const needed = { name: row.name, official_name: row.officialName, un: row.un, region: row.region }
  for (const [column, value] of Object.entries(needed)) {
    if (value !== undefined) continue
    const what = `${column} is empty, and world-countries has no "${row.key}"`
    report({ file: FILE, line: row.line, what, allowed: 'a key of world-countries, or a row that says everything' })
  }
  const name = row.name ?? row.key
  return present({
    key: row.key,
    numeric: row.numeric,
    name,
    article: row.article,
    officialName: row.officialName ?? name,
    aliases: without(row.aliases, [name]),
    formerNames: row.formerNames,
    demonyms: row.demonyms,
    capitals: row.capitals,
    un: row.un ?? 'none',
    status: row.status,
    partOf: row.partOf,
    region: row.region ?? '',
    at: row.at,
    line: row.line,
    otherCodes: [],
  })
}

function demonymsOf({ demonyms }: Country): string[] {
  const { m = '', f = '' } = demonyms['eng'] ?? {}
  return without(
    `${m},${f}`.split(/,| or /).map((word) => word.trim()),
    [''],
  )
}

function either(own: readonly string[] | undefined, other: readonly string[]): readonly string[] {
  return own === undefined || own.length === 0 ? other : own
}

/** Each once, in order. */
function without(words: readonly string[], unwanted: readonly string[]): string[] {
  return [...new Set(words)].filter((word) => !unwanted.includes(word))
}
