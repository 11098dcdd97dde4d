import type { Protectorate } from '../../dataset/dataset.ts'
import { readRows, reportDuplicates } from '../../compile/cells.ts'
import { readCheckedTable } from '../../compile/input.ts'
import type { Input } from '../../compile/input.ts'
import { present } from '../../compile/present.ts'
import { readPlace } from '../../compile/territory-place.ts'
import type { TerritoryAreas, TerritoryRow, TerritoryTable } from '../../compile/territory-place.ts'

const COLUMNS = [
  'id',
  'name',
  'official_name',
  'area',
  'outline_of',
  'lat',
  'lon',
  'now',
  'capital',
  'declared',
  'control_since',
  'recognition',
  'focus_position',
  'status',
  'call_it',
  'date',
  'unsourced',
  'sources',
] as const

/** What may be marked as unsourced: column → field. */
const FIELDS = {
  official_name: 'officialName',
  capital: 'capital',
  declared: 'declared',
  control_since: 'controlSince',
  recognition: 'recognition',
  focus_position: 'focusPosition',
  status: 'status',
  call_it: 'callIt',
} as const

export interface ProtectorateRow extends TerritoryRow {
  readonly protectorate: Protectorate
}

/** `territories.csv`: the territories that some call protectorates, now or once. */
export function readProtectorates(input: Input, areas: TerritoryAreas): TerritoryTable<ProtectorateRow> {
  const table = readCheckedTable(input, 'territories.csv', COLUMNS)
  reportDuplicates(table, ['id'], input.report)
  const rows = readRows(table, input.report, (cells) => ({
    ...present(readPlace(cells, input, areas)),
    protectorate: present({
      officialName: cells.text('official_name'),
      now: cells.yesNo('now'),
      capital: cells.text('capital'),
      declared: cells.text('declared'),
      controlSince: cells.optionalText('control_since'),
      recognition: cells.text('recognition'),
      focusPosition: cells.text('focus_position'),
      status: cells.text('status'),
      callIt: cells.text('call_it'),
      date: cells.text('date'),
      sources: cells.sources('sources', input.sources),
      unsourced: cells.fieldNames('unsourced', FIELDS),
    }),
  }))
  return { rows, table }
}
