import { expect, test } from 'vitest'
import { dissolved } from './dissolve.ts'
import type { GridPolygon } from './grid.ts'
import { signedArea } from './rings.ts'

const left: GridPolygon = [
  [
    [0, 0],
    [0, 9],
    [9, 9],
    [9, 0],
    [0, 0],
  ],
]
const right: GridPolygon = [
  [
    [9, 0],
    [9, 9],
    [18, 9],
    [18, 0],
    [9, 0],
  ],
]
const far: GridPolygon = [
  [
    [50, 0],
    [50, 9],
    [59, 9],
    [59, 0],
    [50, 0],
  ],
]

test('polygons of one owner with a common edge become one', () => {
  const merged = dissolved(new Map([['one', [left, far, right]]])).get('one') ?? []
  expect(merged).toHaveLength(2)
  expect(merged.map(([outer]) => Math.abs(signedArea(outer ?? [])))).toEqual([162, 81])
})

test('polygons of two owners stay apart, and keep the order of owners', () => {
  const result = dissolved(
    new Map([
      ['b', [left]],
      ['a', [right]],
    ]),
  )
  expect([...result.keys()]).toEqual(['b', 'a'])
  expect(result.get('b')).toHaveLength(1)
  expect(result.get('a')).toHaveLength(1)
})

test('a polygon that fills a hole of its owner closes it', () => {
  const ring: GridPolygon = [
    [
      [0, 0],
      [0, 30],
      [30, 30],
      [30, 0],
      [0, 0],
    ],
    [
      [10, 10],
      [20, 10],
      [20, 20],
      [10, 20],
      [10, 10],
    ],
  ]
  const filling: GridPolygon = [
    [
      [10, 10],
      [10, 20],
      [20, 20],
      [20, 10],
      [10, 10],
    ],
  ]
  const merged = dissolved(new Map([['one', [ring, filling]]])).get('one') ?? []
  expect(merged).toHaveLength(1)
  expect(merged[0]).toHaveLength(1)
})
