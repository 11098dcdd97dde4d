import { expect, test } from 'vitest'
import { kilometresBetween } from './kilometres.ts'

test('a degree of the equator is 111.195 km, half a turn 20,015 km, and the date line is no wall', () => {
  expect(kilometresBetween([0, 0], [1, 0])).toBeCloseTo(111.195, 2)
  expect(kilometresBetween([0, 0], [180, 0])).toBeCloseTo(20_015.1, 1)
  expect(kilometresBetween([179.5, 0], [-179.5, 0])).toBeCloseTo(111.195, 2)
})

test('Paris to Moscow is about 2,490 km', () => {
  const kilometres = kilometresBetween([2.35, 48.86], [37.62, 55.75])
  expect(kilometres).toBeGreaterThan(2470)
  expect(kilometres).toBeLessThan(2510)
})

test('a place is at no distance from itself', () => {
  expect(kilometresBetween([12.3, 45.6], [12.3, 45.6])).toBe(0)
})
