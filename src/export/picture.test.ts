import { describe, expect, test } from 'vitest'
import { tableWidth } from '../poster/text-widths.ts'
import type { LegendPart } from './legend.ts'
import { picture } from './picture.ts'

const legend: LegendPart[] = [
  {
    title: 'Views',
    entries: [
      { sign: { kind: 'class', index: 0 }, words: 'below 25%' },
      { sign: { kind: 'not surveyed' }, words: 'not surveyed' },
      { sign: { kind: 'disputed' }, words: 'disputed' },
      { sign: { kind: 'marker', shape: 'naval', tone: 'article', hollow: true }, words: 'naval base' },
      { sign: { kind: 'outline', role: 'left' }, words: 'left' },
    ],
  },
]

const parts = {
  title: 'Aland & Beland',
  subtitles: ['favourable'],
  map: { content: '<path id="land" d="M0 0h10v10z"/>', viewBox: '0 0 3600 2405' },
  legend,
  notes: ['Somebody, 2015.', `Long: ${'word '.repeat(200)}`],
}

describe('a picture as a file', () => {
  const svg = picture(parts, tableWidth)

  test('has the title, the map, the key and the sources', () => {
    for (const text of [
      'Aland &amp; Beland',
      'favourable',
      'id="land"',
      'below 25%',
      'naval base',
      'Somebody, 2015.',
    ]) {
      expect(svg).toContain(text)
    }
  })

  test('refers to nothing outside itself', () => {
    const withFont = picture({ ...parts, font: 'data:font/woff2;base64,AAAA' }, tableWidth)
    const addresses = [...withFont.matchAll(/(?:href="|url\()([^")]*)/g)].map(([, address]) => address)
    expect(addresses).toEqual(['data:font/woff2;base64,AAAA'])
  })

  test('grows with what is written below the map, and breaks it into lines', () => {
    const heightOf = (file: string): number => Number(/height="(\d+)" viewBox/.exec(file)?.[1])
    expect(heightOf(svg)).toBeGreaterThan(heightOf(picture({ ...parts, notes: [] }, tableWidth)) + 60)
    const lines = [...svg.matchAll(/<text [^>]*font-size="18"[^>]*>([^<]*)</g)].map(([, line = '']) => line)
    expect(lines.length).toBeGreaterThan(4)
    expect(Math.max(...lines.map((line) => tableWidth(line, false) * 18))).toBeLessThanOrEqual(1536)
  })

  test('nests its elements well', () => {
    const open: string[] = []
    for (const [, isEnd, name = '', isEmpty] of svg.matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/gi)) {
      if (isEnd) expect(open.pop()).toBe(name)
      else if (!isEmpty) open.push(name)
    }
    expect(open).toEqual([])
  })
})
