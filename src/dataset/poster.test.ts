import { expect, test } from 'vitest'
import { POSTER_WORLD, posterCorner, posterPlace } from './poster.ts'

test('the poster begins in the Bering Strait and has eight columns a degree', () => {
  expect(posterCorner([-169, 0])[0]).toBeCloseTo(0)
  expect(posterCorner([191, 0])[0]).toBeCloseTo(POSTER_WORLD)
  expect(posterCorner([0, 0])[0]).toBeCloseTo(1352)
  expect(posterCorner([0, 0])[1]).toBeCloseTo(POSTER_WORLD / 2)
})

test('a place west of the cut stands at the eastern end', () => {
  expect(posterPlace([-172, -13.7])[0]).toBeCloseTo(2856)
})
