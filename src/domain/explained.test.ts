import { expect, test } from 'vitest'
import type { Mention, Paragraph } from '../dataset/dataset.ts'
import { ambiguousIn, explainedIn } from './explained.ts'

const paragraph: Paragraph = {
  kind: 'paragraph',
  line: 1,
  text: 'Aland, Acity and the Union met the Twins.',
  path: [],
  sentences: [{ start: 0, end: 41 }],
  mentions: [],
  notes: [],
}
const country = (start: number, end: number, what: string, more: { kind?: 'place' | 'group'; ambiguous?: true } = {}) =>
  ({ kind: 'named', countries: ['A'], start, end, what, ...more }) satisfies Mention
const of = (...mentions: Mention[]) => ({ paragraph, mentions, sentences: [0], ambiguous: false })

test('a name that says itself is not explained; places, groups and former names are, each once', () => {
  const place = country(7, 12, 'Acity, the capital of Aland', { kind: 'place' })
  expect(explainedIn(of(country(0, 5, 'Aland'), place, place))).toEqual(['Acity, the capital of Aland'])
  expect(explainedIn(of(country(31, 40, 'the Twins: Aland, Beland', { kind: 'group' })))).toHaveLength(1)
  expect(explainedIn(of(country(0, 5, 'Aland, now Beland')))).toEqual(['Aland, now Beland'])
})

test('ambiguous are mentions of countries that are marked so', () => {
  const ambiguous = country(0, 5, 'Aland', { ambiguous: true })
  expect(ambiguousIn(of(ambiguous, country(0, 5, 'Aland')))).toEqual([ambiguous])
})
