import { describe, expect, test } from 'vitest'
import { colourDifference, type Vision } from './colour-difference.ts'
import { contrast } from './colour.ts'
import { palette } from './palette.ts'
import { projectorPalette } from './projector-palette.ts'

/** A projector's picture in daylight, 7 : 1: the light of the room, as a share of the picture's white. */
const DAYLIGHT = 1 / 6
/** Light of the room on the picture, as a share of its white, for differences of colour. */
const FLARE = 0.1
const VISIONS: Vision[] = ['normal', 'protanopia', 'deuteranopia', 'tritanopia']

/** 1rem, and 16 px at scale 1, are 2.801% of the picture's height. */
const PIXELS = 16 / 0.02801
/** What lines are narrowed by when the map shows the whole world. */
const WORLD = 0.8

const { sea, plain, notSurveyed, classes, casing } = projectorPalette
const land = [plain, notSurveyed, ...classes]

/** A line is seen on a ground by itself, or on the pale rim that goes with it over every ground. */
function isSeen(line: { readonly colour: string; readonly casing: number }, ground: string): boolean {
  return contrast(line.colour, line.casing > 0 ? casing : ground, DAYLIGHT) >= 3
}

describe('on a projector in daylight', () => {
  test('borders and the edges of disputed areas are seen on every fill and on the sea', () => {
    for (const ground of [sea, ...land]) {
      expect(isSeen(projectorPalette.border, ground)).toBe(true)
      expect(isSeen(projectorPalette.disputedEdge, ground)).toBe(true)
    }
  })

  test.each(Object.entries(projectorPalette.outlines))('the outline "%s" is seen on every fill', (_, outline) => {
    for (const ground of [sea, ...land]) expect(isSeen(outline, ground)).toBe(true)
  })

  test('a coast is seen on the sea', () => {
    expect(contrast(projectorPalette.coast.colour, sea, DAYLIGHT)).toBeGreaterThanOrEqual(3)
  })

  test('every marker is seen by its colour or its rim on every fill, and its sign and number on it', () => {
    for (const colour of [...Object.values(palette.tones), ...Object.values(palette.neutralTones)]) {
      for (const ground of [sea, ...land]) expect(isSeen({ colour, casing: 1 }, ground)).toBe(true)
      expect(contrast(colour, casing, DAYLIGHT)).toBeGreaterThanOrEqual(4.5)
    }
  })

  test('the dots of "not surveyed" and the hatching of disputed areas are seen on their ground', () => {
    expect(contrast(projectorPalette.notSurveyedDots, notSurveyed, DAYLIGHT)).toBeGreaterThanOrEqual(3)
    expect(contrast(projectorPalette.hatch, notSurveyed, DAYLIGHT)).toBeGreaterThanOrEqual(3)
  })
})

/** CIEDE2000; colour blindness by Machado, Oliveira and Fernandes (2009), severity 1. */
describe.each(VISIONS)('in light on the picture of a tenth of its white: %s', (vision) => {
  test('any two classes are at least 9 apart', () => {
    for (const [index, one] of classes.entries()) {
      for (const other of classes.slice(index + 1)) {
        expect(colourDifference(one, other, vision, FLARE)).toBeGreaterThanOrEqual(9)
      }
    }
  })

  // Without this light it is more than 10 in every vision: see colour-difference.test.ts. Its dots tell it in any case.
  test('the ground of "not surveyed" is more than 10 from every class, in colour blindness at least 9', () => {
    for (const colour of classes) {
      expect(colourDifference(notSurveyed, colour, vision, FLARE)).toBeGreaterThan(vision === 'normal' ? 10 : 9)
    }
  })

  test('the dots of "not surveyed" are more than 10 from their ground', () => {
    expect(colourDifference(projectorPalette.notSurveyedDots, notSurveyed, vision, FLARE)).toBeGreaterThan(10)
  })
})

test('weights change, not colours alone: borders, outlines and markers are heavier than on the page', () => {
  expect(projectorPalette.border.width * WORLD).toBeGreaterThanOrEqual(0.0019 * PIXELS)
  expect(projectorPalette.outlines.selected.width).toBeGreaterThanOrEqual(0.0037 * PIXELS)
  for (const [role, { width }] of Object.entries(projectorPalette.outlines)) {
    expect(width).toBeGreaterThan(palette.outlines[role as keyof typeof palette.outlines].width)
  }
  expect(projectorPalette.markerScale).toBeGreaterThan(palette.markerScale)
})
