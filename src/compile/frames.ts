import type { Frame } from '../dataset/dataset.ts'
import { readRows, reportDuplicates } from './cells.ts'
import { readCheckedTable } from './input.ts'
import type { Input } from './input.ts'

const COLUMNS = ['id', 'name', 'west', 'south', 'east', 'north'] as const

/** Shapes that cross 180° go on to about 191° east; a frame may follow them, with a margin, and no farther. */
const EASTERNMOST = 200

/** `frames.csv`: the named views of the map, in the order in which they are offered. */
export function readFrames(input: Pick<Input, 'files' | 'mirrors' | 'report'>): Frame[] {
  const table = readCheckedTable(input, 'frames.csv', COLUMNS)
  reportDuplicates(table, ['id'], input.report)
  if (table.complete && table.rows.length === 0) {
    input.report({
      file: table.file,
      line: 1,
      what: 'there is no frame',
      allowed: 'one row or more; the first is shown at the start',
    })
  }
  return readRows(table, input.report, (cells) => {
    const west = cells.degrees('west', -180, 180)
    const south = cells.degrees('south', -90, 90)
    const east = cells.degrees('east', -180, EASTERNMOST)
    const north = cells.degrees('north', -90, 90)
    if (cells.sound && east <= west) {
      cells.problem(`east ${east} is not east of west ${west}`, 'for a frame across 180°, east + 360')
    }
    if (cells.sound && east - west > 360) cells.problem(`the frame is ${east - west}° wide`, 'at most 360°')
    if (cells.sound && north <= south)
      cells.problem(`north ${north} is not north of south ${south}`, 'north above south')
    return { id: cells.id('id'), name: cells.text('name'), box: [west, south, east, north] as const }
  })
}
