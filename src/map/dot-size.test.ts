import { expect, test } from 'vitest'
import { dotRadius } from './dot-size.ts'

test('dots grow with the zoom, between two limits', () => {
  expect(dotRadius(-1, false)).toBe(2.6)
  expect(dotRadius(0.5, false)).toBeCloseTo(3.55)
  expect(dotRadius(5, false)).toBe(4.5)
  expect(dotRadius(5, true)).toBe(6.5)
})
