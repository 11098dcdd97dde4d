export type Point = readonly [x: number, y: number]

/** How wide and how high a label may be that is centred on a point and stays within a shape; 0 where the point lies outside. */
export interface Room {
  readonly width: number
  readonly height: number
}

/** The lengths, in the units of the rings, of the level and the upright line through the point within the shape. */
export function roomIn(rings: readonly (readonly Point[])[], [x, y]: Point): Room {
  const width = chord(crossings(rings, y, LEVEL), x)
  return { width, height: width === 0 ? 0 : chord(crossings(rings, x, UPRIGHT), y) }
}

/** Whether a point lies in the shape: its rings bound inside and outside by turns. */
export function isInside(rings: readonly (readonly Point[])[], [x, y]: Point): boolean {
  const before = crossings(rings, y, LEVEL).filter((crossing) => crossing < x)
  return before.length % 2 === 1
}

/** Which coordinate of a point runs along a line: x along a level one, y along an upright one. */
const LEVEL = 0
const UPRIGHT = 1

/** Where the edges of the rings cross the line at `level`. Asked thousands of times: nothing is made on the way. */
function crossings(rings: readonly (readonly Point[])[], level: number, along: 0 | 1): number[] {
  const across = along === LEVEL ? UPRIGHT : LEVEL
  const found: number[] = []
  for (const ring of rings) {
    let start = ring.at(-1)
    for (const end of ring) {
      if (start && start[across] < level !== end[across] < level) {
        const share = (level - start[across]) / (end[across] - start[across])
        found.push(start[along] + share * (end[along] - start[along]))
      }
      start = end
    }
  }
  return found.sort((a, b) => a - b)
}

/** Length of the piece inside the shape that `position` lies on. */
function chord(crossed: readonly number[], position: number): number {
  const after = crossed.findIndex((crossing) => crossing > position)
  if (after % 2 !== 1) return 0
  // The label is centred on the point: it has twice the room of the nearer side.
  return 2 * Math.min((crossed[after] ?? position) - position, position - (crossed[after - 1] ?? position))
}
