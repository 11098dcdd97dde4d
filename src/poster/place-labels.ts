import type { Position } from '../dataset/dataset.ts'
import { posterPlace } from '../dataset/poster.ts'
import type { LabelProperties, MeasureText } from '../map/labels.ts'
import { copiesIn, type Viewport } from './viewport.ts'

/** Units of the poster. */
export interface PlacedBox {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** A line of a label: where its baseline is, and how it is set. Units of the poster. */
export interface PlacedLine {
  readonly text: string
  readonly bold: boolean
  readonly size: number
  readonly y: number
}

export interface PlacedLabel {
  readonly id: string
  readonly x: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly lines: readonly PlacedLine[]
  /** What it takes, with the room that is kept free around it. */
  readonly box: PlacedBox
}

/** What is to be printed at a place; `anchors` as pairs of a side and an offset in ems, tried in turn. */
export interface WantedLabel extends Pick<LabelProperties, 'name' | 'figure' | 'note' | 'figureScale' | 'anchors'> {
  readonly id: string
  readonly at: Position
  /** CSS px. */
  readonly size: number
  /** Whether the name is set in bold. */
  readonly bold?: boolean
}

const LINE_HEIGHT = 1.1
/** From the top of a line to its baseline, in ems. */
const ASCENT = 0.86
const NOTE_SCALE = 0.9
/** Kept free around a label, CSS px. */
const PADDING = 3

/**
 * Places labels in their order, each where it overlaps nothing that was placed before, at the first of its anchors
 * that allows it, or not at all. `taken`: what no label may cover.
 */
export function placeLabels(
  labels: readonly WantedLabel[],
  viewport: Viewport,
  measure: MeasureText,
  taken: readonly PlacedBox[],
): PlacedLabel[] {
  const boxes = [...taken]
  const copies = copiesIn(viewport)
  return labels.flatMap((label) => {
    const [x, y] = posterPlace(label.at)
    return copies.flatMap(({ offset }) => {
      const placed = anchorsOf(label)
        .map((anchor) => laidOut(label, x + offset, y, anchor, viewport.pixels, measure))
        .find(({ box }) => isWithin(box, viewport) && !boxes.some((other) => overlap(box, other)))
      if (!placed) return []
      boxes.push(placed.box)
      return [{ ...placed, id: `${label.id} ${offset}` }]
    })
  })
}

interface Anchor {
  readonly side: string
  readonly across: number
  readonly down: number
}

function anchorsOf({ anchors }: WantedLabel): Anchor[] {
  const found: Anchor[] = []
  for (const [index, side] of anchors.entries()) {
    const offset = anchors[index + 1]
    if (typeof side === 'string' && typeof offset === 'object') found.push({ side, across: offset[0], down: offset[1] })
  }
  return found
}

function laidOut(
  label: WantedLabel,
  x: number,
  y: number,
  { side, across, down }: Anchor,
  pixels: number,
  measure: MeasureText,
): Omit<PlacedLabel, 'id'> {
  const em = label.size / pixels
  const lines = linesOf(label)
  const width = Math.max(...lines.map(({ text, bold, scale }) => measure(text, bold) * scale)) * em
  const height = lines.reduce((sum, { scale }) => sum + scale * LINE_HEIGHT, 0) * em
  const atX = x + across * em
  const atY = y + (down + lowered(label)) * em
  const left = side === 'left' ? atX : side === 'right' ? atX - width : atX - width / 2
  const top = side === 'top' ? atY : side === 'bottom' ? atY - height : atY - height / 2
  const padding = PADDING / pixels
  let next = top
  return {
    x: atX,
    anchor: side === 'left' ? 'start' : side === 'right' ? 'end' : 'middle',
    lines: lines.map(({ text, bold, scale }) => {
      const line = { text, bold, size: scale * em, y: next + ((LINE_HEIGHT - 1) / 2 + ASCENT) * scale * em }
      next += scale * LINE_HEIGHT * em
      return line
    }),
    box: { left: left - padding, top: top - padding, right: left + width + padding, bottom: top + height + padding },
  }
}

/**
 * A line in larger type is set lower by what it is larger, ems: MapLibre does it, and the names are not to jump when it
 * takes over.
 */
function lowered({ figureScale }: WantedLabel): number {
  return figureScale - 1
}

function linesOf({ name, figure, note, figureScale, bold = false }: WantedLabel) {
  return [
    ...name
      .split('\n')
      .filter((text) => text !== '')
      .map((text) => ({ text, bold, scale: 1 })),
    ...(figure === '' ? [] : [{ text: figure, bold: true, scale: figureScale }]),
    ...(note === '' ? [] : [{ text: note.trim(), bold: false, scale: NOTE_SCALE }]),
  ]
}

function isWithin(box: PlacedBox, { x, y, width, height, covered }: Viewport): boolean {
  return box.left >= x && box.right <= x + width && box.top >= y && box.bottom <= y + height - covered
}

function overlap(one: PlacedBox, other: PlacedBox): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}
