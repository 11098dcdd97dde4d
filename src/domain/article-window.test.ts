import { expect, test } from 'vitest'
import { extended, firstWindow, windowAround } from './article-window.ts'

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

test('what is drawn at once is a part of what is drawn then', () => {
  for (const [count, index] of [
    [69, 0],
    [69, 68],
    [6900, 3000],
    [3, 1],
  ] as const) {
    const first = firstWindow(count, index)
    const then = windowAround(count, index)
    expect(first.from).toBeLessThanOrEqual(index)
    expect(first.to).toBeGreaterThan(index)
    expect(then.from).toBeLessThanOrEqual(first.from)
    expect(then.to).toBeGreaterThanOrEqual(first.to)
  }
})

test('reading on draws more, up to both ends', () => {
  let window = windowAround(500, 250)
  for (let step = 0; step < 10; step++) window = extended(extended(window, 500, 'before'), 500, 'after')
  expect(window).toEqual({ from: 0, to: 500 })
})
