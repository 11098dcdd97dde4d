import { wrapText } from '../export/wrap-text.ts'
import type { LegendPart } from '../export/legend.ts'
import type { MeasureText } from '../map/labels.ts'
import type { TextRoom } from './fit-passages.ts'

/** Sizes of text on paper, CSS px (96 an inch); the style sheet of `PrintSheet.svelte` has the same. */
export const TEXT = { size: 12.5, line: 17 }
const KEY = { size: 11.5, line: 19, sign: 34 }
const FOOT = { size: 10, line: 13 }
const SIDE = { size: 12.5, line: 17 }
const TITLE_LINE = 30
const GAPS = 50
const COLUMN_GAP = 20

/**
 * Narrowest and lowest that a page is within its margins: the smaller of A4 and Letter, each way, 10 mm off the edge.
 */
const STANDING = { width: 718, height: 975 }
const LYING = { width: 975, height: 715 }
/** Of the width of a lying page: the map's column. */
export const MAP_SHARE = { standing: 3 / 4, lying: 13 / 21 }

export interface PageParts {
  readonly title: string
  readonly legend: readonly LegendPart[]
  /** Beside the map: figures and what is to be said of them. */
  readonly side: readonly string[]
  readonly foot: readonly string[]
}

/** What is left for passages on a page that stands (two columns below the map) and on one that lies (one beside it). */
export function textRooms(
  { title, legend, side, foot }: PageParts,
  measure: MeasureText,
): Readonly<Record<'standing' | 'lying', TextRoom>> {
  const linesOf = (texts: readonly string[], size: number, width: number): number =>
    texts.reduce((sum, text) => sum + wrapText(text, width / size, measure).length, 0)
  const keyHeight = (width: number): number =>
    legend.reduce((sum, part) => {
      const length = [part.title, ...part.entries.map(({ words }) => words)].reduce(
        (words, text) => words + measure(text, false) * KEY.size + KEY.sign,
        0,
      )
      return sum + KEY.line * Math.ceil((length / width) * 1.1)
    }, 0)
  const head = TITLE_LINE * wrapText(title, STANDING.width / 22, measure, true).length + 18
  const footOf = (width: number): number => FOOT.line * linesOf(foot, FOOT.size, width)
  const map = (STANDING.width * MAP_SHARE.standing * 2) / 3
  const below = STANDING.height - head - map - keyHeight(STANDING.width) - footOf(STANDING.width) - GAPS
  const column = LYING.width * (1 - MAP_SHARE.lying) - COLUMN_GAP
  const beside = LYING.height - head - footOf(LYING.width) - GAPS - SIDE.line * (2 + linesOf(side, SIDE.size, column))
  return {
    standing: { columns: 2, width: (STANDING.width - COLUMN_GAP) / 2 / TEXT.size, lines: linesIn(below) },
    lying: { columns: 1, width: column / TEXT.size, lines: linesIn(beside) },
  }
}

/** A line less than there is room for: the heading above the passages. */
function linesIn(height: number): number {
  return Math.max(0, Math.floor(height / TEXT.line) - 2)
}
