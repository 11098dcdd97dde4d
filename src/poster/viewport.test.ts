import { describe, expect, test } from 'vitest'
import type { Frame } from '../dataset/dataset.ts'
import { POSTER_WORLD } from '../dataset/poster.ts'
import type { Camera } from '../domain/view.ts'
import { NO_PADDING } from '../map/camera.ts'
import {
  copiesIn,
  expectedViewport,
  isInView,
  onScreen,
  posterPointAt,
  viewportOf,
  zoomOf,
  type ViewportOptions,
} from './viewport.ts'

const frames: readonly Frame[] = [
  { id: 'world', name: 'World', box: [-169, -58, 191, 84] },
  { id: 'west', name: 'West', box: [-25, 34, 45, 71.5] },
]
const entities = [{ key: 'AAA', box: [5, 45, 8, 48], point: [6, 46] }] as const

function shown(camera: Camera, more: Partial<ViewportOptions> = {}) {
  return viewportOf({
    camera,
    frames,
    entities,
    size: { width: 900, height: 600 },
    padding: NO_PADDING,
    isExact: false,
    ...more,
  })
}

describe('the part of the poster that is seen', () => {
  test('a frame is seen whole, and as large as it goes', () => {
    const { x, y, width, height, pixels } = shown({ kind: 'frame', id: 'west' })
    expect(width * pixels).toBeCloseTo(900)
    expect(height * pixels).toBeCloseTo(600)
    const box = expectedViewport([-25, 34, 45, 71.5])
    expect(x).toBeLessThanOrEqual(box.x + 1e-6)
    expect(y).toBeLessThanOrEqual(box.y + 1e-6)
    expect(x + width).toBeGreaterThanOrEqual(box.x + box.width - 1e-6)
    expect(y + height).toBeGreaterThanOrEqual(box.y + box.height - 1e-6)
    expect(Math.min(width - box.width, height - box.height)).toBeCloseTo(0)
  })

  test('what the page lays over the map is not counted as room', () => {
    const padded = shown({ kind: 'frame', id: 'west' }, { padding: { top: 0, right: 0, bottom: 200, left: 0 } })
    const box = expectedViewport([-25, 34, 45, 71.5])
    expect(padded.y + padded.height - 200 / padded.pixels).toBeGreaterThanOrEqual(box.y + box.height - 1e-6)
  })

  test('on a screen higher than the world it stands at the top, with the south below', () => {
    const { y, pixels } = shown({ kind: 'frame', id: 'world' }, { size: { width: 390, height: 350 } })
    expect(y).toBeCloseTo(0)
    expect(pixels).toBeCloseTo(390 / POSTER_WORLD)
  })

  test('a free camera is shown as it is while a map is coming, else by the smallest frame around it', () => {
    const free: Camera = { kind: 'free', centre: [10, 50], zoom: 4 }
    expect(zoomOf(shown(free, { isExact: true }))).toBeCloseTo(4)
    expect(shown(free)).toEqual(shown({ kind: 'frame', id: 'west' }))
    expect(shown({ kind: 'free', centre: [-100, 40], zoom: 4 })).toEqual(shown({ kind: 'frame', id: 'world' }))
  })

  test('a country that was zoomed to, likewise', () => {
    expect(shown({ kind: 'entity', id: 'AAA' })).toEqual(shown({ kind: 'frame', id: 'west' }))
    expect(isInView(shown({ kind: 'entity', id: 'AAA' }, { isExact: true }), [6, 46])).toBe(true)
    expect(isInView(shown({ kind: 'entity', id: 'AAA' }, { isExact: true }), [30, 60])).toBe(false)
  })
})

describe('points', () => {
  test('of the screen and of the poster, there and back', () => {
    const viewport = shown({ kind: 'frame', id: 'west' })
    const point = onScreen(viewport, [10, 50], { x: 450, y: 300 })
    const [x, y] = posterPointAt(viewport, point)
    expect(x).toBeCloseTo(1432)
    expect(y).toBeGreaterThan(0)
    expect(isInView(viewport, [10, 50])).toBe(true)
  })

  test('a wide screen shows the world more than once, and each point is on it once', () => {
    const wide = shown({ kind: 'frame', id: 'world' }, { size: { width: 2000, height: 600 } })
    expect(copiesIn(wide).map(({ offset }) => offset)).toEqual([-POSTER_WORLD, 0, POSTER_WORLD])
    expect(posterPointAt(wide, { x: 0, y: 300 })[0]).toBeGreaterThan(0)
    expect(copiesIn(shown({ kind: 'frame', id: 'west' })).map(({ offset }) => offset)).toEqual([0])
  })
})
