import { boxAround, type PictureBox, type PicturePoint } from '../domain/boxes.ts'
import type { Size } from '../map/camera.ts'
import type { MeasureText } from '../map/labels.ts'

/** Sizes of type for the back row, px at scale 1, where 16 px are the smallest that can be read there. */
export const NAME_SIZE = 16
/** As the page's `--p1`. */
export const FIGURE_SIZE = 24.02
const LINE_HEIGHT = 1.2
/** From the top of a line to its baseline, in ems. */
const ASCENT = 0.92

export interface TextLine {
  readonly text: string
  readonly bold: boolean
  /** CSS px. */
  readonly size: number
}

/** A line where it is drawn: centred on x, its baseline at y. */
export interface SetLine extends TextLine {
  readonly x: number
  readonly y: number
}

export function nameLines(name: string, scale: number, bold = false): TextLine[] {
  return name.split('\n').map((text) => ({ text, bold, size: NAME_SIZE * scale }))
}

export function figureLine(figure: string, scale: number): TextLine {
  return { text: figure, bold: true, size: FIGURE_SIZE * scale }
}

export function sizeOf(lines: readonly TextLine[], measure: MeasureText): Size {
  return {
    width: Math.max(...lines.map(({ text, bold, size }) => measure(text, bold) * size)),
    height: lines.reduce((sum, { size }) => sum + size * LINE_HEIGHT, 0),
  }
}

/** Sets lines below each other around a middle. */
export function setAround(
  middle: PicturePoint,
  lines: readonly TextLine[],
  { width, height }: Size,
): { readonly box: PictureBox; readonly lines: readonly SetLine[] } {
  const box = boxAround(middle, width, height)
  let top = box.top
  const set = lines.map((line) => {
    const y = top + ((LINE_HEIGHT - 1) / 2 + ASCENT - 0.06) * line.size
    top += line.size * LINE_HEIGHT
    return { ...line, x: middle.x, y }
  })
  return { box, lines: set }
}
