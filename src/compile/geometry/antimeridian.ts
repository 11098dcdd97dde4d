import { toGrid } from './grid.ts'
import type { Grid, GridPoint, GridPolygon, GridRing } from './grid.ts'
import { edgesOf } from './rings.ts'

/**
 * Where the world is cut, in degrees: the one meridian that crosses next to no land, in the Bering Strait.
 * All shapes lie between it and 360° further east, give or take an island.
 */
const CUT = -169
/**
 * A coast round a pole never comes nearer to it, in degrees. Mercator's square ends at 85.05°, and a globe is drawn
 * from it: an inlet that crosses that edge would run on to the pole as a hairline.
 */
const LAST_COAST = 85

export interface Unwrapped {
  readonly polygon: GridPolygon
  /** The edges that only close a shape round a pole: they are no coast and must not be drawn as a line. */
  readonly seams: readonly (readonly GridPoint[])[]
}

/**
 * Takes out the jumps from 180° to −180° by going on beyond 180°, and puts the polygon where the map has it.
 * A ring that goes round a pole and so does not close is closed along the last row of the grid.
 */
export function unwrap(grid: Grid, polygon: GridPolygon): Unwrapped {
  const rings = polygon.map((ring) => withoutJumps(ring, grid.columns))
  const polar = rings.filter((ring) => !closes(ring))
  if (polar.length === 0) return { polygon: inFrame(grid, rings), seams: [] }
  // Some data close the pole with a second ring that runs along it; the coast is the one further away from it.
  const coast = polar.reduce((best, ring) =>
    distanceFromPoles(ring, grid) > distanceFromPoles(best, grid) ? ring : best,
  )
  const { ring, seam } = closedAtPole(grid, coast)
  const holes = rings.filter(closes).map((hole) => eastOf(leftmost(ring), hole, grid.columns))
  return { polygon: [ring, ...holes], seams: [seam] }
}

function withoutJumps(ring: GridRing, columns: number): GridRing {
  let last: number | undefined
  return ring.map(([x, y]) => {
    const near = last === undefined ? x : x - columns * Math.round((x - last) / columns)
    last = near
    return [near, y] as const
  })
}

function closes(ring: GridRing): boolean {
  return ring[0]?.[0] === ring.at(-1)?.[0]
}

function inFrame(grid: Grid, [outer = [], ...holes]: GridPolygon): GridPolygon {
  const xs = outer.map(([x]) => x)
  const middle = (Math.min(...xs) + Math.max(...xs)) / 2
  const [cut] = toGrid(grid, CUT, 0)
  const framed = turned(outer, -grid.columns * Math.floor((middle - cut) / grid.columns))
  return [framed, ...holes.map((hole) => eastOf(leftmost(framed), hole, grid.columns))]
}

/** The ring round as many times the world as it takes to lie no further west than a column, and no turn further. */
function eastOf(column: number, ring: GridRing, columns: number): GridRing {
  return turned(ring, columns * Math.ceil((column - leftmost(ring)) / columns))
}

function turned(ring: GridRing, shift: number): GridRing {
  return shift === 0 ? ring : ring.map(([x, y]) => [x + shift, y] as const)
}

function leftmost(ring: GridRing): number {
  return Math.min(...ring.map(([x]) => x))
}

function distanceFromPoles(ring: GridRing, grid: Grid): number {
  const latitudes = ring.map(([, y]) => y * grid.scale[1] + grid.translate[1])
  return latitudes.reduce((sum, latitude) => sum + 90 - Math.abs(latitude), 0) / latitudes.length
}

/** Opens the ring where it crosses the cut nearest to the pole, and runs down to the pole's row, along it, and back. */
function closedAtPole(grid: Grid, wholeCoast: GridRing): { ring: GridRing; seam: readonly GridPoint[] } {
  const { columns } = grid
  const [cutColumn] = toGrid(grid, CUT, 0).map(Math.round)
  const cut = cutColumn ?? 0
  const south = wholeCoast.reduce((sum, [, y]) => sum + y * grid.scale[1] + grid.translate[1], 0) < 0
  const lastRow = Math.round(toGrid(grid, 0, south ? -LAST_COAST : LAST_COAST)[1])
  const coast = wholeCoast.map(([x, y]) => [x, south ? Math.max(y, lastRow) : Math.min(y, lastRow)] as const)
  // The last row short of the pole: on the pole itself Mercator has no place.
  const poleRow = south ? Math.floor(toGrid(grid, 0, -90)[1]) + 1 : Math.ceil(toGrid(grid, 0, 90)[1]) - 1

  const points = coast.slice(0, -1)
  let opening: { readonly index: number; readonly row: number } | undefined
  for (const [index, [from, to]] of [...edgesOf(coast)].entries()) {
    const turn = Math.ceil((Math.min(from[0], to[0]) - cut) / columns) * columns + cut
    if (turn > Math.max(from[0], to[0]) || from[0] === to[0]) continue
    const row = Math.round(from[1] + ((to[1] - from[1]) * (turn - from[0])) / (to[0] - from[0]))
    const nearer = opening === undefined || Math.abs(row - poleRow) < Math.abs(opening.row - poleRow)
    if (nearer) opening = { index, row }
  }
  if (opening === undefined) throw new Error('a ring round a pole crosses every meridian')
  const { index, row } = opening
  const rotated = [...points.slice(index + 1), ...points.slice(0, index + 1)]
  const eastward = (coast.at(-1)?.[0] ?? 0) > (coast[0]?.[0] ?? 0)
  const [start, end] = eastward ? [cut, cut + columns] : [cut + columns, cut]
  const seam: readonly GridPoint[] = [
    [end, row],
    [end, poleRow],
    [start, poleRow],
    [start, row],
  ]
  const shifted = withoutJumps([[start, row], ...rotated], columns)
  return { ring: [...shifted, ...seam], seam }
}
