import { expect, test } from 'vitest'
import { Catalogue } from '../catalogue.ts'
import { formatProblem } from '../problem.ts'
import type { Problem } from '../problem.ts'
import { readTable } from '../table.ts'
import { GEOMETRY_COLUMNS, GEOMETRY_FILE, readGeometryRules } from './rules.ts'

function read(...rows: string[]) {
  const problems: Problem[] = []
  const report = (problem: Problem): void => void problems.push(problem)
  const text = ['action,shape,to,area,lat,lon,reason,sources', ...rows].join('\n')
  const files = new Map([[GEOMETRY_FILE, new TextEncoder().encode(text)]])
  const sources = new Catalogue('source', 'ids of sources.csv')
  sources.add('atlas', 'An atlas')
  const rules = readGeometryRules(readTable(files, GEOMETRY_FILE, GEOMETRY_COLUMNS, report), report, sources)
  return { rules, problems: problems.map((problem) => formatProblem(problem)) }
}

test('each action is read with what it needs', () => {
  expect(
    read(
      'key,North,NOR,,,,because,atlas',
      'merge,South,NOR,south,,,because,atlas',
      'move,East,NOR,,10.5,20.5,because,atlas',
      'cut south,West,NOR,west,27.5,,because,atlas',
    ),
  ).toEqual({
    rules: [
      { action: 'key', line: 2, shape: 'North', to: 'NOR' },
      { action: 'merge', line: 3, shape: 'South', to: 'NOR', area: 'south' },
      { action: 'move', line: 4, shape: 'East', to: 'NOR', at: [20.5, 10.5] },
      { action: 'cut south', line: 5, shape: 'West', to: 'NOR', area: 'west', latitude: 27.5 },
    ],
    problems: [],
  })
})

test('all that is wrong with a row is said at once, and the row is left out', () => {
  expect(read('mov,,NOR,,,,,atlas', 'move,East,NOR,,100,,because,atlsa')).toEqual({
    rules: [],
    problems: [
      'geometry.csv:2: shape is empty',
      'geometry.csv:2: reason is empty',
      'geometry.csv:2: unknown action "mov" (did you mean "move"?); allowed: key, merge, move, cut south',
      'geometry.csv:3: unknown source "atlsa" (did you mean atlas, An atlas?); allowed: ids of sources.csv',
      'geometry.csv:3: lon is empty; allowed: degrees from -180 to 180',
      'geometry.csv:3: lat "100" is out of range; allowed: degrees from -90 to 90',
    ],
  })
})

test('a cell that an action has no use for must be empty', () => {
  expect(read('key,North,NOR,north,,,because,atlas').problems).toEqual([
    'geometry.csv:2: area means nothing to "key"; allowed: an empty cell',
  ])
})
