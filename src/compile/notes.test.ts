import { expect, test } from 'vitest'
import type { SourceBlock } from './article.ts'
import { readNotes, readSeams } from './notes.ts'
import { smallInput } from './testing/small-input.ts'

const BLOCKS: readonly SourceBlock[] = [
  { kind: 'paragraph', line: 1, fileLine: 1, source: 'Only 4 countries are favourable, and only 4 are not.', path: [] },
  { kind: 'heading', line: 2, fileLine: 3, level: 2, source: 'Opinion.' },
  { kind: 'paragraph', line: 3, fileLine: 5, source: 'The “top ten” of 2015.', path: ['Opinion'] },
]

function notes(...rows: string[]) {
  const { input, messages } = smallInput({ 'notes.csv': ['line,quote,note,sources', ...rows] })
  return { notes: readNotes(input, BLOCKS), messages: messages() }
}

function seams(...rows: string[]) {
  const { input, messages } = smallInput({ 'seams.csv': ['after_line,what,offer', ...rows] })
  return { seams: readSeams(input, BLOCKS), messages: messages() }
}

test('notes know the range of their quote and stand in the order of the text', () => {
  const { notes: found, messages } = notes('3,of 2015,A year.,atlas', '3,“top ten”,"Eleven, in fact.",atlas')
  expect(messages).toEqual([])
  expect(found.get(3)).toEqual([
    { range: { start: 4, end: 13 }, text: 'Eleven, in fact.', sources: ['atlas'] },
    { range: { start: 14, end: 21 }, text: 'A year.', sources: ['atlas'] },
  ])
})

test('a quote that does not stand in its line, or not once', () => {
  expect(
    notes(
      '3,"""top ten""",A note.,atlas',
      '3,are favourable,A note.,atlas',
      '3,nowhere at all,A note.,atlas',
      '1,only 4,A note.,atlas',
      '1,4,A note.,atlas',
    ).messages,
  ).toEqual([
    'notes.csv:2: the quote ""top ten"" does not stand in line 3 (did you mean "“top ten”"?); allowed: words exactly as the article has them',
    'notes.csv:3: the quote "are favourable" does not stand in line 3 (it stands in line 1); allowed: words exactly as the article has them',
    'notes.csv:4: the quote "nowhere at all" does not stand in line 3; allowed: words exactly as the article has them',
    'notes.csv:6: the quote "4" stands more than once in line 1; allowed: a longer quote that stands there once',
  ])
})

test('a note at no paragraph, without words, without a source', () => {
  expect(notes('2,Opinion,A note.,atlas', '9,x,A note.,atlas', 'x,top,A note.,atlas', '3,of,,').messages).toEqual([
    'notes.csv:2: line 2 is a heading; allowed: lines of paragraphs, up to 3',
    'notes.csv:3: line 9 is beyond the end of the article; allowed: lines of paragraphs, up to 3',
    'notes.csv:4: line "x" is out of range or no whole number; allowed: a whole number, 1 or more',
    'notes.csv:5: no source: sources is empty; allowed: ids of sources.csv',
    'notes.csv:5: note is empty',
  ])
})

test('a seam says what was lost and what the atlas offers', () => {
  const { seams: found, messages } = seams('3,A list.,peacekeeping', '1,A quotation.,')
  expect(messages).toEqual([])
  expect([...found]).toEqual([
    [3, { what: 'A list.', offer: 'peacekeeping' }],
    [1, { what: 'A quotation.' }],
  ])
})

test('a seam at no paragraph, twice, or with an offer that there is not', () => {
  expect(seams('2,A list.,', '4,A list.,', '3,A list.,treaties', '3,,sites').messages).toEqual([
    'seams.csv:2: after_line 2 is a heading; allowed: lines of paragraphs, up to 3',
    'seams.csv:3: after_line 4 is beyond the end of the article; allowed: lines of paragraphs, up to 3',
    'seams.csv:4: unknown offer "treaties"; allowed: protectorates, peacekeeping, organisations: UN, organisations: other, sites',
    'seams.csv:5: duplicate row: after_line "3" is in line 4 already; allowed: one row for each after_line',
    'seams.csv:5: what is empty',
  ])
})
