import { expect, test } from 'vitest'
import { dotRows, hatchLines } from './texture-lines.ts'
import type { Viewport } from './viewport.ts'

const viewport = { x: 100, y: 200, width: 64, height: 32, pixels: 1, covered: 0 } satisfies Viewport & object

test('dots stand on rows half a tile apart, every other row half a tile further', () => {
  const { d, apart } = dotRows(viewport, 1)
  expect(apart).toBe(16)
  expect(d.slice(1).split('M')).toEqual(['108 204H164', '100 212H164', '108 220H164', '100 228H164', '108 236H164'])
})

test('hatching runs from lower left to upper right, through the whole part that is seen', () => {
  const lines = hatchLines(viewport, 1).slice(1).split('M')
  const ends = lines.map((line) => line.split('L').map((end) => end.split(' ').map(Number)))
  expect(ends.every(([from, to]) => (from?.[0] ?? 0) < (to?.[0] ?? 0) && (from?.[1] ?? 0) > (to?.[1] ?? 0))).toBe(true)
  expect(ends.map(([from]) => from?.[0])).toEqual(
    [...ends.map(([from]) => from?.[0])].sort((a, b) => Number(a) - Number(b)),
  )
  expect(ends.at(-1)?.[0]?.[0]).toBeGreaterThan(150)
})
