import { expect, test } from 'vitest'
import type { Box, Position } from '../dataset/dataset.ts'
import { mercatorX, mercatorY } from '../dataset/mercator.ts'
import { roomIn, type Room } from '../domain/room.ts'
import { isInView, visiblePlace } from './visible-place.ts'

const bounds: Box = [0, 0, 100, 40]

/** Room within a shape of one ring, given as corners in degrees. */
function within(...corners: Position[]): (at: Position) => Room {
  const project = ([longitude, latitude]: Position) => [mercatorX(longitude), mercatorY(latitude)] as const
  return (at) => roomIn([corners.map(project)], project(at))
}
const mainland = within([0, 0], [100, 0], [100, 40], [0, 40])
const island = within([0, 0], [10, 0], [10, 10])

test('a label stands in the middle of what is seen of its country', () => {
  const place = visiblePlace(mainland, bounds, [80, -20, 140, 60])
  expect(place?.at[0]).toBeCloseTo(90)
  expect(place?.room.width).toBeCloseTo(mercatorX(100) - mercatorX(80))
})

test('the view may be on another copy of the world', () => {
  expect(visiblePlace(mainland, bounds, [440, -20, 500, 60])?.at[0]).toBeCloseTo(90)
  expect(isInView([90, 20], [440, -20, 500, 60])).toBe(true)
  expect(isInView([70, 20], [440, -20, 500, 60])).toBe(false)
})

test('what is out of view has no place', () => {
  expect(visiblePlace(mainland, bounds, [120, 0, 160, 40])).toBeUndefined()
  expect(visiblePlace(mainland, bounds, [0, 50, 100, 60])).toBeUndefined()
})

test('a part in view of which nothing belongs to the country has no place', () => {
  expect(visiblePlace(island, bounds, [50, 20, 90, 30])).toBeUndefined()
})
