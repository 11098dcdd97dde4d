import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { linesOfArticle } from './document.ts'
import { findMentions, readContext } from './find-mentions.ts'
import type { Gazetteer } from './gazetteer.ts'
import { gazetteerOfAtlas } from './testing/atlas-gazetteer.ts'
import { Trie } from './trie.ts'
import type { Alias } from './meaning.ts'

const article = linesOfArticle(readFileSync('data/article.txt', 'utf8')).map(({ text }) => text)

/** Steps in the two tries, which is what the work on a text is made of; time is not the same twice. */
function stepsFor(paragraphs: readonly string[], gazetteer: Gazetteer): number {
  const before = gazetteer.trie.steps + gazetteer.clues.steps
  const context = readContext(paragraphs, gazetteer)
  for (const paragraph of paragraphs) findMentions(paragraph, gazetteer, context)
  return gazetteer.trie.steps + gazetteer.clues.steps - before
}

const repeated = (times: number) => Array.from({ length: times }, () => article).flat()

describe('work grows in proportion to the text', () => {
  const gazetteer = gazetteerOfAtlas()
  const once = stepsFor(article, gazetteer)

  test.each([10, 100])('the article %i times over', (times) => {
    expect(stepsFor(repeated(times), gazetteer) / once).toBeCloseTo(times, 5)
  })

  test('the article as one single line, 20 times over', () => {
    const line = article.join(' ')
    const single = stepsFor([line], gazetteer)
    const steps = stepsFor([Array.from({ length: 20 }, () => line).join(' ')], gazetteer)
    expect(steps / single).toBeGreaterThan(19)
    expect(steps / single).toBeLessThan(21)
  })

  test('a few steps a word, however long the text', () => {
    const words = article.join(' ').split(/\s+/).length
    expect(once / words).toBeLessThan(12)
  })
})

test('250 countries with 20 aliases more each cost no step a word more', () => {
  const gazetteer = gazetteerOfAtlas()
  const crowded = new Trie<Alias>()
  for (const alias of gazetteer.aliases) crowded.add(alias.text, alias)
  const plain = new Trie<Alias>()
  for (const alias of gazetteer.aliases) plain.add(alias.text, alias)
  const [sample] = gazetteer.aliases
  if (sample === undefined) throw new Error('the gazetteer is empty')
  for (let country = 0; country < 250; country++) {
    for (let alias = 0; alias < 20; alias++) crowded.add(`Landname${country} of Alias${alias}`, sample)
  }
  expect(stepsFor(article, { ...gazetteer, trie: crowded })).toBe(stepsFor(article, { ...gazetteer, trie: plain }))
})
