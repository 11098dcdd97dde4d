import type { Mention, Range } from '../dataset/dataset.ts'

/** A run of a paragraph's text: plain, or one mention. Joined in order, the texts of a range's segments equal its slice. */
export interface Segment {
  readonly text: string
  readonly mention?: Mention
}

/**
 * Cuts `range` of `text` at its mentions.
 * Mentions must be ascending and must not overlap; those that reach out of the range are cut at its ends.
 */
export function segmentsOf(text: string, range: Range, mentions: readonly Mention[]): Segment[] {
  const segments: Segment[] = []
  let at = range.start
  for (const mention of mentions) {
    const start = Math.max(mention.start, at)
    const end = Math.min(mention.end, range.end)
    if (start >= end) continue
    if (start > at) segments.push({ text: text.slice(at, start) })
    segments.push({ text: text.slice(start, end), mention })
    at = end
  }
  if (at < range.end) segments.push({ text: text.slice(at, range.end) })
  return segments
}
