import { expect, test } from 'vitest'
import { peopleOf, spellingsOf } from './spellings.ts'

test.each([
  [
    'St. Kitts and Nevis',
    [
      'Saint Kitts and Nevis',
      'Saint Kitts & Nevis',
      'St. Kitts and Nevis',
      'St. Kitts & Nevis',
      'St Kitts and Nevis',
      'St Kitts & Nevis',
    ],
  ],
  ["N'Djamena", ["N'Djamena", 'NDjamena']],
  [
    'Organisation for Co-operation',
    [
      'Organisation for Cooperation',
      'Organisation for Co-operation',
      'Organization for Cooperation',
      'Organization for Co-operation',
    ],
  ],
  ['Peru', ['Peru']],
])('%s has its other spellings', (alias, spellings) => {
  expect(spellingsOf(alias).sort()).toEqual([...spellings].sort())
})

test.each([
  ['Estonian', 'Estonians'],
  ['Israeli', 'Israelis'],
  ['Dutch', undefined],
  ['Chinese', undefined],
  ['Swiss', undefined],
])('the people of %s', (demonym, people) => {
  expect(peopleOf(demonym)).toBe(people)
})
