import { expect, test } from 'vitest'
import * as cards from './cards.ts'
import { htmlOf, wordsOf } from './rendered.fixture.ts'
import { smallDataset } from './small-dataset.fixture.ts'
import Sidebar from './Sidebar.svelte'

const html = (hash: string) => htmlOf(Sidebar, { cards }, smallDataset, hash)
const words = (hash: string) => wordsOf(html(hash))

test('the start shows how the article begins, and the surveyed countries class by class, the focal one apart', () => {
  const start = words('')
  expect(start).toContain('Focusland met Aland.')
  expect(start).toContain('50% and above: 1 country Beland 75%')
  expect(start).toContain('below 25%: 2 countries Aland 21% Cland 21%')
  expect(start).toContain('Focusland, own view 93%')
})

test('a country shows its figures in words, its rank with ties, and who was not asked', () => {
  const country = words('#country=AAA')
  expect(country).toContain('21% favourable')
  expect(country).toContain('72% unfavourable')
  expect(country).toContain('7% no answer')
  expect(country).toContain('1,234 interviews · joint 2nd of 3, with Cland')
  expect(country).toContain('The north was not interviewed.')
  expect(country).toContain('21% favourable: also printed in the article')
  expect(country).toContain('72% unfavourable: computed for this atlas from the data of Great Poll, not seen in print')
})

test('a country shows what lies in it and the years of its memberships, counterparts apart', () => {
  const country = words('#country=AAA')
  expect(country).toContain('Old Fort army base, former, closed 2012, The North')
  expect(country).toContain('The Mission Acity, since 1948')
  expect(country).toContain('Organisations shared with Focusland The Club member (frozen), joined 2002')
  expect(country).toContain('Organisations that Focusland is not in UN1 · The Union joined 1993, left 2009')
})

test('a country’s passages mark every mention of it, in the order of the article, gaps between sentences shown', () => {
  const country = html('#country=AAA')
  const passage = /<blockquote[^]*?<\/blockquote>/.exec(country)?.[0] ?? ''
  expect(wordsOf(passage)).toBe('Focusland met Aland. […]Then Aland left for the Union.')
  expect(passage.match(/<mark/g)).toHaveLength(2)
  expect(passage).toContain('href="#organisation=UNION"')
  expect(wordsOf(country)).toContain('On “Aland left”: It left in 1999.')
})

test('passages through a place, or through a group, stand apart under words that say so', () => {
  expect(words('#country=AAA')).toContain('Only through a place in it Encyclopaedia, about 2021 Quarrels')
  expect(words('#country=AAA')).toContain('Acity, the capital of Aland')
  expect(words('#country=BBB')).toContain('The article does not name Beland itself. Only as one of a group: the Twins')
})

test('an ambiguous passage says so and names the candidates', () => {
  expect(words('#country=CCC')).toContain('Ambiguous: “Cland” may mean another country. Cland Islands')
})

test('not surveyed and not mentioned are two sentences', () => {
  const dataset = { ...smallDataset, article: { ...smallDataset.article, blocks: [] } }
  const territory = wordsOf(htmlOf(Sidebar, { cards }, dataset, '#country=DDD'))
  expect(territory).toContain('Not surveyed in 2015.')
  expect(territory).toContain('The article does not mention the Islands.')
  expect(territory).toContain('Territory of Aland')
})

test('the focal country shows its own view, the note on it, and the way to the article', () => {
  const focus = words('#country=FFF')
  expect(focus).toContain('Its own view, asked in 2015')
  expect(focus).toContain('The article says 92, the figure of another year.')
  expect(focus).toContain('The article is about Focusland throughout.')
  expect(focus).not.toContain('of 3')
})

test('a site shows what its host says, when it closed, how sure we are, and what is at the same place', () => {
  const site = words('#site=fort')
  expect(site).toContain('Army base, former Old Fort')
  expect(site).toContain('What Aland says Aland wanted it gone.')
  expect(site).toContain('The article names Aland as a host.')
  expect(site).toContain('1980 (unsourced)')
  expect(site).toContain('Weakly sourced.')
  expect(site).toContain('The North the area in which it lies')
})

test('a territory shows its dispute and its entry on our list in one card', () => {
  const territory = words('#territory=north')
  expect(territory).toContain('Drawn within the outline of Aland. Hatched on the map')
  expect(territory).toContain('Controlled by Focusland')
  expect(territory).toContain('How this map shows disputed areas, and why')
  expect(territory).toContain('A label, not a status.')
  expect(territory).toContain('Calls itself Northern Republic')
  expect(territory).toContain('Old Fort')
})

test('an organisation shows the part of the focal country, members by status with years, and its passages', () => {
  const union = words('#organisation=UNION')
  expect(union).toContain('Focusland was never a member')
  expect(union).toContain('member (1) Beland member since 1991')
  expect(union).toContain('left or suspended (1) Aland joined 1993, left 2009')
  expect(union).toContain('In the article: 1 passage')
  expect(words('#organisation=CLUB')).toContain('The member list is not in this atlas.')
})

test('the article is whole and to the letter, its mentions links, its seam filled with our own list', () => {
  const article = html('#article')
  const paragraphs = [...article.matchAll(/<p class="verbatim[^>]*>([^]*?)<\/p>/g)].map(([, inner]) =>
    wordsOf(inner ?? ''),
  )
  expect(paragraphs).toEqual(
    smallDataset.article.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])),
  )
  expect(article).toContain('href="#country=AAA"')
  expect(article).toMatch(/<a [^>]*role="button"[^>]*>Twins<\/a>/)
  expect(wordsOf(article)).toContain('A list stood here. This atlas’s own list, not the article’s Now The North')
})

test('what opens is said to those who cannot see it', () => {
  expect(words('#country=AAA')).toContain('Aland: 2 passages in the article.')
})
