import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatJson, reportMentions } from './command-report.ts'
import { decodeStrictly, linesOfText } from './document.ts'
import { findMentions, readContext } from './find-mentions.ts'
import { gazetteerOfAtlas } from './testing/atlas-gazetteer.ts'

const gazetteer = gazetteerOfAtlas()

/** Pieces that rules hang on, among characters of every kind, lone surrogates included. */
const pieces = fc.constantFrom(
  ...[
    'Guinea',
    '-Bissau',
    'Georgia',
    'Atlanta',
    ', ',
    'U.S.',
    'US',
    'Russo-',
    'Korea',
    "'s",
    '’',
    ' ',
    '\u00A0',
    '\u200B',
  ],
  ...[
    '\u00AD',
    '\uFEFF',
    '\u202B',
    '\uD800',
    '\uDC00',
    '\u0301',
    'Paris',
    'Michael Jordan',
    'and',
    'in',
    '(',
    '.',
    '\r',
    '\n',
  ],
  ...[
    'Côte d’Ivoire',
    'Baltic states',
    'NATO',
    'former ',
    'Yugoslavia',
    'شرق',
    '中国',
    '😀',
    'English',
    'speaks ',
    'TELL US',
  ],
)
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 40 })
    .map((parts) => parts.join('')),
)

function checkRanges(value: string, ranges: readonly { readonly start: number; readonly end: number }[]): void {
  let end = 0
  for (const range of ranges) {
    expect(range.start).toBeGreaterThanOrEqual(end)
    expect(range.end).toBeGreaterThan(range.start)
    end = range.end
  }
  expect(end).toBeLessThanOrEqual(value.length)
}

describe('any text at all', () => {
  test('mentions are in order, do not overlap, lie within the text, and say what they are', () => {
    fc.assert(
      fc.property(text, (value) => {
        const mentions = findMentions(value, gazetteer)
        checkRanges(value, mentions)
        for (const mention of mentions) {
          expect(mention.what).not.toBe('')
          expect(mention.what).not.toContain('~')
          expect(mention.what).not.toContain('…')
          const words = value.slice(mention.start, mention.end)
          expect(words).toBe(words.trim())
          expect(words).toMatch(/^[\p{L}\p{N}]/u)
          if (mention.kind !== 'organisation') expect(mention.countries.length).toBeGreaterThan(0)
          if (mention.kind !== 'organisation') expect(mention.countries).not.toContain(gazetteer.focus)
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('a document’s own light changes meanings, but no ranges out of bounds', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), (paragraphs) => {
        const context = readContext(paragraphs, gazetteer)
        for (const paragraph of paragraphs) checkRanges(paragraph, findMentions(paragraph, gazetteer, context))
      }),
      { numRuns: 300 },
    )
  })

  test('random bytes are refused or read, and what is printed is JSON whose texts are the slices of the lines', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.array(pieces, { maxLength: 10 }), (bytes, parts) => {
        const source = Buffer.concat([bytes, Buffer.from(parts.join(''))])
        const decoded = decodeStrictly(source)
        if (decoded === undefined) return
        const lines = linesOfText(decoded)
        const printed: unknown = JSON.parse(formatJson(reportMentions(lines, gazetteer)))
        expect(Array.isArray(printed)).toBe(true)
        for (const mention of reportMentions(lines, gazetteer)) {
          const line = lines.find((each) => each.line === mention.line)
          expect(line?.text.slice(mention.start, mention.end)).toBe(mention.text)
        }
      }),
      { numRuns: 500 },
    )
  })
})

describe('texts of an unusual build', () => {
  test('a line of 100,000 characters', () => {
    const line = 'Congo, Georgia and Atlanta; U.S. troops in Paris '.repeat(2100)
    expect(line.length).toBeGreaterThan(100_000)
    const mentions = findMentions(line, gazetteer)
    checkRanges(line, mentions)
    expect(mentions).toHaveLength(5 * 2100)
  })

  test('100,000 characters without a space, a stop, or a letter', () => {
    for (const unit of ['x', 'Georgia', '.', '-', "'", '\u200B', '\u0301', 'U.', '\uD800', '(', '١', 'ا']) {
      const line = unit.repeat(Math.ceil(100_000 / unit.length))
      checkRanges(line, findMentions(line, gazetteer))
    }
  })

  test('right-to-left text keeps its offsets', () => {
    const line = 'שלום \u2067Iran\u2069 مرحبا Iraq'
    expect(findMentions(line, gazetteer).map(({ start, end }) => line.slice(start, end))).toEqual(['Iran', 'Iraq'])
  })
})
