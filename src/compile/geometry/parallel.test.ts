import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EdgePoints } from './edge-points.ts'
import type { GridPoint, GridPolygon } from './grid.ts'
import { cutAtRow } from './parallel.ts'
import { polygonContains, signedArea } from './rings.ts'

const square: GridPolygon = [
  [
    [0, 0],
    [90, 0],
    [90, 90],
    [0, 90],
    [0, 0],
  ],
]

function area(polygons: readonly GridPolygon[]): number {
  return polygons.reduce(
    (sum, polygon) =>
      polygon.reduce((total, ring, index) => total + (index === 0 ? 1 : -1) * Math.abs(signedArea(ring)), sum),
    0,
  )
}

test('a polygon is cut into what lies north and what lies south of a row', () => {
  const { north, south } = cutAtRow(square, 30, new EdgePoints())
  expect(area(north)).toBe(90 * 60)
  expect(area(south)).toBe(90 * 30)
})

test('a polygon on one side of the row stays whole', () => {
  expect(cutAtRow(square, 95, new EdgePoints())).toEqual({ north: [], south: [square] })
  expect(cutAtRow(square, -5, new EdgePoints())).toEqual({ north: [square], south: [] })
})

test('neighbours get the new corners too', () => {
  const points = new EdgePoints()
  cutAtRow(square, 30, points)
  const neighbour: GridPolygon = [
    [
      [90, 90],
      [90, 0],
      [120, 0],
      [90, 90],
    ],
  ]
  expect(points.into(neighbour)[0]).toContainEqual([90, 30])
})

test('a bay makes two parts of one side', () => {
  const withBay: GridPolygon = [
    [
      [0, 0],
      [30, 0],
      [30, 60],
      [60, 60],
      [60, 0],
      [90, 0],
      [90, 90],
      [0, 90],
      [0, 0],
    ],
  ]
  const { north, south } = cutAtRow(withBay, 30, new EdgePoints())
  expect(south).toHaveLength(2)
  expect(north).toHaveLength(1)
  expect(area(south)).toBe(2 * 30 * 30)
})

test('a lake across the row becomes a bay of both, and a lake elsewhere stays in its part', () => {
  const lake: GridPoint[] = [
    [20, 20],
    [20, 40],
    [40, 40],
    [40, 20],
    [20, 20],
  ]
  const pond: GridPoint[] = [
    [60, 60],
    [60, 70],
    [70, 70],
    [70, 60],
    [60, 60],
  ]
  const { north, south } = cutAtRow([...square, lake, pond], 30, new EdgePoints())
  expect(north).toHaveLength(1)
  expect(north[0]).toHaveLength(2)
  expect(south[0]).toHaveLength(1)
  expect(area(south)).toBe(90 * 30 - 20 * 10)
  expect(area(north)).toBe(90 * 60 - 20 * 10 - 100)
})

describe('for any star-shaped polygon', () => {
  const star = fc
    .array(fc.integer({ min: 200, max: 1000 }), { minLength: 4, maxLength: 12 })
    .map((radii): GridPolygon => {
      const points = radii.map((radius, index): GridPoint => {
        const angle = (index / radii.length) * 2 * Math.PI
        return [Math.round(radius * Math.cos(angle)), Math.round(radius * Math.sin(angle))]
      })
      return [[...points, ...points.slice(0, 1)]]
    })

  test('the halves together have its area, and lie on their sides', () => {
    fc.assert(
      fc.property(star, fc.integer({ min: -900, max: 900 }), (polygon, row) => {
        const { north, south } = cutAtRow(polygon, row, new EdgePoints())
        // The new corners are rounded: each may be half a cell off, along edges of up to 2,000 cells.
        expect(Math.abs(area([...north, ...south]) - area([polygon]))).toBeLessThan(8_000)
        expect(north.flat(2).every(([, y]) => y >= row)).toBe(true)
        expect(south.flat(2).every(([, y]) => y <= row)).toBe(true)
        const probe: GridPoint = [0.5, row + (row < 0 ? 10.5 : -10.5)]
        if (polygonContains(polygon, probe) && Math.abs(row) < 150) {
          expect((row < 0 ? north : south).some((part) => polygonContains(part, probe))).toBe(true)
        }
      }),
    )
  })
})
