export type Point = readonly [x: number, y: number]

/** How wide and how high a label may be that is centred on a point and stays within a shape; 0 where the point lies outside. */
export interface Room {
  readonly width: number
  readonly height: number
}

/** The lengths, in the units of the rings, of the level and the upright line through the point within the shape. */
export function roomIn(rings: readonly (readonly Point[])[], [x, y]: Point): Room {
  return {
    width: chord(
      crossings(rings, y, ([px, py]) => [px, py]),
      x,
    ),
    height: chord(
      crossings(rings, x, ([px, py]) => [py, px]),
      y,
    ),
  }
}

/** Whether a point lies in the shape: its rings bound inside and outside by turns. */
export function isInside(rings: readonly (readonly Point[])[], [x, y]: Point): boolean {
  const before = crossings(rings, y, ([px, py]) => [px, py]).filter((crossing) => crossing < x)
  return before.length % 2 === 1
}

/** Where the edges of the rings cross the line at `level`; `turn` gives a point as [along the line, across it]. */
function crossings(rings: readonly (readonly Point[])[], level: number, turn: (point: Point) => Point): number[] {
  const found: number[] = []
  for (const ring of rings) {
    for (const [index, start] of ring.entries()) {
      const end = ring[(index + 1) % ring.length]
      if (!end) continue
      const [along, across] = turn(start)
      const [nextAlong, nextAcross] = turn(end)
      if (across < level === nextAcross < level) continue
      found.push(along + ((level - across) / (nextAcross - across)) * (nextAlong - along))
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
