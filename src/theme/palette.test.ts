import { describe, expect, test } from 'vitest'
import { contrast, luma601, luma709, luminance } from './colour.ts'
import { palette } from './palette.ts'

/** A projector's picture in daylight, 7 : 1: the light of the room, as a share of the picture's white. */
const DAYLIGHT = 1 / 6

test('classes darken from the lowest to the highest', () => {
  const lights = palette.classes.map(luminance)
  expect(lights).toEqual([...lights].sort((a, b) => b - a))
})

test.each([
  ['ITU-R BT.601', luma601],
  ['ITU-R BT.709', luma709],
])('printed in grey, neighbouring classes are at least 25 of 255 apart (luma by %s)', (_, luma) => {
  const greys = palette.classes.map(luma)
  for (const [index, grey] of greys.slice(1).entries()) expect((greys[index] ?? 0) - grey).toBeGreaterThanOrEqual(25)
})

test('in grey, the dots of "not surveyed" stand out from their ground', () => {
  expect(contrast(palette.notSurveyedDots, palette.notSurveyed)).toBeGreaterThanOrEqual(3)
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
