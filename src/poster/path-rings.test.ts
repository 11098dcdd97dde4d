import { expect, test } from 'vitest'
import { extentOf, ringsOf } from './path-rings.ts'

test('relative path data becomes rings of points', () => {
  expect(ringsOf('M10 20l4 0-2-5zM1 2l3 0 0 3z')).toEqual([
    [
      [10, 20],
      [14, 20],
      [12, 15],
    ],
    [
      [1, 2],
      [4, 2],
      [4, 5],
    ],
  ])
})

test('a start left of the cut has a minus', () => {
  expect(ringsOf('M-3-4l5 5 1 0z')[0]?.[1]).toEqual([2, 1])
})

test('the extent is that of all rings', () => {
  expect(extentOf(ringsOf('M10 20l4 0-2-5zM1 2l3 0 0 3z'))).toEqual([1, 2, 14, 20])
})
