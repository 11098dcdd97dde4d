import { describe, expect, test } from 'vitest'
import { EdgePoints } from './edge-points.ts'
import type { GridRing } from './grid.ts'
import { fittedToOutlines } from './outline.ts'

const country: GridRing = [
  [0, 0],
  [500, 5],
  [1000, 0],
  [1000, 1000],
  [0, 1000],
  [0, 0],
]

test('an area takes the corners of the outline that it follows, and its own elsewhere', () => {
  const area: GridRing = [
    [0.2, 0.1],
    [499.8, 5.1],
    [999.9, -0.1],
    [1000, 300],
    [400.4, 400.4],
    [0, 300],
    [0.2, 0.1],
  ]
  const points = new EdgePoints()
  expect(fittedToOutlines(area, [country], points)).toEqual([
    [0, 0],
    [500, 5],
    [1000, 0],
    [1000, 300],
    [400, 400],
    [0, 300],
    [0, 0],
  ])
  expect(points.into([country])[0]).toEqual([
    [0, 0],
    [500, 5],
    [1000, 0],
    [1000, 300],
    [1000, 1000],
    [0, 1000],
    [0, 300],
    [0, 0],
  ])
})

test('a finer drawing of the same line becomes the line', () => {
  const area: GridRing = [
    [0, 0],
    [200, 9],
    [300, 1],
    [500, 5],
    [700, 8],
    [1000, 0],
    [1000, 300],
    [0, 300],
    [0, 0],
  ]
  expect(fittedToOutlines(area, [country], new EdgePoints())).toEqual([
    [0, 0],
    [500, 5],
    [1000, 0],
    [1000, 300],
    [0, 300],
    [0, 0],
  ])
})

test('a corner that the area cut off comes back', () => {
  const area: GridRing = [
    [0, 8],
    [8, 0],
    [500, 5],
    [1000, 0],
    [1000, 300],
    [0, 300],
    [0, 8],
  ]
  expect(fittedToOutlines(area, [country], new EdgePoints())).toContainEqual([0, 0])
})

test('a line of its own that begins and ends on the outline stays', () => {
  const area: GridRing = [
    [0, 0],
    [0, 300],
    [500, 200],
    [1000, 300],
    [1000, 0],
    [500, 5],
    [0, 0],
  ]
  const fitted = fittedToOutlines(area, [country], new EdgePoints())
  expect(fitted).toContainEqual([500, 200])
  expect(fitted).toHaveLength(7)
})

test('an area that touches no outline is only rounded', () => {
  const area: GridRing = [
    [100.4, 100.4],
    [200.4, 100],
    [150, 180.6],
    [100.4, 100.4],
  ]
  const points = new EdgePoints()
  expect(fittedToOutlines(area, [country], points)).toEqual([
    [100, 100],
    [200, 100],
    [150, 181],
    [100, 100],
  ])
  expect(points.into([country])[0]).toEqual(country)
})

test('a ring that rounding leaves no area goes', () => {
  expect(
    fittedToOutlines(
      [
        [10.1, 10],
        [10.2, 10.3],
        [10, 10.2],
        [10.1, 10],
      ],
      [country],
      new EdgePoints(),
    ),
  ).toBeUndefined()
})

describe('an island', () => {
  const island: GridRing = [
    [0, 0],
    [0, 50],
    [50, 50],
    [50, 0],
    [0, 0],
  ]

  test('that is wholly disputed has the same corners', () => {
    const area = island.map(([x, y]) => [x + 0.2, y - 0.1] as const)
    expect(fittedToOutlines(area, [country.map(([x, y]) => [x + 5000, y] as const), island], new EdgePoints())).toEqual(
      island,
    )
  })

  test('smaller than the tolerance keeps its shape', () => {
    const tiny: GridRing = [
      [0, 0],
      [0, 5],
      [5, 5],
      [5, 0],
      [0, 0],
    ]
    expect(fittedToOutlines(tiny, [tiny], new EdgePoints())).toEqual(tiny)
  })
})
