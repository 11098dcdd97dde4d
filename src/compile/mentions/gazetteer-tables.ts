import type { Files } from '../decode.ts'
import type { Report } from '../problem.ts'
import { readTable } from '../table.ts'
import type { Row } from '../table.ts'

/** The files of `gazetteer/` and their columns; `data/gazetteer/README.md` tells an editor what goes where. */
const COLUMNS = {
  names: ['country', 'names', 'parts', 'adjectives', 'people', 'former_names', 'combining'],
  places: ['country', 'what', 'names', 'adjectives', 'rule'],
  cities: ['country', 'what', 'names'],
  groups: ['group', 'members', 'names'],
  organisations: ['organisation', 'names'],
  ambiguous: ['names', 'candidate', 'what', 'otherwise', 'own_names', 'clues'],
  traps: ['words', 'why'],
  words: ['list', 'words'],
} as const

export type TableName = keyof typeof COLUMNS
export type GazetteerRows<Name extends TableName> = readonly Row<(typeof COLUMNS)[Name][number]>[]
export type GazetteerTables = { readonly [Name in TableName]: GazetteerRows<Name> }

export function fileOf(table: TableName): string {
  return `gazetteer/${table}.csv`
}

/** Paths of all the files, for whoever loads them. */
export const GAZETTEER_FILES: readonly string[] = Object.keys(COLUMNS).map((name) => `gazetteer/${name}.csv`)

export function readGazetteerTables(files: Files, report: Report): GazetteerTables {
  const rows = <Name extends TableName>(name: Name): GazetteerRows<Name> =>
    readTable<(typeof COLUMNS)[Name][number]>(files, fileOf(name), COLUMNS[name], report).rows
  return {
    names: rows('names'),
    places: rows('places'),
    cities: rows('cities'),
    groups: rows('groups'),
    organisations: rows('organisations'),
    ambiguous: rows('ambiguous'),
    traps: rows('traps'),
    words: rows('words'),
  }
}
