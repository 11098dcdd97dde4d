import { expect, test } from 'vitest'
import { pathData } from './path-data.ts'

test('a ring is written relative, closed, and without superfluous separators', () => {
  expect(
    pathData(
      [
        [10, 20],
        [14, 20],
        [12, 15],
        [10, 20],
      ],
      true,
    ),
  ).toBe('M10 20l4 0-2-5z')
})

test('an open line keeps its ends apart', () => {
  expect(
    pathData(
      [
        [0, 0],
        [-3, 4],
      ],
      false,
    ),
  ).toBe('M0 0l-3 4')
})

test('points that round to the one before are left out', () => {
  expect(
    pathData(
      [
        [0.1, 0.2],
        [0.3, -0.4],
        [5.2, 0],
      ],
      false,
    ),
  ).toBe('M0 0l5 0')
})

test('what shrinks to a point or a line has no shape', () => {
  expect(
    pathData(
      [
        [1, 1],
        [1.4, 1.2],
        [9, 1],
        [1, 1],
      ],
      true,
    ),
  ).toBe('')
  expect(pathData([], false)).toBe('')
})
