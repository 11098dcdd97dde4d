import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { csv } from './csv.ts'

test('cells stand between commas, rows end in CRLF', () => {
  expect(
    csv([
      ['a', 'b'],
      [1, 2],
    ]),
  ).toBe('a,b\r\n1,2\r\n')
})

test('only what needs quotes has them', () => {
  expect(csv([['plain; words', 'a, b', 'say "hello"', 'two\nlines', '']])).toBe(
    'plain; words,"a, b","say ""hello""","two\nlines",\r\n',
  )
})

test('what was written is what a parser reads', () => {
  const cells = [
    ['', 'a,"b"', '\r\n', '"', ' x '],
    ['Côte d’Ivoire', '–', '1', '2', '3'],
  ]
  expect(parse(csv(cells))).toEqual(cells)
})
