import { expect, test } from 'vitest'
import type { Mention, Paragraph } from '../dataset/dataset.ts'
import { notesBeside } from './notes.ts'
import type { Passage } from './passages.ts'

const aland: Mention = { kind: 'named', start: 0, end: 5, countries: ['AAA'], what: 'Aland' }
const beland: Mention = { kind: 'named', start: 10, end: 16, countries: ['BBB'], what: 'Beland' }
const note = (start: number, end: number, text: string) => ({ range: { start, end }, text, sources: [] })

const paragraph: Paragraph = {
  kind: 'paragraph',
  line: 2,
  text: 'Aland met Beland in 1907. Nobody came.',
  path: [],
  sentences: [
    { start: 0, end: 25 },
    { start: 26, end: 38 },
  ],
  mentions: [aland, beland],
  notes: [note(0, 9, 'on Aland'), note(10, 16, 'on Beland'), note(17, 24, 'on the year'), note(26, 32, 'on nobody')],
}
const passage: Passage = { paragraph, mentions: [aland], sentences: [0], ambiguous: false }
const texts = (isWhole: boolean) => notesBeside(passage, isWhole).map(({ text }) => text)

test('notes on the shown sentences stand beside a passage, without those on other countries', () => {
  expect(texts(false)).toEqual(['on Aland', 'on the year'])
})

test('with the whole paragraph come all of its notes', () => {
  expect(texts(true)).toHaveLength(4)
})
