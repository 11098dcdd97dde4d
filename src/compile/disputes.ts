import type { Dispute } from '../dataset/dataset.ts'
import { readRows, reportDuplicates } from './cells.ts'
import { readCheckedTable } from './input.ts'
import type { Input } from './input.ts'
import { present } from './present.ts'
import { readPlace } from './territory-place.ts'
import type { TerritoryAreas, TerritoryRow, TerritoryTable } from './territory-place.ts'

const COLUMNS = [
  'id',
  'name',
  'area',
  'entity',
  'outline_of',
  'lat',
  'lon',
  'hatched',
  'fill',
  'control',
  'claims',
  'since',
  'recognition',
  'coverage',
  'wording',
  'date',
  'sources',
] as const

export interface DisputeRow extends TerritoryRow {
  readonly dispute: Dispute
}

/** `disputes.csv`: one row for each area that is not drawn, or not only, as a part of the country around it. */
export function readDisputes(input: Input, areas: TerritoryAreas): TerritoryTable<DisputeRow> {
  const table = readCheckedTable(input, 'disputes.csv', COLUMNS)
  reportDuplicates(table, ['id'], input.report)
  const rows = readRows(table, input.report, (cells) => {
    const entity = cells.optionalKnown('entity', input.countries)
    const dispute = {
      hatched: cells.yesNo('hatched'),
      fill: cells.oneOf('fill', ['not surveyed', 'outline']),
      control: cells.text('control'),
      claims: cells.text('claims'),
      since: cells.raw('since'),
      recognition: cells.raw('recognition'),
      coverage: cells.raw('coverage'),
      wording: cells.text('wording'),
      date: cells.text('date'),
      sources: cells.sources('sources', input.sources),
    }
    if (entity !== undefined && cells.raw('area') !== '') {
      cells.problem(`both area "${cells.raw('area')}" and entity "${entity}" are given`, 'one of the two, or neither')
    }
    return { ...present({ ...readPlace(cells, input, areas), entity }), dispute }
  })
  return { rows, table }
}
