import worldCountries from 'world-countries'
import type { Country } from 'world-countries'
import type { Entity } from '../../dataset/dataset.ts'

/** What the gazetteer needs to know of a country; an `Entity` of the dataset fits. */
export type CountryNames = Pick<
  Entity,
  'key' | 'name' | 'article' | 'officialName' | 'aliases' | 'formerNames' | 'demonyms' | 'capitals'
>

/** The columns of `countries.csv` that hold names. */
export interface CountryRow {
  readonly key: string
  readonly name: string
  readonly article: string
  readonly official_name: string
  readonly aliases: string
  readonly former_names: string
  readonly demonyms: string
  readonly capitals: string
}

/**
 * The names of the package `world-countries`, the filled cells of `countries.csv` going before them. A row is joined to
 * the package by its key, or by its name where the package's code is not ours.
 */
export function readCountryNames(
  rows: readonly CountryRow[],
  countries: readonly Country[] = worldCountries,
): CountryNames[] {
  const codes = new Set(countries.map(({ cca3 }) => cca3))
  const byKey = new Map(rows.map((row) => [row.key, row]))
  const byName = new Map(rows.filter(({ key }) => !codes.has(key)).map((row) => [row.name, row]))
  const joined = countries.map((country) => {
    const row = byKey.get(country.cca3) ?? byName.get(country.name.common)
    return { country, row, key: row?.key ?? country.cca3 }
  })
  const keys = new Set(joined.map(({ key }) => key))
  const names = joined.map(({ country, row, key }) => withRow(key, row, fromPackage(country)))
  return [...names, ...rows.filter(({ key }) => !keys.has(key)).map((row) => withRow(row.key, row, EMPTY))]
}

type Names = Omit<CountryNames, 'key' | 'article'>
const EMPTY: Names = { name: '', officialName: '', aliases: [], formerNames: [], demonyms: [], capitals: [] }

function fromPackage(country: Country): Names {
  const { m = '', f = '' } = country.demonyms['eng'] ?? {}
  return {
    name: country.name.common,
    officialName: country.name.official,
    // Of the two-letter codes none is a word of running text but the country's own names for itself ("UK").
    aliases: country.altSpellings.filter((spelling) => spelling !== country.cca2),
    formerNames: [],
    demonyms: [...new Set([m, f].flatMap((text) => text.split(/, | or /)))].filter((word) => word !== ''),
    capitals: country.capital,
  }
}

function withRow(key: string, row: CountryRow | undefined, { name, officialName, ...lists }: Names): CountryNames {
  const renamed = row !== undefined && row.name !== '' && row.name !== name && name !== ''
  return {
    key,
    name: row?.name || name,
    ...(row?.article === 'the' ? { article: 'the' as const } : {}),
    officialName: row?.official_name || officialName,
    aliases: [...lists.aliases, ...(renamed ? [name] : []), ...listOf(row?.aliases)],
    formerNames: listOf(row?.former_names),
    demonyms: [...lists.demonyms, ...listOf(row?.demonyms)],
    capitals: [...lists.capitals, ...listOf(row?.capitals)],
  }
}

/** A cell of items separated by semicolons. */
export function listOf(cell: string | undefined): string[] {
  return (cell ?? '')
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '')
}
