import type { Report } from '../problem.ts'
import type { GazetteerRows } from './gazetteer-tables.ts'
import { fileOf } from './gazetteer-tables.ts'
import { listOf } from './country-names.ts'
import { withoutAccents } from './tokens.ts'

/** The lists of `words.csv`: what the rules about people, languages and places go by. Without accents, case as written. */
export const LISTS = [
  'given names',
  'given names that are places',
  'places that are given names',
  'surnames',
  'no surnames',
  'titles',
  'name particles',
  'languages',
  'before a language',
  'before a language without a noun',
  'after a language',
  'before a place',
  'before a ship',
  'before a water',
  'after a water',
  'a water of',
] as const
export type ListName = (typeof LISTS)[number]
export type WordLists = Readonly<Record<ListName, ReadonlySet<string>>>

export function readWordLists(rows: GazetteerRows<'words'>, report: Report): WordLists {
  const sets = Object.fromEntries(LISTS.map((name) => [name, new Set<string>()])) as Record<ListName, Set<string>>
  for (const { cells, line } of rows) {
    const list = LISTS.find((name) => name === cells.list)
    if (list === undefined) {
      report({ file: fileOf('words'), line, what: `unknown list "${cells.list}"`, allowed: LISTS.join(', ') })
      continue
    }
    for (const word of listOf(cells.words)) sets[list].add(withoutAccents(word))
  }
  return sets
}
