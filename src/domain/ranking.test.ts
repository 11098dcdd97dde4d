import { expect, test } from 'vitest'
import type { SurveyRow } from '../dataset/dataset.ts'
import { ranking } from './ranking.ts'

function row(country: string, favourable: number): SurveyRow {
  return {
    country,
    sample: 1000,
    favourable,
    unfavourable: 100 - favourable,
    noAnswer: 0,
    veryFavourable: 0,
    somewhatFavourable: favourable,
    somewhatUnfavourable: 100 - favourable,
    veryUnfavourable: 0,
    evidence: { favourable: 'computed', unfavourable: 'computed' },
    sources: ['survey'],
  }
}

test('ranks the surveyed countries highest first, ties sharing a rank, the focal country left out', () => {
  const ranks = ranking(
    [row('OWN', 93), row('AAA', 20), row('BBB', 75), row('CCC', 20), row('DDD', 12)],
    'OWN',
    'favourable',
  )
  expect(ranks).toEqual([
    { country: 'BBB', value: 75, rank: 1, of: 4, with: [] },
    { country: 'AAA', value: 20, rank: 2, of: 4, with: ['CCC'] },
    { country: 'CCC', value: 20, rank: 2, of: 4, with: ['AAA'] },
    { country: 'DDD', value: 12, rank: 4, of: 4, with: [] },
  ])
})
