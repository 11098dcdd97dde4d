import { expect, test } from 'vitest'
import { extended, windowAround } from './article-window.ts'

test('an article of ordinary length is drawn whole', () => {
  expect(windowAround(69, 60)).toEqual({ from: 0, to: 69 })
})

test('of a very long one, what lies around the reading place is drawn, never more than there is', () => {
  expect(windowAround(6900, 0).from).toBe(0)
  expect(windowAround(6900, 6899).to).toBe(6900)
  const { from, to } = windowAround(6900, 3000)
  expect(from).toBeLessThan(3000)
  expect(to).toBeGreaterThan(3000)
  expect(to - from).toBeLessThan(300)
})

test('reading on draws more, up to both ends', () => {
  let window = windowAround(500, 250)
  for (let step = 0; step < 10; step++) window = extended(extended(window, 500, 'before'), 500, 'after')
  expect(window).toEqual({ from: 0, to: 500 })
})
