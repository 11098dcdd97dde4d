import { expect, test } from 'vitest'
import type { Topology } from 'topojson-specification'
import { arcsAsSteps, gridOf, shapesOn, toDegrees, toGrid, withoutTransform } from './grid.ts'
import type { Grid } from './grid.ts'

const grid: Grid = { scale: [0.5, 0.25], translate: [-180, -90], columns: 720 }
const triangle = { type: 'Polygon' as const, id: '001', properties: { name: 'A' }, arcs: [[0]] }
const collection = { type: 'GeometryCollection' as const, geometries: [triangle] }
const topology: Topology = {
  type: 'Topology',
  transform: { scale: [0.5, 0.25], translate: [-180, -90] },
  objects: { all: collection },
  arcs: [
    [
      [10, 10],
      [4, 0],
      [0, 4],
      [-4, -4],
    ],
  ],
}

test('the grid of a topology knows how many columns go round the world', () => {
  expect(gridOf(topology)).toEqual(grid)
})

test('a topology without a grid, or with one that does not divide the world, throws', () => {
  expect(() => gridOf({ type: 'Topology', objects: {}, arcs: [] })).toThrow('has no grid')
  expect(() => gridOf({ ...topology, transform: { scale: [0.7, 1], translate: [0, 0] } })).toThrow('does not divide')
})

test('degrees and grid points are each other’s inverse', () => {
  expect(toGrid(grid, -175, -87.5)).toEqual([10, 10])
  expect(toDegrees(grid, [10, 10])).toEqual([-175, -87.5])
})

test('shapes on the same grid are whole numbers, with their id and properties', () => {
  const ring = [
    [10, 10],
    [14, 10],
    [14, 14],
    [10, 10],
  ]
  expect(shapesOn(grid, topology, collection)).toEqual([{ id: '001', properties: { name: 'A' }, polygons: [[ring]] }])
})

test('shapes in degrees, or on another grid, are put on this one without rounding', () => {
  const degrees: Topology = {
    type: 'Topology',
    objects: { all: collection },
    arcs: [
      [
        [-175, -87.5],
        [-174.9, -87.5],
        [-175, -87],
        [-175, -87.5],
      ],
    ],
  }
  expect(shapesOn(grid, degrees, collection)[0]?.polygons[0]?.[0]?.[1]?.[0]).toBeCloseTo(10.2)
  const other: Topology = {
    ...topology,
    transform: { scale: [0.1, 0.1], translate: [-175, -87.5] },
    arcs: [
      [
        [0, 0],
        [1, 0],
        [0, 1],
        [-1, -1],
      ],
    ],
  }
  expect(shapesOn(grid, other, collection)[0]?.polygons[0]?.[0]?.[1]?.[0]).toBeCloseTo(10.2)
})

test('what is no area, or has arcs that are not there, has no polygons', () => {
  const geometries = [
    { ...triangle, arcs: [[5]] },
    { type: 'LineString' as const, properties: { name: 'B' }, arcs: [0] },
  ]
  const shapes = shapesOn(grid, topology, { type: 'GeometryCollection', geometries })
  expect(shapes.map(({ polygons }) => polygons)).toEqual([[], []])
})

test('steps and points are each other’s inverse', () => {
  const points = withoutTransform(topology).arcs as [number, number][][]
  expect(points[0]).toEqual([
    [10, 10],
    [14, 10],
    [14, 14],
    [10, 10],
  ])
  expect(arcsAsSteps(points)).toEqual(topology.arcs)
})
