import { expect, test } from 'vitest'
import { isCount, isRecord } from './kept-json.ts'

test('a record is an object, and neither a list nor nothing', () => {
  expect([{}, { a: 1 }].every(isRecord)).toBe(true)
  expect([null, undefined, [], 'a', 1].some(isRecord)).toBe(false)
})

test('a count is a whole number from 0', () => {
  expect([0, 7, 999].every(isCount)).toBe(true)
  expect([-1, 0.5, NaN, Infinity, '1', null].some(isCount)).toBe(false)
})
