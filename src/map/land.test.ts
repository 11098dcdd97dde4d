import { expect, test } from 'vitest'
import { Land } from './land.ts'

function square(west: number, south: number, east: number, north: number): number[][] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
}

const land = new Land([
  [
    'mainland',
    { type: 'MultiPolygon', coordinates: [[square(0, 0, 30, 30), square(10, 10, 20, 20)], [square(40, 0, 45, 5)]] },
  ],
  ['enclave', { type: 'Polygon', coordinates: [square(10, 10, 20, 20)] }],
  ['easternmost', { type: 'Polygon', coordinates: [square(170, 60, 190, 70)] }],
])

test('a place is in the shape around it, on every part of it', () => {
  expect(land.at([5, 5])).toEqual(['mainland'])
  expect(land.at([42, 2])).toEqual(['mainland'])
})

test('a hole belongs to what fills it', () => {
  expect(land.at([15, 15])).toEqual(['enclave'])
})

test('the sea is nobody’s', () => {
  expect(land.at([35, 5])).toEqual([])
  expect(land.at([-100, 69])).toEqual([])
})

test('a place is found on every copy of the world, and on both sides of the antimeridian', () => {
  for (const longitude of [175, 185, -175, 545, -185]) expect(land.at([longitude, 65])).toEqual(['easternmost'])
  expect(land.at([365, 5])).toEqual(['mainland'])
})
