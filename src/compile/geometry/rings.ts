import type { GridPoint, GridPolygon, GridRing } from './grid.ts'

/** Planar, in grid cells; positive where the ring runs counter-clockwise with the second coordinate up. */
export function signedArea(ring: GridRing): number {
  let doubled = 0
  for (const [[ax, ay], [bx, by]] of edgesOf(ring)) doubled += ax * by - bx * ay
  return doubled / 2
}

export function* edgesOf(ring: GridRing): Generator<readonly [GridPoint, GridPoint]> {
  let previous: GridPoint | undefined
  for (const point of ring) {
    if (previous !== undefined) yield [previous, point]
    previous = point
  }
}

/** Even-odd, so that holes count as outside whichever way they run. */
export function polygonContains(polygon: GridPolygon, [x, y]: GridPoint): boolean {
  let inside = false
  for (const ring of polygon) {
    for (const [[ax, ay], [bx, by]] of edgesOf(ring)) {
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
    }
  }
  return inside
}

/** [west, south, east, north] in grid units. */
export function boundsOf(ring: GridRing): readonly [number, number, number, number] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of ring) {
    west = Math.min(west, x)
    south = Math.min(south, y)
    east = Math.max(east, x)
    north = Math.max(north, y)
  }
  return [west, south, east, north]
}

/** Outer rings clockwise and holes counter-clockwise, as `d3-geo` wants them: otherwise a shape fills the globe. */
export function wound(polygon: GridPolygon): GridPolygon {
  return polygon.map((ring, index) => (signedArea(ring) > 0 === (index === 0) ? ring.toReversed() : ring))
}

/**
 * Without points that repeat the one before, and without spikes of no width (there and back again).
 * Undefined where nothing with an area is left.
 */
export function cleaned(ring: GridRing): GridRing | undefined {
  const points: GridPoint[] = []
  for (const point of ring.slice(0, -1)) pushClean(points, point)
  for (;;) {
    const [first, second] = points
    const last = points.at(-1)
    if (first === undefined || second === undefined || last === undefined) return undefined
    if (samePoint(first, last)) points.pop()
    else if (samePoint(second, last)) points.splice(0, 1)
    else if (samePoint(first, points.at(-2))) points.splice(-1, 1)
    else break
  }
  const [first] = points
  return points.length < 3 || first === undefined ? undefined : [...points, first]
}

function pushClean(points: GridPoint[], point: GridPoint): void {
  if (samePoint(point, points.at(-1))) return
  if (samePoint(point, points.at(-2))) points.pop()
  else points.push(point)
}

export function samePoint(a: GridPoint, b: GridPoint | undefined): boolean {
  return b !== undefined && a[0] === b[0] && a[1] === b[1]
}

/** Distance from a point to the segment a–b, and where on it (0…1) the nearest point lies. */
export function toSegment(
  [x, y]: GridPoint,
  [ax, ay]: GridPoint,
  [bx, by]: GridPoint,
): { readonly distance: number; readonly share: number; readonly point: GridPoint } {
  const [dx, dy] = [bx - ax, by - ay]
  const length = dx * dx + dy * dy
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length))
  const point: GridPoint = [ax + share * dx, ay + share * dy]
  return { distance: Math.hypot(point[0] - x, point[1] - y), share, point }
}
