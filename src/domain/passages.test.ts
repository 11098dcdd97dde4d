import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Article, Mention, Paragraph } from '../dataset/dataset.ts'
import { countPassages, indexPassages } from './passages.ts'

const text = 'Aland met Beland. Nobody came. In Acity, Alanders sang.'

function paragraph(line: number, mentions: readonly Mention[]): Paragraph {
  return {
    kind: 'paragraph',
    line,
    text,
    path: ['History'],
    sentences: [
      { start: 0, end: 17 },
      { start: 18, end: 30 },
      { start: 31, end: 55 },
    ],
    mentions,
    notes: [],
  }
}

const aland: Mention = { kind: 'named', start: 0, end: 5, countries: ['AAA'], what: 'Aland' }
const acity: Mention = { kind: 'place', start: 34, end: 39, countries: ['AAA'], what: 'Acity, the capital of Aland' }
const group: Mention = { kind: 'group', start: 10, end: 16, countries: ['AAA', 'BBB'], what: 'the Belands' }
const union: Mention = { kind: 'organisation', start: 18, end: 24, organisation: 'UNION', what: 'the Union' }

function indexOf(...paragraphs: Paragraph[]) {
  const article: Article = {
    title: 'Relations',
    dateline: 'about 2021',
    publisher: 'P',
    url: 'u',
    historyUrl: 'h',
    licence: 'l',
    licenceUrl: 'l',
    blocks: [{ kind: 'heading', line: 1, level: 2, text: 'History' }, ...paragraphs],
  }
  return indexPassages(article)
}

test('a passage shows the sentences in which its country is mentioned, and no other', () => {
  const [passage] = indexOf(paragraph(2, [aland, acity])).ofCountry('AAA').named
  expect(passage?.sentences).toEqual([0, 2])
  expect(passage?.mentions).toEqual([aland, acity])
})

test('passages that name the country come apart from those that only name a place in it or a group', () => {
  const index = indexOf(paragraph(2, [acity]), paragraph(3, [group]), paragraph(4, [aland]))
  const passages = index.ofCountry('AAA')
  expect(passages.named.map(({ paragraph }) => paragraph.line)).toEqual([4])
  expect(passages.placed.map(({ paragraph }) => paragraph.line)).toEqual([2])
  expect(passages.grouped.map(({ group, passages }) => [group, passages.length])).toEqual([['the Belands', 1]])
  expect(countPassages(passages)).toBe(3)
})

test('an organisation’s passages are its own, never a country’s', () => {
  const index = indexOf(paragraph(2, [union]))
  expect(index.ofOrganisation('UNION').map(({ sentences }) => sentences)).toEqual([[1]])
  expect(countPassages(index.ofCountry('AAA'))).toBe(0)
})

test('a mention across the end of a sentence belongs to both, whatever the sentences and mentions are', () => {
  const cuts = fc
    .uniqueArray(fc.nat(text.length), { minLength: 2, maxLength: 12 })
    .map((at) => at.sort((a, b) => a - b))
  const ranges = cuts.map((at) => at.slice(1).map((end, index) => ({ start: at[index] ?? 0, end })))
  fc.assert(
    fc.property(ranges, ranges, fc.array(fc.boolean()), (sentences, every, kept) => {
      const mentions = every
        .filter((_, index) => kept[index] !== false)
        .map((range): Mention => ({ kind: 'named', ...range, countries: ['AAA'], what: 'Aland' }))
      const [passage] = indexOf({ ...paragraph(2, mentions), sentences }).ofCountry('AAA').named
      const meeting = sentences.flatMap((sentence, index) =>
        mentions.some(({ start, end }) => start < sentence.end && end > sentence.start) ? [index] : [],
      )
      expect(passage?.sentences ?? []).toEqual(meeting)
    }),
  )
})

test('passages are made once: who asks again gets the same', () => {
  const index = indexOf(paragraph(2, [aland, union]))
  expect(index.ofCountry('AAA')).toBe(index.ofCountry('AAA'))
  expect(index.ofOrganisation('UNION')).toBe(index.ofOrganisation('UNION'))
})
