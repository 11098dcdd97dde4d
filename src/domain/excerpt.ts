import type { Paragraph, Range } from '../dataset/dataset.ts'

/** One sentence of a paragraph with the white space after it: in order they make up the whole text. */
export interface Piece extends Range {
  /** Index of its sentence. */
  readonly index: number
  readonly isShown: boolean
  /** Something was left out right before it. */
  readonly afterGap: boolean
}

/** The sentences of a paragraph, those of `shown` (indices, ascending) marked. A paragraph without sentences is one piece. */
export function piecesOf(
  { text, sentences }: Pick<Paragraph, 'text' | 'sentences'>,
  shown: readonly number[],
): Piece[] {
  if (sentences.length === 0) return [{ index: 0, start: 0, end: text.length, isShown: true, afterGap: false }]
  const isShown = new Set(shown)
  return sentences.map(({ start }, index) => ({
    index,
    start: index === 0 ? 0 : start,
    end: sentences[index + 1]?.start ?? text.length,
    isShown: isShown.has(index),
    afterGap: index > 0 && !isShown.has(index - 1),
  }))
}

/** The shown sentences as one quotation, with " […] " where sentences between them were left out. */
export function quotation(paragraph: Pick<Paragraph, 'text' | 'sentences'>, shown: readonly number[]): string {
  let quoted = ''
  for (const piece of piecesOf(paragraph, shown)) {
    if (!piece.isShown) continue
    const isGap = piece.afterGap && quoted !== ''
    quoted = `${isGap ? `${quoted.trimEnd()} […] ` : quoted}${paragraph.text.slice(piece.start, piece.end)}`
  }
  return quoted.trim()
}
