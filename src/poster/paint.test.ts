import { expect, test } from 'vitest'
import { palette } from '../theme/palette.ts'
import { dashesOf, dotColour, onScreenLength, paintOf } from './paint.ts'

const patterns = { dots: 'd', hatch: 'h' }

test('a class has its colour, the focal country the colour of its class', () => {
  expect(paintOf({ kind: 'class', index: 0 }, palette, patterns)).toBe(palette.classes[0])
  expect(paintOf({ kind: 'focus', index: 4 }, palette, patterns)).toBe(palette.classes[4])
})

test('not surveyed is a pattern, and a plain grey on a dot', () => {
  expect(paintOf({ kind: 'not surveyed' }, palette, patterns)).toBe('url(#d)')
  expect(dotColour({ kind: 'not surveyed' }, palette)).toBe(palette.notSurveyed)
})

test('lengths grow with the root size of the page', () => {
  expect(onScreenLength(1.6)).toBe('0.1rem')
  expect(dashesOf({ colour: '#000000', width: 1.6, casing: 0, dashes: [5, 2.5] })).toBe('0.5rem 0.25rem')
  expect(dashesOf({ colour: '#000000', width: 1.6, casing: 0 })).toBeUndefined()
})
