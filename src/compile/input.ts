import type { Entity, EntityKey, Position, SourceId } from '../dataset/dataset.ts'
import type { Catalogue } from './catalogue.ts'
import type { Files } from './decode.ts'
import { reportMirrors } from './mirrors.ts'
import type { Mirrors } from './mirrors.ts'
import type { Report } from './problem.ts'
import { readTable } from './table.ts'
import type { Table } from './table.ts'

/** What every table is read with: the files, and the registers that its rows refer to. */
export interface Input {
  readonly files: Files
  readonly report: Report
  readonly mirrors: Mirrors
  readonly sources: Catalogue
  /** Whether all of these sources are mirrors or a party's own news agency. */
  readonly weaklySourced: (sources: readonly SourceId[]) => boolean
  readonly countries: Catalogue
  readonly entities: ReadonlyMap<EntityKey, Entity>
  /** Kilometres from a country's outline, 0 inside it. */
  readonly distanceToCountry: (key: EntityKey, position: Position) => number
}

/** A table of which no cell may link or name a mirror. */
export function readCheckedTable<const Column extends string>(
  input: Pick<Input, 'files' | 'mirrors' | 'report'>,
  file: string,
  columns: readonly Column[],
): Table<Column> {
  const table = readTable(input.files, file, columns, input.report)
  reportMirrors(table, input.mirrors, input.report)
  return table
}
