import { expect, test } from 'vitest'
import type { Block } from '../dataset/dataset.ts'
import { quotedIn } from './quoted.ts'

const text = 'Nobody felt safe. "One cold war was quite enough," he said, and left for the West.'
const block: Block = { kind: 'paragraph', line: 7, text, path: [], sentences: [], mentions: [], notes: [] }
const found = (words: string) => quotedIn(words, block).map(({ start, end }) => text.slice(start, end))

test('words in quotation marks are found to the letter, in the order of the article', () => {
  expect(found('Who said “left for the West”, and who “Nobody felt safe.”?')).toEqual([
    'Nobody felt safe.',
    'left for the West',
  ])
})

test('a full stop of the quoting sentence and an ellipsis at the ends do not count', () => {
  expect(found('“One cold war was quite enough.”')).toEqual(['One cold war was quite enough'])
  expect(found('“… and left for the West”')).toEqual(['and left for the West'])
})

test('what does not stand there, and words without marks, are not found', () => {
  expect(found('“He seized it”: nobody felt safe')).toEqual([])
  expect(found('Nobody felt safe.')).toEqual([])
  expect(found('“”')).toEqual([])
})
