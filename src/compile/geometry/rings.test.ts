import { describe, expect, test } from 'vitest'
import type { GridRing } from './grid.ts'
import { boundsOf, cleaned, edgesOf, polygonContains, signedArea, toSegment, wound } from './rings.ts'

const counterClockwise: GridRing = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 4],
  [0, 0],
]
const hole: GridRing = [
  [1, 1],
  [2, 1],
  [2, 2],
  [1, 2],
  [1, 1],
]

test('the area of a ring is positive counter-clockwise and negative clockwise', () => {
  expect(signedArea(counterClockwise)).toBe(16)
  expect(signedArea(counterClockwise.toReversed())).toBe(-16)
})

test('edges join each point to the next', () => {
  expect([...edgesOf(counterClockwise)]).toHaveLength(4)
  expect([...edgesOf([])]).toEqual([])
})

test('a polygon contains what is in its outer ring and in no hole', () => {
  const polygon = [counterClockwise, hole]
  expect(polygonContains(polygon, [3, 3])).toBe(true)
  expect(polygonContains(polygon, [1.5, 1.5])).toBe(false)
  expect(polygonContains(polygon, [5, 1])).toBe(false)
})

test('bounds are west, south, east, north', () => {
  expect(boundsOf(hole)).toEqual([1, 1, 2, 2])
})

test('outer rings are wound clockwise and holes counter-clockwise, whichever way they came', () => {
  for (const polygon of [
    [counterClockwise, hole],
    [counterClockwise.toReversed(), hole.toReversed()],
  ]) {
    const [outer, inner] = wound(polygon)
    expect(signedArea(outer ?? [])).toBe(-16)
    expect(signedArea(inner ?? [])).toBe(1)
  }
})

describe('cleaning', () => {
  test('takes out points that repeat the one before, and spikes', () => {
    const ring: GridRing = [
      [0, 0],
      [0, 0],
      [4, 0],
      [9, 0],
      [4, 0],
      [4, 4],
      [4, 4],
      [0, 4],
      [0, 0],
    ]
    expect(cleaned(ring)).toEqual([
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 4],
      [0, 0],
    ])
  })

  test('takes out a spike that the ring begins in', () => {
    const ring: GridRing = [
      [9, 9],
      [4, 4],
      [0, 4],
      [0, 0],
      [4, 0],
      [4, 4],
      [9, 9],
    ]
    const points = cleaned(ring) ?? []
    expect(points).not.toContainEqual([9, 9])
    expect(Math.abs(signedArea(points))).toBe(16)
  })

  test('leaves nothing of a ring without an area', () => {
    expect(
      cleaned([
        [0, 0],
        [4, 0],
        [0, 0],
      ]),
    ).toBeUndefined()
    expect(
      cleaned([
        [0, 0],
        [0, 0],
      ]),
    ).toBeUndefined()
    expect(cleaned([])).toBeUndefined()
  })
})

test('the nearest point of a segment lies between its ends', () => {
  expect(toSegment([2, 3], [0, 0], [4, 0])).toEqual({ distance: 3, share: 0.5, point: [2, 0] })
  expect(toSegment([7, 4], [0, 0], [4, 0])).toEqual({ distance: 5, share: 1, point: [4, 0] })
  expect(toSegment([3, 4], [0, 0], [0, 0])).toEqual({ distance: 5, share: 0, point: [0, 0] })
})
