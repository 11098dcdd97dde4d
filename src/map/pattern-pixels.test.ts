import { expect, test } from 'vitest'
import { dotsPixels, hatchPixels, type Pixels } from './pattern-pixels.ts'

/** Opacity of a pixel, 0…255; the tile repeats. */
function opacity({ width, height, data }: Pixels, x: number, y: number): number | undefined {
  return data[(((y + height) % height) * width + ((x + width) % width)) * 4 + 3]
}
function covered(pixels: Pixels): number {
  let sum = 0
  for (let index = 3; index < pixels.data.length; index += 4) sum += pixels.data[index] ?? 0
  return sum / 255 / (pixels.width * pixels.height)
}

test('dots are sparse: nearly all of the grey is left', () => {
  for (const side of [16, 32, 64]) {
    expect(covered(dotsPixels(side, '#123456'))).toBeGreaterThan(0.02)
    expect(covered(dotsPixels(side, '#123456'))).toBeLessThan(0.06)
  }
})

test('a pattern has the colour asked for', () => {
  expect([...hatchPixels(16, '#0a141e').data.subarray(0, 3)]).toEqual([10, 20, 30])
})

test('hatching runs diagonally and meets itself at the edges of the tile', () => {
  const pixels = hatchPixels(32, '#000000')
  for (let x = 0; x < 32; x++) {
    for (let y = 0; y < 32; y++) expect(opacity(pixels, x + 1, y - 1)).toBe(opacity(pixels, x, y))
  }
  expect(covered(pixels)).toBeCloseTo(0.26, 1)
})

test('a denser screen gets more pixels, not another pattern', () => {
  expect(covered(dotsPixels(64, '#000000'))).toBeCloseTo(covered(dotsPixels(16, '#000000')), 2)
  expect(dotsPixels(24, '#000000')).toMatchObject({ width: 24, height: 24 })
})
