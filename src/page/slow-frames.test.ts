import { expect, test } from 'vitest'
import { wereSlow } from './slow-frames.ts'

const frames = (count: number, ms: number): number[] => Array.from({ length: count }, () => ms)

test('a few frames tell nothing', () => {
  expect(wereSlow(frames(10, 300))).toBeUndefined()
})

test('a map that draws every frame is not slow, and one long frame among them does not matter', () => {
  expect(wereSlow([...frames(30, 17), 900])).toBe(false)
})

test('a map that takes a tenth of a second for most frames is slow', () => {
  expect(wereSlow([...frames(10, 17), ...frames(20, 110)])).toBe(true)
})
