import type { EntityKey, Position, TerritoryId } from '../dataset/dataset.ts'
import type { Catalogue } from './catalogue.ts'
import type { Cells } from './cells.ts'
import type { Input } from './input.ts'
import type { Table } from './table.ts'

/** What the rows of disputes.csv and territories.csv have in common: where a territory lies. */
export interface TerritoryRow {
  readonly file: string
  readonly line: number
  readonly id: TerritoryId
  readonly name: string
  readonly area?: string
  readonly entity?: EntityKey
  readonly at: Position
  readonly outlineOf: EntityKey
}

/** A table of territories: its sound rows, and what was read of it. */
export interface TerritoryTable<Value extends TerritoryRow> {
  readonly rows: readonly Value[]
  readonly table: Table<PlaceColumn>
}

/** The polygons of the topology that a row may claim. */
export interface TerritoryAreas {
  readonly catalogue: Catalogue
  /** Area → the country in whose outline it lies. */
  readonly ownerOf: ReadonlyMap<string, EntityKey>
}

type PlaceColumn = 'id' | 'name' | 'area' | 'outline_of' | 'lat' | 'lon'

export function readPlace<Column extends string>(
  cells: Cells<Column | PlaceColumn>,
  input: Input,
  areas: TerritoryAreas,
): Omit<TerritoryRow, 'area' | 'entity'> & { area: string | undefined } {
  const area = cells.optionalKnown('area', areas.catalogue)
  const outlineOf = cells.known('outline_of', input.countries)
  const owner = area === undefined ? undefined : areas.ownerOf.get(area)
  if (owner !== undefined && owner !== outlineOf && input.entities.has(outlineOf)) {
    cells.problem(`the area "${area}" lies in the outline of ${owner}, not of ${outlineOf}`, `outline_of ${owner}`)
  }
  return {
    file: cells.file,
    line: cells.line,
    id: cells.id('id'),
    name: cells.text('name'),
    area,
    at: cells.position('lon', 'lat'),
    outlineOf,
  }
}
