import { expect, test } from 'vitest'
import { settledOrder, swapped } from './order.ts'

test('an order that was kept holds while it is one of these options', () => {
  expect(settledOrder([2, 0, 1], 3)).toEqual([2, 0, 1])
  expect(settledOrder([2, 0, 1], 4)).toEqual([0, 1, 2, 3])
  expect(settledOrder([2, 2, 1], 3)).toEqual([0, 1, 2])
  expect(settledOrder(undefined, 2)).toEqual([0, 1])
})

test('two places are exchanged, and nothing beyond the ends', () => {
  const order = [2, 0, 1]
  expect(swapped(order, 0, 1)).toEqual([0, 2, 1])
  expect(swapped(order, 0, -1)).toBe(order)
  expect(swapped(order, 2, 3)).toBe(order)
})
