import { describe, expect, test } from 'vitest'
import { contrast, luminance } from './colour.ts'
import { palette } from './palette.ts'

/** A projector's picture in daylight, 7 : 1: the light of the room, as a share of the picture's white. */
const DAYLIGHT = 1 / 6

test('classes darken from the lowest to the highest', () => {
  const lights = palette.classes.map(luminance)
  expect(lights).toEqual([...lights].sort((a, b) => b - a))
})

test('printed in grey, neighbouring classes are at least 25 of 255 apart', () => {
  const greys = palette.classes.map((colour) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
    return 0.299 * red + 0.587 * green + 0.114 * blue
  })
  for (const [index, grey] of greys.entries()) {
    const next = greys[index + 1]
    if (next !== undefined) expect(grey - next).toBeGreaterThanOrEqual(25)
  }
})

describe('on a projector in daylight', () => {
  test('text can be read on its halo', () => {
    expect(contrast(palette.label.text, palette.label.halo, DAYLIGHT)).toBeGreaterThanOrEqual(4.5)
  })

  test.each(Object.entries(palette.outlines))('the outline "%s" stands out from its casing', (_, { colour }) => {
    expect(contrast(colour, palette.casing, DAYLIGHT)).toBeGreaterThanOrEqual(3)
  })

  test('every marker stands out from its white sign and rim', () => {
    for (const colour of [...Object.values(palette.tones), ...Object.values(palette.neutralTones)]) {
      expect(contrast(colour, palette.casing, DAYLIGHT)).toBeGreaterThanOrEqual(3)
    }
  })

  test('coasts and borders stand out from the sea and from the pale fills', () => {
    for (const fill of [palette.sea, palette.plain, palette.notSurveyed, palette.classes[0] ?? '']) {
      expect(contrast(palette.coast.colour, fill, DAYLIGHT)).toBeGreaterThanOrEqual(3)
      expect(contrast(palette.border.colour, fill, DAYLIGHT)).toBeGreaterThanOrEqual(3)
    }
  })
})

test('hatching stands out from what it lies on', () => {
  expect(contrast(palette.hatch, palette.notSurveyed)).toBeGreaterThanOrEqual(4.5)
})

test('outlines that share a colour differ in their dashes', () => {
  const roles = Object.values(palette.outlines)
  const looks = roles.map(({ colour, dashes, width }) => JSON.stringify([colour, dashes, width]))
  expect(new Set(looks).size).toBe(roles.length)
})
