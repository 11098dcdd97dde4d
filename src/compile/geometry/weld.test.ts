import { expect, test } from 'vitest'
import { dissolved } from './dissolve.ts'
import type { Grid, GridPolygon } from './grid.ts'
import { signedArea } from './rings.ts'
import { weldAtAntimeridian } from './weld.ts'

const grid: Grid = { scale: [1, 1], translate: [-180, -90], columns: 360 }
const west: GridPolygon = [
  [
    [360, 10],
    [355, 15],
    [360, 20],
    [360, 14],
    [360, 10],
  ],
]
const east: GridPolygon = [
  [
    [360, 10],
    [360, 21],
    [365, 15],
    [360, 10],
  ],
]

test('two halves of an island that touch at 180° become one, although their corners there differ', () => {
  const welds = weldAtAntimeridian(grid, [west, east])
  const island = dissolved(new Map([['island', [welds.into(west), welds.into(east)]]])).get('island') ?? []
  expect(island).toHaveLength(1)
  expect(island[0]).toHaveLength(1)
  expect(Math.abs(signedArea(island[0]?.[0] ?? []))).toBe(25 + 27.5)
})

test('polygons elsewhere get no corners', () => {
  const elsewhere: GridPolygon = [
    [
      [100, 10],
      [100, 20],
      [110, 15],
      [100, 10],
    ],
  ]
  expect(weldAtAntimeridian(grid, [elsewhere]).into(elsewhere)).toEqual(elsewhere)
})
