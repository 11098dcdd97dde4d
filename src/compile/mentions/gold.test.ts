import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { linesOfArticle } from './document.ts'
import { findMentions, readContext } from './find-mentions.ts'
import { readGold, scoreAgainstGold } from './gold.ts'
import { gazetteerOfAtlas } from './testing/atlas-gazetteer.ts'
import { readHeldOut, scoreHeldOut } from './testing/held-out.ts'

const gazetteer = gazetteerOfAtlas()

describe('the article', () => {
  const lines = linesOfArticle(readFileSync('data/article.txt', 'utf8')).map(({ text }) => text)
  const context = readContext(lines, gazetteer)
  const mentionsOf = (line: number) => {
    const text = lines[line - 1] ?? ''
    return findMentions(text, gazetteer, context).map((mention) => ({
      mention,
      words: text.slice(mention.start, mention.end),
    }))
  }
  const gold = readGold(readFileSync('src/compile/mentions/gold.tsv', 'utf8'))

  test('agrees with the hand-made answer: precision and recall at least 0.99', () => {
    const { precision, recall, right, disagreements } = scoreAgainstGold(gold, mentionsOf)
    expect(right).toBeGreaterThan(90)
    expect(disagreements).toEqual([])
    expect(precision).toBeGreaterThanOrEqual(0.99)
    expect(recall).toBeGreaterThanOrEqual(0.99)
  })

  test('a missed and an invented country are both told, with the words', () => {
    const wrong = readGold('line\tnamed\tgrouped\tnote\n12\tPER\t\t')
    expect(scoreAgainstGold(wrong, mentionsOf).disagreements).toEqual([
      { line: 12, country: 'EST', by: 'named', what: 'invented', words: ['Estonian'] },
      { line: 12, country: 'PER', by: 'named', what: 'missed', words: [] },
      { line: 12, country: 'EST', by: 'grouped', what: 'invented', words: ['Baltic states'] },
      { line: 12, country: 'LVA', by: 'grouped', what: 'invented', words: ['Baltic states'] },
      { line: 12, country: 'LTU', by: 'grouped', what: 'invented', words: ['Baltic states'] },
    ])
  })
})

describe('other texts, written before the index was tried on them', () => {
  test.each(['held-out.tsv', 'held-out-second.tsv', 'held-out-third.tsv'])(
    '%s: precision and recall at least 0.97',
    (file) => {
      const score = scoreHeldOut(readHeldOut(readFileSync(`src/compile/mentions/${file}`, 'utf8')), gazetteer)
      expect(score.right).toBeGreaterThan(150)
      expect(score.disagreements).toEqual([])
      expect(score.precision).toBeGreaterThanOrEqual(0.97)
      expect(score.recall).toBeGreaterThanOrEqual(0.97)
    },
  )
})
