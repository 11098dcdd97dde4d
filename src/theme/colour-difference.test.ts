import { describe, expect, test } from 'vitest'
import { colourDifference, type Vision } from './colour-difference.ts'
import { palette } from './palette.ts'

const VISIONS: Vision[] = ['normal', 'protanopia', 'deuteranopia', 'tritanopia']
const FLARE = 0.1

test('black and white are 100 apart, a colour and itself 0', () => {
  expect(colourDifference('#000000', '#ffffff')).toBeCloseTo(100, 3)
  expect(colourDifference('#2c7fb8', '#2c7fb8')).toBe(0)
})

test('red and green are far apart, and come near each other in deuteranopia', () => {
  expect(colourDifference('#ff0000', '#00ff00')).toBeCloseTo(86.6, 0)
  expect(colourDifference('#aa5500', '#558000', 'deuteranopia')).toBeLessThan(
    colourDifference('#aa5500', '#558000') / 2,
  )
})

describe.each(VISIONS)('%s', (vision) => {
  test('any two classes are at least 9 apart (CIEDE2000; with 10% flare in normal vision)', () => {
    for (const one of palette.classes) {
      for (const other of palette.classes) {
        if (one === other) continue
        expect(colourDifference(one, other, vision, vision === 'normal' ? FLARE : 0)).toBeGreaterThanOrEqual(9)
      }
    }
  })

  test('"not surveyed" is more than 10 from every class', () => {
    for (const colour of palette.classes) {
      expect(colourDifference(palette.notSurveyed, colour, vision)).toBeGreaterThan(10)
    }
  })

  test('no class looks like the sea', () => {
    for (const colour of palette.classes) expect(colourDifference(palette.sea, colour, vision)).toBeGreaterThan(9)
  })
})
