import { expect, test } from 'vitest'
import { MARKER_DRAWINGS } from './marker-shapes.ts'

test('no two kinds look the same', () => {
  const drawings = Object.values(MARKER_DRAWINGS).map(({ body, sign }) => `${body} ${sign}`)
  expect(new Set(drawings).size).toBe(drawings.length)
})

test.each(Object.entries(MARKER_DRAWINGS))('"%s" is a closed silhouette with a sign', (shape, { body, sign }) => {
  expect(body).toMatch(/^M.*z$/i)
  expect(sign === '').toBe(shape === 'group')
})
