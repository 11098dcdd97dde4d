import { describe, expect, test } from 'vitest'
import { isInside, roomIn, type Point } from './room.ts'

const square: readonly Point[] = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
]
const hole: readonly Point[] = [
  [6, 4],
  [8, 4],
  [8, 6],
  [6, 6],
]

describe('room for a label', () => {
  test('in the middle of a square it is the square', () => {
    expect(roomIn([square], [5, 5])).toEqual({ width: 10, height: 10 })
  })

  test('off the middle the nearer side counts, for the label is centred', () => {
    expect(roomIn([square], [3, 5])).toEqual({ width: 6, height: 10 })
  })

  test('a hole ends it', () => {
    expect(roomIn([square, hole], [5, 5]).width).toBe(2)
  })

  test('outside there is none', () => {
    expect(roomIn([square], [12, 5])).toEqual({ width: 0, height: 0 })
  })
})

test('a point is inside a shape, and outside in its hole', () => {
  expect(isInside([square, hole], [5, 5])).toBe(true)
  expect(isInside([square, hole], [7, 5])).toBe(false)
  expect(isInside([square, hole], [-1, 5])).toBe(false)
})
