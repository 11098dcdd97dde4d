import { expect, test } from 'vitest'
import { smallInput } from '../../compile/testing/small-input.ts'
import { readSurvey } from './rows.ts'

const HEADER =
  'country,sample,favourable,unfavourable,no_answer,very_favourable,somewhat_favourable,somewhat_unfavourable,very_unfavourable,favourable_evidence,unfavourable_evidence,coverage,sources'

function read(...rows: string[]) {
  const { input, messages } = smallInput({ 'survey.csv': [HEADER, ...rows] })
  return { rows: readSurvey(input), messages: messages() }
}

test('a row becomes figures, evidence and sources', () => {
  const { rows, messages } = read('AUT,1000,21,72,7,4,17,32,40,article,computed,the south not interviewed,atlas agency')
  expect(messages).toEqual([])
  expect(rows).toEqual([
    {
      country: 'AUT',
      sample: 1000,
      favourable: 21,
      unfavourable: 72,
      noAnswer: 7,
      veryFavourable: 4,
      somewhatFavourable: 17,
      somewhatUnfavourable: 32,
      veryUnfavourable: 40,
      evidence: { favourable: 'article', unfavourable: 'computed' },
      coverage: 'the south not interviewed',
      sources: ['atlas', 'agency'],
    },
  ])
})

test('an absent coverage note is absent', () => {
  expect(read('AUT,1000,21,72,7,4,17,32,40,article,computed,,atlas').rows[0]).not.toHaveProperty('coverage')
})

test('percentages that are no whole numbers from 0 to 100', () => {
  expect(read('AUT,1000,21.5,172,-7,,17,32,4O,article,computed,,atlas').messages).toEqual([
    'survey.csv:2: favourable "21.5" is no percentage; allowed: whole numbers 0 to 100',
    'survey.csv:2: no_answer "-7" is no percentage; allowed: whole numbers 0 to 100',
    'survey.csv:2: unfavourable "172" is no percentage; allowed: whole numbers 0 to 100',
    'survey.csv:2: very_favourable is empty; allowed: whole numbers 0 to 100',
    'survey.csv:2: very_unfavourable "4O" is no percentage; allowed: whole numbers 0 to 100',
  ])
})

test('figures that do not add up to 98–102, and rounding that is allowed', () => {
  expect(read('AUT,1000,21,70,7,4,17,30,40,article,computed,,atlas').messages).toEqual([])
  expect(read('AUT,1000,21,74,7,4,17,34,40,article,computed,,atlas').messages).toEqual([])
  expect(read('AUT,1000,21,69,7,4,17,29,40,article,computed,,atlas').messages).toEqual([
    'survey.csv:2: favourable 21 + unfavourable 69 + no_answer 7 make 97; allowed: a sum from 98 to 102',
  ])
  expect(read('AUT,1000,21,75,7,4,17,35,40,article,computed,,atlas').messages).toEqual([
    'survey.csv:2: favourable 21 + unfavourable 75 + no_answer 7 make 103; allowed: a sum from 98 to 102',
  ])
})

test('answers that do not make their sum', () => {
  expect(read('AUT,1000,21,72,7,14,17,32,40,article,computed,,atlas').messages).toEqual([
    'survey.csv:2: very_favourable 14 + somewhat_favourable 17 make 31; allowed: favourable 21, within 2',
  ])
})

test('an unknown country code, with what was meant', () => {
  const figures = '1000,21,72,7,4,17,32,40,article,computed,,atlas'
  expect(
    read(`AUS,${figures}`, `CH,${figures}`, `Austria,${figures}`, `QQQ,${figures}`, `,${figures}`).messages,
  ).toEqual([
    'survey.csv:2: unknown country code "AUS" (did you mean AUT, Austria?); allowed: keys of the register',
    'survey.csv:3: unknown country code "CH" (did you mean CHE, Switzerland?); allowed: keys of the register',
    'survey.csv:4: unknown country code "Austria" (did you mean AUT, Austria?); allowed: keys of the register',
    'survey.csv:5: unknown country code "QQQ"; allowed: keys of the register',
    'survey.csv:6: country is empty; allowed: keys of the register',
  ])
})

test('a duplicate row, a surveyed country without geometry, a missing and an unknown source, a wrong sample and evidence', () => {
  const figures = '1000,21,72,7,4,17,32,40,article,computed,,'
  expect(
    read(
      `AUT,${figures}atlas`,
      `AUT,${figures}atlas`,
      `TUV,${figures}atlas`,
      `CHE,${figures}`,
      `CHE,${figures}atlsa`,
      'CHE,"1,000",21,72,7,4,17,32,40,guess,computed,,atlas',
    ).messages,
  ).toEqual([
    'survey.csv:3: duplicate row: country "AUT" is in line 2 already; allowed: one row for each country',
    'survey.csv:4: the map has no outline for the surveyed country TUV (Tuvalu); allowed: countries that the map draws with an outline',
    'survey.csv:5: no source: sources is empty; allowed: ids of sources.csv',
    'survey.csv:6: duplicate row: country "CHE" is in line 5 already; allowed: one row for each country',
    'survey.csv:6: unknown source "atlsa" (did you mean atlas, An atlas?); allowed: ids of sources.csv',
    'survey.csv:7: duplicate row: country "CHE" is in line 5 already; allowed: one row for each country',
    'survey.csv:7: sample "1,000" is out of range or no whole number; allowed: a whole number, 1 or more',
    'survey.csv:7: unknown favourable_evidence "guess"; allowed: article, print, computed',
  ])
})
