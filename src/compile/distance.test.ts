import { expect, test } from 'vitest'
import { SMALL_ENTITIES } from './testing/small-input.ts'
import { squareTopology } from './testing/square-topology.ts'
import { distanceToCountries } from './distance.ts'

const topology = squareTopology([
  { key: 'AUT', box: [10, 46, 17, 49] },
  { key: 'CHE', box: [175, -10, 185, 10] },
])
const distance = distanceToCountries(topology, SMALL_ENTITIES)

test('a position inside the outline is at no distance', () => {
  expect(distance('AUT', [12, 47])).toBe(0)
})

test('outside, the distance is that to the nearest point of the outline, a degree of latitude being 111 km', () => {
  expect(distance('AUT', [12, 45])).toBeCloseTo(111.2, 0)
  expect(distance('AUT', [9, 47.5])).toBeCloseTo(111.2 * Math.cos((47.5 * Math.PI) / 180), 0)
  expect(distance('AUT', [9.99, 45.99])).toBeCloseTo(1.35, 1)
})

test('a shape that goes on beyond 180° holds positions on the other side of it', () => {
  expect(distance('CHE', [-176, 0])).toBe(0)
  expect(distance('CHE', [-174, 0])).toBeCloseTo(111.2, 0)
  expect(distance('CHE', [174, 0])).toBeCloseTo(111.2, 0)
})

test('an entity that is a dot is measured to the dot, and nothing is near what is not on the map', () => {
  expect(distance('TUV', [179.2, -8.5])).toBeCloseTo(0, 5)
  expect(distance('TUV', [179.2, -9.5])).toBeCloseTo(111.2, 0)
  expect(distance('QQQ', [0, 0])).toBe(Infinity)
})
