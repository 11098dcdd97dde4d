import type { Block, Range } from '../dataset/dataset.ts'

/** An occurrence of the words that were looked for, in the block at `line`. */
export interface Hit extends Range {
  readonly line: number
}

/** Letters as compared, and for each of them where its character begins and ends in the text. */
interface FoldedText {
  readonly letters: string
  readonly starts?: readonly number[]
  readonly ends?: readonly number[]
}

/**
 * Looks words up in a text. Case, diacritics and the form of quotation marks and dashes do not matter; the ranges are
 * exact all the same. Folds the text once, on the first search. At most `limit` hits, in reading order.
 */
export function finderIn(blocks: readonly Block[]): (query: string, limit?: number) => Hit[] {
  let folded: { readonly line: number; readonly text: FoldedText }[] | undefined
  return (query, limit = Infinity) => {
    const { letters: wanted } = fold(query.trim())
    if (wanted === '') return []
    folded ??= blocks.map(({ line, text }) => ({ line, text: fold(text) }))
    const hits: Hit[] = []
    for (const { line, text } of folded) {
      let at = text.letters.indexOf(wanted)
      while (at >= 0 && hits.length < limit) {
        const last = at + wanted.length - 1
        hits.push({ line, start: text.starts?.[at] ?? at, end: text.ends?.[last] ?? last + 1 })
        at = text.letters.indexOf(wanted, last + 1)
      }
      if (hits.length >= limit) break
    }
    return hits
  }
}

/** A run of text, inside a hit or between hits. */
export interface CutText<Found extends Range = Range> {
  readonly text: string
  readonly hit?: Found
}

/** Cuts a text that begins at offset `start` of its block at the hits of that block. */
export function cutAtHits<Found extends Range>(text: string, start: number, hits: readonly Found[]): CutText<Found>[] {
  const cut: CutText<Found>[] = []
  let at = start
  const end = start + text.length
  const slice = (from: number, to: number) => text.slice(from - start, to - start)
  for (const hit of hits) {
    const from = Math.max(hit.start, at)
    const to = Math.min(hit.end, end)
    if (from >= to) continue
    if (from > at) cut.push({ text: slice(at, from) })
    cut.push({ text: slice(from, to), hit })
    at = to
  }
  if (at < end) cut.push({ text: slice(at, end) })
  return cut
}

const LIKE: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '‑': '-',
  '\u00a0': ' ',
}

const PLAIN = /^[\u0020-\u007e]*$/

function fold(text: string): FoldedText {
  // Nearly all of an English text is plain, and a long one is folded at once.
  if (PLAIN.test(text)) return { letters: text.toLowerCase() }
  let letters = ''
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  for (const character of text) {
    const folded = (LIKE[character] ?? character).toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')
    for (let unit = 0; unit < folded.length; unit++) {
      starts.push(at)
      ends.push(at + character.length)
    }
    letters += folded
    at += character.length
  }
  return { letters, starts, ends }
}
