import { expect, test } from 'vitest'
import { linePieces } from './line-pieces.ts'

const along = (from: number, count: number) => Array.from({ length: count }, (_, step) => [from + step, 5] as const)

test('lines near each other are one path, lines far apart are two', () => {
  expect(linePieces([along(0, 3), along(100, 2), along(1000, 2)])).toEqual(['M0 5l1 0 1 0M100 5l1 0', 'M1000 5l1 0'])
})

test('a long line is cut where it goes on, without a gap', () => {
  const pieces = linePieces([along(300, 150)])
  expect(pieces.join('').match(/M/g)).toHaveLength(2)
  expect(pieces.join('')).toContain('M396 5')
})

test('a line that shrinks to a point is no path', () => {
  expect(
    linePieces([
      [
        [1, 1],
        [1.2, 1.1],
      ],
    ]),
  ).toEqual([])
})
