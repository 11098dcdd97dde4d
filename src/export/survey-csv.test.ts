import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { smallAtlas } from '../dataset/small.fixture.ts'
import { citations, surveyCsv } from './survey-csv.ts'

describe('the survey as CSV', () => {
  const rows = parse<Record<string, string>>(surveyCsv(smallAtlas), { columns: true })

  test('has a row a surveyed country, in the order of the data', () => {
    expect(
      rows.map(({ country_code, country, favourable, unfavourable, no_answer }) => [
        country_code,
        country,
        favourable,
        unfavourable,
        no_answer,
      ]),
    ).toEqual([
      ['FFF', 'Focusland', '93', '5', '2'],
      ['AAA', 'Aland', '25', '60', '15'],
      ['BBB', 'Beland', '12', '43', '45'],
    ])
  })

  test('says in every row what was asked, when, and where it is from', () => {
    for (const row of rows) {
      expect(row['question']).toBe('What do you think of Focusland?')
      expect(row['fieldwork']).toBe('March 2015')
      expect(row['sources']).toBe('Publisher, Title, 2020')
    }
  })

  test('says of the focal country alone that its figure is its own view', () => {
    expect(rows.filter(({ note }) => note !== '').map(({ country }) => country)).toEqual(['Focusland'])
  })
})

test('a source is cited with its address, where it has one that may be named', () => {
  const sources = {
    a: { id: 'a', publisher: 'A', title: 'One', date: '2001', url: 'https://example.org/a', kind: 'publication' },
    b: { id: 'b', publisher: 'B', title: 'Two', date: '2002', kind: 'mirror' },
  } as const
  expect(citations(['a', 'b', 'a'], sources)).toBe('A, One, 2001, https://example.org/a; B, Two, 2002')
})
