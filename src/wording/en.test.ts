import { expect, test } from 'vitest'
import { enCards } from './en-cards.ts'
import { en } from './en.ts'

test('years of a membership are said without saying more than is known', () => {
  const { membership } = enCards.organisation
  expect(membership('member', 1991, undefined)).toBe('member since 1991')
  expect(membership('member (frozen)', 2002, undefined)).toBe('member (frozen), joined 2002')
  expect(membership('former', 1993, 2009)).toBe('joined 1993, left 2009')
  expect(membership('former (withdrew)', undefined, 2022)).toBe('former (withdrew): left 2022')
  expect(membership('partner', undefined, undefined)).toBe('partner')
})

test('the focal country’s part in an organisation has its years', () => {
  const { since } = enCards.organisation
  expect(since('member', 1996, undefined)).toBe('member, since 1996')
  expect(since('expelled', 1996, 2022)).toBe('expelled, 1996–2022')
  expect(since('withdrew', undefined, 2023)).toBe('withdrew, until 2023')
  expect(since('never a party', undefined, undefined)).toBe('never a party')
})

test('ranks are said with their ties', () => {
  expect(en.survey.rank(1, 39, [])).toBe('1st of 39')
  expect(en.survey.rank(33, 39, ['Japan'])).toBe('joint 33rd of 39, with Japan')
  expect(en.survey.rank(12, 39, ['A', 'B'])).toBe('joint 12th of 39, with A and B')
})

test('a group’s heading is its name alone', () => {
  expect(enCards.country.onlyGroup('the Baltic states: Estonia, Latvia and Lithuania')).toBe(
    'Only as one of a group: the Baltic states',
  )
})

test('a citation holds the words, section, article, origin, licence and address', () => {
  const origin = {
    section: 'Perception',
    title: 'Relations',
    origin: 'P, about 2021',
    licence: 'CC',
    url: 'https://e.org',
  }
  expect(en.passage.citation('Words.', origin)).toBe(
    '“Words.” – Perception, in: “Relations”, P, about 2021, CC, https://e.org',
  )
})
