import { expect, test } from 'vitest'
import fc from 'fast-check'
import type { Mention, Paragraph } from '../dataset/dataset.ts'
import { pagesOfCountry, pagesOfParagraph, pagesOfPassages, pageWith, PAGE_WORDS } from './pages-of-passages.ts'
import type { Passage } from './passages.ts'

/** A paragraph of sentences with so many words each. */
function paragraphOf(lengths: readonly number[], more: Partial<Paragraph> = {}): Paragraph {
  let text = ''
  const sentences = lengths.map((length, index) => {
    const start = text.length
    text += `${[...Array(length).keys()].map((word) => `s${index}w${word}`).join(' ')}.`
    const end = text.length
    text += ' '
    return { start, end }
  })
  return {
    kind: 'paragraph',
    line: 1,
    text: text.trimEnd(),
    path: ['Here'],
    sentences,
    mentions: [],
    notes: [],
    ...more,
  }
}

function passageOf(paragraph: Paragraph, sentences = paragraph.sentences.map((_, index) => index)): Passage {
  return { paragraph, mentions: [], sentences, ambiguous: false }
}

const sentencesOf = (pages: ReturnType<typeof pagesOfPassages>) => pages.map(({ passage }) => passage.sentences)

test('a short passage is one page, as it is', () => {
  const passage = passageOf(paragraphOf([10, 20]))
  expect(pagesOfPassages([passage])).toEqual([{ passage, group: { kind: 'named' }, part: 1, parts: 1 }])
})

test('a long passage goes on over pages of about sixty words', () => {
  expect(sentencesOf(pagesOfParagraph(paragraphOf([30, 30, 30, 30, 30])))).toEqual([[0, 1], [2, 3], [4]])
})

test('no last page is left with a few words that would fit on the one before', () => {
  expect(sentencesOf(pagesOfParagraph(paragraphOf([25, 25, 14])))).toEqual([[0, 1, 2]])
})

test('a sentence of two hundred words is not cut: it is a page by itself', () => {
  expect(sentencesOf(pagesOfParagraph(paragraphOf([10, 200, 10])))).toEqual([[0], [1], [2]])
})

test('each page says which part of its passage it is', () => {
  const pages = pagesOfParagraph(paragraphOf([50, 50, 50]))
  expect(pages.map(({ part, parts }) => [part, parts])).toEqual([
    [1, 3],
    [2, 3],
    [3, 3],
  ])
})

test('a page has the mentions of its own sentences, and one that reaches into two stands on both', () => {
  const paragraph = paragraphOf([60, 60])
  const [first, second] = paragraph.sentences
  if (!first || !second) throw new Error('no sentences')
  const mention = (start: number, end: number): Mention => ({ kind: 'named', start, end, countries: ['A'], what: 'A' })
  const mentions = [mention(0, 4), mention(first.end - 3, second.start + 3), mention(second.end - 4, second.end)]
  const pages = pagesOfPassages([{ ...passageOf(paragraph), mentions }])
  expect(pages.map(({ passage }) => passage.mentions)).toEqual([mentions.slice(0, 2), mentions.slice(1)])
})

test('what names a country comes first, then places in it, then groups', () => {
  const [named, placed, grouped] = [1, 2, 3].map((line) => passageOf(paragraphOf([5], { line })))
  if (!named || !placed || !grouped) throw new Error('no passages')
  const pages = pagesOfCountry({
    named: [named],
    placed: [placed],
    grouped: [{ group: 'the Twins', passages: [grouped] }],
  })
  expect(pages.map(({ group, passage }) => [group.kind, passage.paragraph.line])).toEqual([
    ['named', 1],
    ['placed', 2],
    ['group', 3],
  ])
})

test('a paragraph without sentences is one page', () => {
  const paragraph = paragraphOf([], { text: 'No sentence was found in it' })
  expect(pagesOfParagraph(paragraph)).toHaveLength(1)
})

test('the page of a range is the one on which it begins', () => {
  const paragraph = paragraphOf([60, 60, 60])
  const pages = pagesOfParagraph(paragraph)
  expect(paragraph.sentences.map((sentence) => pageWith(pages, sentence))).toEqual([0, 1, 2])
  expect(pageWith(pages, { start: 9999, end: 10000 })).toBe(0)
})

test('joined, the pages have every sentence once and in order, and only a lone sentence makes a page long', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 220 }), { minLength: 1, maxLength: 40 }), (lengths) => {
      const shown = lengths.flatMap((_, index) => (index % 3 === 1 ? [] : [index]))
      const pages = pagesOfPassages([passageOf(paragraphOf(lengths), shown)])
      expect(sentencesOf(pages).flat()).toEqual(shown)
      for (const sentences of sentencesOf(pages)) {
        const words = sentences.reduce((sum, index) => sum + (lengths[index] ?? 0), 0)
        expect(sentences.length === 1 || words <= PAGE_WORDS * 1.5).toBe(true)
      }
    }),
  )
})

test('a paragraph of ten thousand sentences is paged at once', () => {
  const pages = pagesOfParagraph(paragraphOf(Array<number>(10_000).fill(12)))
  expect(pages).toHaveLength(2000)
})
