import type { PeacekeepingMission } from '../dataset/dataset.ts'
import { readRows, reportDuplicates } from './cells.ts'
import { readCheckedTable } from './input.ts'
import type { Input } from './input.ts'
import { present } from './present.ts'

const COLUMNS = ['id', 'name', 'place', 'lat', 'lon', 'host', 'from', 'to', 'note', 'unsourced', 'sources'] as const

/** What may be marked as unsourced: column → field. */
const FIELDS = {
  name: 'name',
  place: 'place',
  lat: 'at',
  lon: 'at',
  host: 'host',
  from: 'from',
  to: 'to',
  note: 'note',
} as const

/** `peacekeeping.csv`: the missions that the focal country takes or took part in. */
export function readPeacekeeping(input: Input): PeacekeepingMission[] {
  const table = readCheckedTable(input, 'peacekeeping.csv', COLUMNS)
  reportDuplicates(table, ['id'], input.report)
  return readRows(table, input.report, (cells) => {
    cells.yearsInOrder('from', 'to')
    return present({
      id: cells.id('id'),
      name: cells.text('name'),
      place: cells.text('place'),
      at: cells.position('lon', 'lat'),
      host: cells.optionalKnown('host', input.countries),
      from: cells.year('from'),
      to: cells.optionalYear('to'),
      note: cells.raw('note'),
      sources: cells.sources('sources', input.sources),
      unsourced: cells.fieldNames('unsourced', FIELDS),
    })
  })
}
