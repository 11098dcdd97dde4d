import { describe, expect, test } from 'vitest'
import type { Box } from '../dataset/dataset.ts'
import { mercatorX, mercatorY } from '../dataset/mercator.ts'
import {
  discZoom,
  fitFlat,
  fitGlobe,
  isInFreePart,
  keepWorldInView,
  lowestFlatZoom,
  NO_PADDING,
  TILE,
  type CentreZoom,
  type Padding,
  type Size,
} from './camera.ts'

const WORLD: Box = [-169, -58, 191, 84]
const SCREENS: [string, Size, Padding][] = [
  ['a laptop', { width: 1280, height: 720 }, NO_PADDING],
  ['a laptop with a sidebar', { width: 1280, height: 720 }, { ...NO_PADDING, right: 430 }],
  ['4K', { width: 3840, height: 2160 }, NO_PADDING],
  ['21:9', { width: 2560, height: 1080 }, NO_PADDING],
  ['a phone with a sheet', { width: 390, height: 844 }, { ...NO_PADDING, bottom: 400 }],
]

/** Where a place stands on the screen when `centre` stands in the middle of the free part. */
function onScreen([longitude, latitude]: [number, number], camera: CentreZoom, size: Size, padding: Padding) {
  const world = TILE * 2 ** camera.zoom
  const middle = {
    x: padding.left + (size.width - padding.left - padding.right) / 2,
    y: padding.top + (size.height - padding.top - padding.bottom) / 2,
  }
  return {
    x: middle.x + (mercatorX(longitude) - mercatorX(camera.centre[0])) * world,
    y: middle.y + (mercatorY(latitude) - mercatorY(camera.centre[1])) * world,
  }
}

describe.each(SCREENS)('on %s', (_, size, padding) => {
  test.each<[string, Box]>([
    ['the world', WORLD],
    ['a box across the antimeridian', [170, -30, 190, -10]],
    ['a tall box', [-10, -50, 10, 50]],
  ])('%s is shown whole in the free part of the map', (_name, box) => {
    const camera = fitFlat(box, size, padding)
    for (const corner of [
      onScreen([box[0], box[3]], camera, size, padding),
      onScreen([box[2], box[1]], camera, size, padding),
    ]) {
      expect(isInFreePart(corner, size, padding, -0.01)).toBe(true)
    }
  })

  const lowest = lowestFlatZoom([WORLD, [-25, 34, 45, 71]], size, padding)

  test('the whole world stays whole', () => {
    const kept = keepWorldInView(fitFlat(WORLD, size, padding), size, padding, lowest)
    const corners: [number, number][] = [
      [WORLD[0], WORLD[3]],
      [WORLD[2], WORLD[1]],
    ]
    for (const corner of corners) {
      expect(isInFreePart(onScreen(corner, kept, size, padding), size, padding, -0.01)).toBe(true)
    }
  })

  test('nobody gets further out than the whole world', () => {
    const { zoom } = keepWorldInView({ centre: [0, 0], zoom: -5 }, size, padding, lowest)
    expect(zoom).toBe(fitFlat(WORLD, size, padding).zoom)
  })
})

test('no gap opens north or south of a world that is higher than the map', () => {
  const size = { width: 800, height: 600 }
  const { centre, zoom } = keepWorldInView({ centre: [0, 89], zoom: 3 }, size, NO_PADDING, 0)
  expect(onScreen([0, 85.0511], { centre, zoom }, size, NO_PADDING).y).toBeCloseTo(0, 0)
})

test('a tiny country is not zoomed to until its coast is a few straight lines', () => {
  expect(fitFlat([12.45, 41.9, 12.46, 41.91], { width: 1280, height: 720 }, NO_PADDING).zoom).toBeLessThan(7)
})

test('on the globe, what goes round more than half of it is the whole disc', () => {
  const size = { width: 1280, height: 720 }
  const { centre, zoom } = fitGlobe(WORLD, size, NO_PADDING)
  expect(zoom).toBe(discZoom(size, NO_PADDING, centre[1]))
  expect(fitGlobe([20, 30, 40, 50], size, NO_PADDING).zoom).toBeGreaterThan(zoom)
})

test('a place under the sidebar is not in the free part', () => {
  const size = { width: 1280, height: 720 }
  const padding = { ...NO_PADDING, right: 400 }
  expect(isInFreePart({ x: 870, y: 300 }, size, padding, 0)).toBe(true)
  expect(isInFreePart({ x: 870, y: 300 }, size, padding, 24)).toBe(false)
  expect(isInFreePart({ x: 900, y: 300 }, size, padding, 0)).toBe(false)
})
