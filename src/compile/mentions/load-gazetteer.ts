import { existsSync, readFileSync } from 'node:fs'
import { parse as parseCsv } from 'csv-parse/sync'
import { parse as parseYaml } from 'yaml'
import type { EntityKey } from '../../dataset/dataset.ts'
import type { Files } from '../decode.ts'
import type { Problem } from '../problem.ts'
import type { OrganisationNames } from './aliases.ts'
import { COUNTRIES_FILE, ORGANISATIONS_FILE } from './aliases.ts'
import { readCountryNames } from './country-names.ts'
import type { CountryRow } from './country-names.ts'
import { buildGazetteer } from './gazetteer.ts'
import type { Gazetteer } from './gazetteer.ts'
import { GAZETTEER_FILES } from './gazetteer-tables.ts'

const ATLAS_FILE = 'atlas.yaml'

/** Everything of a data directory that the gazetteer is built from. */
const NEEDED_FILES: readonly string[] = [ATLAS_FILE, COUNTRIES_FILE, ORGANISATIONS_FILE, ...GAZETTEER_FILES]

/** `directory` ends with a slash. A file that is not there is left out, and reported when it is looked for. */
export function readNeededFiles(directory: string): Files {
  const present = NEEDED_FILES.filter((path) => existsSync(directory + path))
  return new Map(present.map((path) => [path, readFileSync(directory + path)]))
}

export interface LoadedGazetteer {
  readonly gazetteer: Gazetteer
  readonly problems: readonly Problem[]
  readonly notices: readonly Problem[]
}

/**
 * The gazetteer of a data directory by itself, for the editors' command: countries and organisations are read here for
 * their names alone, since to check the rest of their rows is the business of the build.
 */
export function loadGazetteer(files: Files): LoadedGazetteer {
  const organisations = rowsOf(files, ORGANISATIONS_FILE)
  const { gazetteer, problems, notices } = buildGazetteer({
    files,
    focus: focusOf(files),
    countries: readCountryNames((rowsOf(files, COUNTRIES_FILE) ?? []).map(countryRow)),
    ...(organisations === undefined ? {} : { organisations: organisations.map(organisationNames) }),
  })
  return { gazetteer, problems, notices }
}

type Cells = Readonly<Record<string, string | undefined>>

function rowsOf(files: Files, file: string): Cells[] | undefined {
  const bytes = files.get(file)
  if (bytes === undefined) return undefined
  return parseCsv(Buffer.from(bytes), { bom: true, columns: true, relax_column_count: true, skip_empty_lines: true })
}

function countryRow(cells: Cells): CountryRow {
  return {
    key: cells['key'] ?? '',
    name: cells['name'] ?? '',
    article: cells['article'] ?? '',
    official_name: cells['official_name'] ?? '',
    aliases: cells['aliases'] ?? '',
    former_names: cells['former_names'] ?? '',
    demonyms: cells['demonyms'] ?? '',
    capitals: cells['capitals'] ?? '',
  }
}

function organisationNames(cells: Cells): OrganisationNames {
  const { id = '', name = '', abbreviation = '' } = cells
  return { id, name, ...(abbreviation === '' ? {} : { abbreviation }) }
}

function focusOf(files: Files): EntityKey {
  const atlas: unknown = parseYaml(new TextDecoder().decode(files.get(ATLAS_FILE)))
  if (typeof atlas !== 'object' || atlas === null || !('focus' in atlas)) return ''
  const { focus } = atlas
  if (typeof focus !== 'object' || focus === null || !('key' in focus)) return ''
  return typeof focus.key === 'string' ? focus.key : ''
}
