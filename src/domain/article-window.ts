/** The blocks of a long article that are drawn: indices, half-open. */
export interface ArticleWindow {
  readonly from: number
  readonly to: number
}

/** An article up to this long is drawn whole, so that the browser's own search finds everything. */
const WHOLE = 240
const BEFORE = 40
const AFTER = 80
const STEP = 80

/** What is drawn at once when the article opens at the block at `index`: a little more than fits on a screen. */
export function firstWindow(count: number, index: number): ArticleWindow {
  return { from: Math.max(0, index - 2), to: Math.min(count, index + 12) }
}

/** The window in which the block at `index` can be read: drawing a book at once would keep a click waiting. */
export function windowAround(count: number, index: number): ArticleWindow {
  if (count <= WHOLE) return { from: 0, to: count }
  return { from: Math.max(0, index - BEFORE), to: Math.min(count, index + AFTER) }
}

/** The same window with more before or after it. Blocks once drawn stay. */
export function extended({ from, to }: ArticleWindow, count: number, direction: 'before' | 'after'): ArticleWindow {
  return direction === 'before' ? { from: Math.max(0, from - STEP), to } : { from, to: Math.min(count, to + STEP) }
}
