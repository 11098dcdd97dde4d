import { expect, test } from 'vitest'
import { contrast, luminance, parseHex } from './colour.ts'

test('a colour is read from its hexadecimal form', () => {
  expect(parseHex('#0a141e')).toEqual([10, 20, 30])
  expect(() => parseHex('red')).toThrow('Not a colour of the form #rrggbb: red')
})

test('contrast is that of WCAG 2', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#ffffff', '#777777')).toBeCloseTo(4.48, 2)
  expect(luminance('#ffffff')).toBeCloseTo(1)
})

test('light that falls on the picture takes contrast away', () => {
  expect(contrast('#000000', '#ffffff', 1 / 6)).toBeCloseTo(7)
})
