import { expect, test } from 'vitest'
import { cameraFor } from './same-part.ts'

test('a picture twice as wide is zoomed in by one, so that it shows the same part', () => {
  const camera = { kind: 'free', centre: [10, 50], zoom: 3 } as const
  expect(cameraFor(camera, 800, 1600)).toEqual({ ...camera, zoom: 4 })
  expect(cameraFor(camera, 0, 1600)).toBe(camera)
})

test('a frame fits itself into the picture', () => {
  const frame = { kind: 'frame', id: 'world' } as const
  expect(cameraFor(frame, 800, 1600)).toBe(frame)
})
