import type { EntityKey } from '../../dataset/dataset.ts'
import type { Catalogue } from '../catalogue.ts'
import { readRows } from '../cells.ts'
import type { Cells } from '../cells.ts'
import type { Report } from '../problem.ts'
import type { Table } from '../table.ts'

export const GEOMETRY_FILE = 'geometry.csv'
export const GEOMETRY_COLUMNS = ['action', 'shape', 'to', 'area', 'lat', 'lon', 'reason', 'sources'] as const
type Column = (typeof GEOMETRY_COLUMNS)[number]

interface RuleBase {
  readonly line: number
  /** The name in the world topology: the one thing that every shape there has, and has alone. */
  readonly shape: string
  readonly to: EntityKey
}

/** The shape has no numeric code and is the entity `to`. */
export interface KeyRule extends RuleBase {
  readonly action: 'key'
}
/** The shape becomes part of `to`. `area`: and is an area in its own right. */
export interface MergeRule extends RuleBase {
  readonly action: 'merge'
  readonly area?: string
}
/** The part of the shape in which the point lies becomes part of `to`. */
export interface MoveRule extends RuleBase {
  readonly action: 'move'
  readonly area?: string
  readonly at: readonly [longitude: number, latitude: number]
}
/** What of the shape lies south of the parallel becomes part of `to`. */
export interface CutRule extends RuleBase {
  readonly action: 'cut south'
  readonly area?: string
  readonly latitude: number
}
/** Where the atlas departs from the world topology, or says what that leaves open: one row of `geometry.csv`. */
export type GeometryRule = KeyRule | MergeRule | MoveRule | CutRule

/**
 * Reads the rows. Whether shapes and keys exist is found out where they are used; `sources`: the ids that rows may
 * name, where they are known already.
 */
export function readGeometryRules(table: Table<Column>, report: Report, sources?: Catalogue): GeometryRule[] {
  return readRows(table, report, (cells) => {
    const base = {
      line: cells.line,
      shape: cells.text('shape'),
      to: cells.text('to'),
      ...(cells.raw('area') !== '' && { area: cells.id('area') }),
    }
    cells.text('reason')
    if (sources === undefined) cells.text('sources')
    else cells.sources('sources', sources)
    return readAction(cells, base)
  })
}

function readAction(cells: Cells<Column>, base: RuleBase & { readonly area?: string }): GeometryRule {
  const action = cells.oneOf('action', ['key', 'merge', 'move', 'cut south'])
  switch (action) {
    case 'key':
      mustBeEmpty(cells, ['area', 'lat', 'lon'])
      return { ...base, action }
    case 'merge':
      mustBeEmpty(cells, ['lat', 'lon'])
      return { ...base, action }
    case 'move':
      return { ...base, action, at: cells.position('lon', 'lat') }
    case 'cut south':
      mustBeEmpty(cells, ['lon'])
      return { ...base, action, latitude: cells.degrees('lat', -85, 85) }
  }
}

function mustBeEmpty(cells: Cells<Column>, columns: readonly Column[]): void {
  for (const column of columns) {
    if (cells.raw(column) !== '') cells.problem(`${column} means nothing to "${cells.raw('action')}"`, 'an empty cell')
  }
}
