import { expect, test } from 'vitest'
import type { Frame } from '../dataset/dataset.ts'
import { frameAround } from './frame-around.ts'

const frames: readonly Frame[] = [
  { id: 'world', name: 'World', box: [-169, -58, 191, 84] },
  { id: 'west', name: 'West', box: [-25, 34, 45, 71] },
  { id: 'middle', name: 'Middle', box: [24, 12, 64, 43] },
  { id: 'far', name: 'Far', box: [64, -48, 191, 55] },
]

test('of the frames around a place the smallest is taken', () => {
  expect(frameAround(frames, [30, 40])?.id).toBe('middle')
  expect(frameAround(frames, [10, 50])?.id).toBe('west')
  expect(frameAround(frames, [-100, 40])?.id).toBe('world')
})

test('a frame that goes on beyond 180° holds places that are written west of it', () => {
  expect(frameAround(frames, [-175, -20])?.id).toBe('far')
})

test('near the pole there is none', () => {
  expect(frameAround(frames, [0, -80])).toBeUndefined()
})
