import { expect, test } from 'vitest'
import type { Dataset, Paragraph } from '../../dataset/dataset.ts'
import * as cards from '../cards.ts'
import { htmlOf, wordsOf } from '../rendered.fixture.ts'
import Sidebar from '../Sidebar.svelte'
import { smallDataset } from '../small-dataset.fixture.ts'
import OnWall from './OnWall.svelte'

const html = (hash: string, dataset: Dataset = smallDataset, highlight = '') =>
  htmlOf(Sidebar, { cards, Wall: OnWall, highlight }, dataset, `${hash}&mode=projector`)
const words = (hash: string) => wordsOf(html(hash))
const passageIn = (html: string) => /<blockquote[^]*?<\/blockquote>/.exec(html)?.[0] ?? ''

test('a country on the wall shows its name, its shares and who was not asked before the first passage', () => {
  const country = words('#country=AAA')
  const order = [
    'Aland',
    '21% favourable',
    '72% unfavourable',
    '7% no answer',
    'The north was not',
    'Focusland met Aland',
  ]
  const places = order.map((part) => country.indexOf(part))
  expect(places).not.toContain(-1)
  expect(places).toEqual([...places].sort((a, b) => a - b))
})

test('its passages come one at a time, with how many there are', () => {
  const country = html('#country=AAA')
  expect(country.match(/<blockquote/g)).toHaveLength(1)
  expect(wordsOf(country)).toContain('In the article 1 of 2')
  expect(wordsOf(passageIn(country))).toBe('Focusland met Aland. […]Then Aland left for the Union.')
  expect(passageIn(country).match(/<mark/g)).toHaveLength(2)
  expect(country).toContain('aria-label="Next passage"')
})

test('what lies in it, its organisations, how the figures are known and its long name follow', () => {
  const country = words('#country=AAA')
  expect(country).toContain('Old Fort army base, former, closed 2012, The North')
  expect(country).toContain('Organisations shared with Focusland')
  expect(country).toContain('1,234 interviews · joint 2nd of 3, with Cland')
  expect(country.indexOf('Republic of Aland')).toBeGreaterThan(country.indexOf('1,234 interviews'))
})

test('a passage through a group says so above its headings', () => {
  expect(words('#country=BBB')).toContain('The article does not name Beland itself.')
  expect(words('#country=BBB')).toContain('Only as one of a group: the Twins Quarrels')
})

test('not mentioned and not surveyed are said as beside the desk', () => {
  const dataset = { ...smallDataset, article: { ...smallDataset.article, blocks: [] } }
  const territory = wordsOf(html('#country=DDD', dataset))
  expect(territory).toContain('Not surveyed in 2015.')
  expect(territory).toContain('The article does not mention the Islands.')
  expect(territory).toContain('Territory of Aland')
})

test('the article is read from the paragraph of the address, under its headings', () => {
  const article = html('#article=3')
  expect(wordsOf(article)).toContain('2 of 2 Quarrels')
  expect(wordsOf(article)).toContain('Quarrels The Twins and Cland disagree; Acity is far.')
  expect(wordsOf(article)).toContain('A list stood here.')
  expect(article).not.toContain('Focusland met Aland')
})

test('without a line, or at the line of a heading, the article is read from the paragraph that follows', () => {
  expect(words('#article')).toMatch(/Focusland 1 of 2/)
  expect(words('#article=2')).toMatch(/Focusland 2 of 2/)
})

test('words of the article that a lesson quotes are marked, and their page is open', () => {
  const filler = Array.from({ length: 20 }, (_, index) => `Sentence ${index} says little more than that it is there.`)
  const text = [...filler, 'One war was quite enough.'].join(' ')
  let at = 0
  const sentences = [...filler, 'One war was quite enough.'].map((sentence) => {
    const start = text.indexOf(sentence, at)
    at = start + sentence.length
    return { start, end: at }
  })
  const paragraph: Paragraph = { kind: 'paragraph', line: 1, text, path: [], sentences, mentions: [], notes: [] }
  const dataset = { ...smallDataset, article: { ...smallDataset.article, blocks: [paragraph] } }
  const read = html('#article=1', dataset, 'Who said “One war was quite enough.”?')
  expect(read).toMatch(/<mark[^>]*>One war was quite enough.<\/mark>/)
  expect(wordsOf(read)).toContain('1 of 1, part 3 of 3')
  expect(wordsOf(html('#article=1', dataset))).toContain('part 1 of 3')
})

test('an organisation’s passages come one at a time too, and sites and territories keep their cards', () => {
  expect(words('#organisation=UNION')).toContain('In the article: 1 passage 1 of 1')
  expect(words('#site=fort')).toContain('What Aland says Aland wanted it gone.')
  expect(words('#territory=north')).toContain('Controlled by Focusland')
})

test('the start shows the ranking and how the article begins, nothing marked', () => {
  const start = html('#')
  expect(wordsOf(start)).toContain('50% and above: 1 country Beland 75%')
  expect(wordsOf(start)).toContain('How the article begins 1 of 1')
  expect(start).not.toContain('<mark')
})
