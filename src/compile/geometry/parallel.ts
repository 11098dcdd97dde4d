import type { EdgePoints } from './edge-points.ts'
import type { GridPoint, GridPolygon, GridRing } from './grid.ts'
import { cleaned, edgesOf, polygonContains } from './rings.ts'

export interface Halves {
  readonly north: readonly GridPolygon[]
  readonly south: readonly GridPolygon[]
}

/** A stretch of a ring on one side of the row: begins and ends on it. */
type Chain = readonly GridPoint[]

/**
 * Cuts a polygon along a row of the grid. The new corners go into `edgePoints` too, for the neighbours' rings.
 * Corners on the row count as south of it: the cut runs half a cell higher, and its points are then put on the row.
 */
export function cutAtRow(polygon: GridPolygon, row: number, edgePoints: EdgePoints): Halves {
  const chains: Record<keyof Halves, Chain[]> = { north: [], south: [] }
  const whole: Record<keyof Halves, GridRing[]> = { north: [], south: [] }
  const side = (point: GridPoint | undefined) => (point !== undefined && point[1] > row ? 'north' : 'south')

  for (const ring of polygon) {
    const { points, crossings } = withCrossings(ring, row, edgePoints)
    const [first] = crossings
    if (first === undefined) {
      whole[side(ring[0])].push(ring)
      continue
    }
    const fromCrossing = [...points.slice(first), ...points.slice(0, first + 1)]
    const ends = [...crossings.map((index) => index - first), points.length]
    for (const [index, start] of ends.slice(0, -1).entries()) {
      const chain = fromCrossing.slice(start, (ends[index + 1] ?? start) + 1)
      chains[side(chain[1])].push(chain)
    }
  }
  return {
    north: withHoles(joined(chains.north), whole.north),
    south: withHoles(joined(chains.south), whole.south),
  }
}

/** The open ring with the points where it crosses the row, and their indices. */
function withCrossings(ring: GridRing, row: number, edgePoints: EdgePoints) {
  const points: GridPoint[] = []
  const crossings: number[] = []
  const level = row + 0.5
  for (const [from, to] of edgesOf(ring)) {
    points.push(from)
    if (from[1] > level === to[1] > level) continue
    const point: GridPoint = [Math.round(from[0] + ((to[0] - from[0]) * (level - from[1])) / (to[1] - from[1])), row]
    edgePoints.add(from, to, point)
    crossings.push(points.length)
    points.push(point)
  }
  return { points, crossings }
}

/** From the first crossing of the row to the second, from the third to the fourth … the row runs inside the polygon. */
function joined(chains: readonly Chain[]): GridRing[] {
  const ends = chains.flatMap((chain) => [chain[0]?.[0] ?? 0, chain.at(-1)?.[0] ?? 0]).sort((a, b) => a - b)
  const partner = (x: number) => {
    const index = ends.indexOf(x)
    return ends[index % 2 === 0 ? index + 1 : index - 1]
  }
  const left = new Set(chains)
  const rings: GridRing[] = []
  for (const chain of chains) {
    if (!left.delete(chain)) continue
    const points = [...chain]
    for (;;) {
      const to = partner(points.at(-1)?.[0] ?? 0)
      const next = [...left].find(([start]) => start?.[0] === to)
      if (next === undefined) break
      left.delete(next)
      points.push(...next)
    }
    const ring = cleaned([...points, ...points.slice(0, 1)])
    if (ring !== undefined) rings.push(ring)
  }
  return rings
}

function withHoles(cut: readonly GridRing[], whole: readonly GridRing[]): GridPolygon[] {
  if (cut.length === 0) return whole.length === 0 ? [] : [whole]
  return cut.map((ring) => [ring, ...whole.filter((hole) => hole[0] !== undefined && polygonContains([ring], hole[0]))])
}
