import type { MeasureText } from '../map/labels.ts'
import { wrapText } from '../export/wrap-text.ts'
import { printed, type PrintedPassage, type WantedPassage } from './printed-passages.ts'

/** Columns of text on a page; width in ems, height in lines of text. */
export interface TextRoom {
  readonly columns: number
  readonly width: number
  readonly lines: number
}

/** Between passages, in lines. */
const GAP = 0.6
/** The browser breaks lines a little earlier than the table of widths says. */
const SLACK = 0.94
/** Lines at the foot of a column that a heading or a paragraph of two lines leaves empty. */
const LOST = 2

/**
 * As many passages as fit into the room, in their order. What no longer fits as a whole is cut after a sentence, and
 * the rest is left out.
 */
export function fitPassages(
  wanted: readonly WantedPassage[],
  { columns, width, lines }: TextRoom,
  measure: MeasureText,
): PrintedPassage[] {
  const room = columns * lines - (columns - 1) * LOST
  const fitting: PrintedPassage[] = []
  let used = 0
  for (const [index, want] of wanted.entries()) {
    const before = wanted[index - 1]
    let sentences = want.passage.sentences.length
    while (sentences > 0 && used + heightOf(printed(want, sentences, before), width, measure) > room) sentences--
    if (sentences === 0) break
    const passage = printed(want, sentences, before)
    fitting.push(passage)
    if (passage.isCut) break
    used += heightOf(passage, width, measure)
  }
  return fitting
}

/** In lines. */
function heightOf({ part, section, runs }: PrintedPassage, width: number, measure: MeasureText): number {
  const linesOf = (text: string, bold: boolean): number => wrapText(text, width * SLACK, measure, bold).length
  return linesOf(part, true) + linesOf(section, true) + linesOf(runs.map(({ text }) => text).join(''), false) + GAP
}
