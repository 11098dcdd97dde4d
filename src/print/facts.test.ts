import { expect, test } from 'vitest'
import { smallAtlas } from '../dataset/small.fixture.ts'
import { factsOf } from './facts.ts'

test('a country has its figures on paper, or the words that nobody was asked; the focal one that they are its own view', () => {
  expect(factsOf(smallAtlas, { kind: 'country', id: 'AAA' })).toEqual([
    '25% favourable · 60% unfavourable · 15% no answer · 1,000 interviews',
  ])
  expect(factsOf(smallAtlas, { kind: 'country', id: 'CCC' })).toEqual(['Not surveyed in 2015.'])
  expect(factsOf(smallAtlas, { kind: 'country', id: 'FFF' })).toContain('Its own view.')
})

test('a site, a territory and an organisation say what they are', () => {
  expect(factsOf(smallAtlas, { kind: 'site', id: 'harbour' })).toEqual([
    'naval base, Atown, Aland',
    'active',
    'As of 2026',
  ])
  expect(factsOf(smallAtlas, { kind: 'territory', id: 'north' })).toEqual([
    'Drawn within the outline of Aland.',
    'Controlled by Focusland.',
    'Recognition: nobody',
    'As of 2026',
  ])
  expect(factsOf(smallAtlas, { kind: 'organisation', id: 'UNION' })).toEqual([
    'Focusland: member',
    'member: Aland',
    'left or suspended: Celand',
    'As of 2026',
  ])
})

test('what is not in the data has no facts', () => {
  expect(factsOf(smallAtlas, { kind: 'site', id: 'nowhere' })).toEqual([])
  expect(factsOf(smallAtlas, { kind: 'article' })).toEqual([])
})
