import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Mention } from '../dataset/dataset.ts'
import { segmentsOf } from './segments.ts'

function named(start: number, end: number): Mention {
  return { kind: 'named', start, end, countries: ['AAA'], what: 'Aland' }
}

test('a text is cut at its mentions', () => {
  const mention = named(3, 8)
  expect(segmentsOf('to Aland.', { start: 0, end: 9 }, [mention])).toEqual([
    { text: 'to ' },
    { text: 'Aland', mention },
    { text: '.' },
  ])
})

test('joined, the segments are the text of the range, whatever the mentions', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.nat(40)), fc.nat(40), fc.nat(40), (text, cuts, a, b) => {
      const sorted = [...new Set(cuts)].sort((x, y) => x - y)
      const mentions = sorted.flatMap((start, i) =>
        i % 2 === 0 && sorted[i + 1] !== undefined ? [named(start, sorted[i + 1] ?? start)] : [],
      )
      const range = { start: Math.min(a, b, text.length), end: Math.min(Math.max(a, b), text.length) }
      const joined = segmentsOf(text, range, mentions)
        .map((segment) => segment.text)
        .join('')
      expect(joined).toBe(text.slice(range.start, range.end))
    }),
  )
})
