import type { Mention, Paragraph, Range } from '../dataset/dataset.ts'
import { piecesOf } from './excerpt.ts'
import type { CountryPassages, Passage } from './passages.ts'

/** How many words are read from a wall in one breath. */
export const PAGE_WORDS = 60

/** How a passage concerns what the card is about: by its name, only through a place in it, only as one of a group. */
export type PassageGroup =
  { readonly kind: 'named' } | { readonly kind: 'placed' } | { readonly kind: 'group'; readonly group: string }

/** What is shown at once: whole sentences of one paragraph, in reading order. */
export interface PassagePage {
  /** With no sentences and mentions but those of this page. */
  readonly passage: Passage
  readonly group: PassageGroup
  /** Which part of its passage it is, from 1. */
  readonly part: number
  readonly parts: number
}

const NAMED: PassageGroup = { kind: 'named' }
const PLACED: PassageGroup = { kind: 'placed' }

/** The passages of a country: those that name it, then places, then groups. Joined, the pages have every sentence once. */
export function pagesOfCountry({ named, placed, grouped }: CountryPassages): PassagePage[] {
  return [
    ...pagesOfPassages(named),
    ...pagesOfPassages(placed, PLACED),
    ...grouped.flatMap(({ group, passages }) => pagesOfPassages(passages, { kind: 'group', group })),
  ]
}

/** Pages of about `PAGE_WORDS`. A page never cuts a sentence, so that a long sentence makes a long page. */
export function pagesOfPassages(passages: readonly Passage[], group: PassageGroup = NAMED): PassagePage[] {
  return passages.flatMap((passage) => {
    const parts = partsOfPassage(passage)
    return parts.map((part, index) => ({ passage: part, group, part: index + 1, parts: parts.length }))
  })
}

/** All of a paragraph in pages, each with all mentions that stand on it: for reading the article itself. */
export function pagesOfParagraph(paragraph: Paragraph): PassagePage[] {
  const sentences = paragraph.sentences.map((_, index) => index)
  return pagesOfPassages([{ paragraph, mentions: paragraph.mentions, sentences, ambiguous: false }])
}

/** The page (from 0) on which a range of the paragraph begins. */
export function pageWith(pages: readonly PassagePage[], { start }: Range): number {
  const index = pages.findIndex(({ passage: { paragraph, sentences } }) =>
    piecesOf(paragraph, sentences).some((piece) => piece.isShown && start >= piece.start && start < piece.end),
  )
  return Math.max(0, index)
}

function partsOfPassage(passage: Passage): Passage[] {
  const { paragraph, mentions, sentences } = passage
  const pieces = piecesOf(paragraph, sentences).filter(({ isShown }) => isShown)
  const lengths = pieces.map(({ start, end }) => countWords(paragraph.text.slice(start, end)))
  const parts = evenParts(lengths)
  if (parts.length <= 1) return [passage]
  return parts.map(({ start, end }) => {
    const shown = pieces.slice(start, end)
    const here = mentions.filter((mention) =>
      shown.some((piece) => mention.start < piece.end && mention.end > piece.start),
    )
    return {
      paragraph,
      mentions: here,
      sentences: shown.map(({ index }) => index),
      ambiguous: here.length > 0 && here.every(isAmbiguous),
    }
  })
}

function isAmbiguous(mention: Mention): boolean {
  return mention.kind !== 'organisation' && mention.ambiguous === true
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length
}

/** No page is longer than this but one of a single sentence. */
const MOST_WORDS = PAGE_WORDS * 1.5

/**
 * Cuts a row of sentences, given by their lengths in words, where the pages come nearest to `PAGE_WORDS`: the sum of
 * the squared differences is least, so that no last page has three words left over. Half-open ranges of indices.
 */
function evenParts(lengths: readonly number[]): Range[] {
  const best: { readonly cost: number; readonly from: number }[] = [{ cost: 0, from: 0 }]
  for (let to = 1; to <= lengths.length; to++) {
    let words = 0
    let least = { cost: Infinity, from: to - 1 }
    for (let from = to - 1; from >= 0; from--) {
      words += lengths[from] ?? 0
      if (words > MOST_WORDS && from < to - 1) break
      const cost = (best[from]?.cost ?? Infinity) + (words - PAGE_WORDS) ** 2
      if (cost < least.cost) least = { cost, from }
    }
    best.push(least)
  }
  const parts: Range[] = []
  for (let end = lengths.length; end > 0; end = parts[0]?.start ?? 0) {
    parts.unshift({ start: best[end]?.from ?? 0, end })
  }
  return parts
}
