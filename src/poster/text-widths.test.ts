import { expect, test } from 'vitest'
import { tableWidth } from './text-widths.ts'

test('widths agree with the font within 3%', () => {
  // Measured in a browser, with kerning.
  expect(tableWidth('United States of America', false) / 10.983).toBeCloseTo(1, 1)
  expect(Math.abs(tableWidth('United States of America', true) / 11.781 - 1)).toBeLessThan(0.03)
})

test('diacritics do not make a letter wider', () => {
  expect(tableWidth('Türkiye', false)).toBe(tableWidth('Turkiye', false))
})

test('a letter of another script counts all the same', () => {
  expect(tableWidth('日本', false)).toBeGreaterThan(1)
})
