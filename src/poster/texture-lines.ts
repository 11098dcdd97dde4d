import { POSTER_WORLD } from '../dataset/poster.ts'
import { copiesIn, type Viewport } from './viewport.ts'

/** Side of the map's pattern tiles, px at scale 1: two dots, or two diagonal lines, each. */
const SIDE = 16

/** The part of the world that is seen on any of its copies. */
function seenPart(viewport: Viewport): { readonly left: number; readonly right: number } {
  const copies = copiesIn(viewport)
  return copies.length === 1 && copies[0]?.offset === 0
    ? { left: Math.max(0, viewport.x), right: Math.min(POSTER_WORLD, viewport.x + viewport.width) }
    : { left: 0, right: POSTER_WORLD }
}

/**
 * The rows on which the dots of "not surveyed" stand, as path data; stroked with dashes of no length, `SIDE` times
 * `pixel` apart, they are the dots of the map's pattern. Units of the poster; `pixel`: units per CSS px.
 */
export function dotRows(viewport: Viewport, pixel: number): { readonly d: string; readonly apart: number } {
  const apart = SIDE * pixel
  const { left, right } = seenPart(viewport)
  const start = Math.floor(left / apart) * apart
  const rows: string[] = []
  for (let row = Math.floor((2 * viewport.y) / apart); row * (apart / 2) <= viewport.y + viewport.height; row++) {
    const y = row * (apart / 2) + apart / 4
    const x = start + (row % 2 === 0 ? apart / 4 : (3 * apart) / 4)
    rows.push(`M${rounded(x)} ${rounded(y)}H${rounded(right)}`)
  }
  return { d: rows.join(''), apart: rounded(apart) }
}

/** The lines of the hatching, from lower left to upper right, as path data. Units of the poster. */
export function hatchLines(viewport: Viewport, pixel: number): string {
  const apart = (SIDE / 2) * pixel
  const { left, right } = seenPart(viewport)
  const [top, bottom] = [viewport.y, viewport.y + viewport.height]
  const lines: string[] = []
  // Along each line x + y stays the same.
  for (let sum = Math.ceil((left + top) / apart) * apart; sum < right + bottom; sum += apart) {
    lines.push(`M${rounded(sum - bottom)} ${rounded(bottom)}L${rounded(sum - top)} ${rounded(top)}`)
  }
  return lines.join('')
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
