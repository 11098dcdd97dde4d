import type { ArticleNote } from '../dataset/dataset.ts'
import { piecesOf } from './excerpt.ts'
import type { Passage } from './passages.ts'

/**
 * Notes that belong beside a passage: on words in its shown sentences, but not on words that name another country only.
 * With the whole paragraph open, all of its notes.
 */
export function notesBeside({ paragraph, mentions, sentences }: Passage, isWhole: boolean): readonly ArticleNote[] {
  if (isWhole) return paragraph.notes
  const shown = piecesOf(paragraph, sentences).filter(({ isShown }) => isShown)
  return paragraph.notes.filter(({ range }) => {
    const meets = ({ start, end }: { readonly start: number; readonly end: number }) =>
      range.start < end && range.end > start
    const named = paragraph.mentions.filter((mention) => mention.kind !== 'organisation' && meets(mention))
    return shown.some(meets) && (named.length === 0 || named.some((mention) => mentions.includes(mention)))
  })
}
