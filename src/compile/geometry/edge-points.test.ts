import { expect, test } from 'vitest'
import { EdgePoints } from './edge-points.ts'
import type { GridPolygon } from './grid.ts'

const square: GridPolygon = [
  [
    [0, 0],
    [9, 0],
    [9, 9],
    [0, 9],
    [0, 0],
  ],
]
const neighbour: GridPolygon = [
  [
    [9, 9],
    [9, 0],
    [18, 0],
    [9, 9],
  ],
]

test('a new corner goes into the edge on both sides of a border, in the order of each', () => {
  const points = new EdgePoints()
  points.add([9, 0], [9, 9], [9, 7])
  points.add([9, 9], [9, 0], [9, 2])
  expect(points.into(square)).toEqual([
    [
      [0, 0],
      [9, 0],
      [9, 2],
      [9, 7],
      [9, 9],
      [0, 9],
      [0, 0],
    ],
  ])
  expect(points.into(neighbour)).toEqual([
    [
      [9, 9],
      [9, 7],
      [9, 2],
      [9, 0],
      [18, 0],
      [9, 9],
    ],
  ])
})

test('a corner that is there already, or twice, is not added', () => {
  const points = new EdgePoints()
  for (const point of [
    [9, 4],
    [9, 4],
    [9, 0],
    [9, 9],
  ] as const)
    points.add([9, 0], [9, 9], point)
  expect(points.into(square)).toEqual([
    [
      [0, 0],
      [9, 0],
      [9, 4],
      [9, 9],
      [0, 9],
      [0, 0],
    ],
  ])
})

test('without new corners polygons stay as they are', () => {
  expect(new EdgePoints().into(square)).toBe(square)
})
