import type { EdgePoints } from './edge-points.ts'
import { rounded } from './grid.ts'
import type { GridPoint, GridRing } from './grid.ts'
import { cleaned, samePoint, signedArea, toSegment } from './rings.ts'

/** A point this near to an outline, in grid cells, was meant to lie on it: two roundings of one number. */
const ON_OUTLINE = 1
/**
 * An area's edge that leaves an outline and comes back to it is the outline drawn in more detail, if it goes no
 * further than this (12 cells are about 3 km) or if there is no more land than this between the two (in square cells;
 * 600 are about 30 km²). Without this an area would leave slivers of its country along the coast.
 */
const SAME_LINE = { distance: 12, land: 600 }
/** No way along an outline goes this far from the edge that it replaces. */
const OUT_OF_REACH = 60

/** A place on an outline: which ring, and how far round it, in corners (2.25: a quarter of the way from 2 to 3). */
interface Place {
  readonly outline: number
  readonly along: number
  readonly point: GridPoint
}

interface Route {
  readonly from: Place
  readonly to: Place
  readonly corners: readonly GridPoint[]
}

/**
 * Makes the edge of an area follow the outlines that it was cut from, corner by corner, so that both become one arc.
 * `ring` may have points between those of the grid. Where the edge leaves an outline in the middle of an edge, the
 * corner goes into `edgePoints` for all who have that edge. Undefined where nothing is left of the ring.
 */
export function fittedToOutlines(
  ring: GridRing,
  outlines: readonly GridRing[],
  edgePoints: EdgePoints,
): GridRing | undefined {
  const points = ring.slice(0, -1)
  const places = points.map((point) => placesOf(point, outlines))
  const anchors = [...places.keys()].filter((index) => places[index]?.length !== 0)
  const stretches = anchors.map((start, index) => {
    const end = anchors[(index + 1) % anchors.length] ?? start
    const count = (end - start + points.length) % points.length
    const line = Array.from(
      { length: count + 1 },
      (_, step) => points[(start + step) % points.length] ?? ([0, 0] as const),
    )
    return { line, route: bestRoute(places[start] ?? [], places[end] ?? [], line, outlines) }
  })
  if (stretches.length === 0) return cleaned(ring.map(rounded))

  const fitted: GridPoint[] = []
  for (const [index, { line, route }] of stretches.entries()) {
    const arriving = stretches.at(index - 1)?.route
    const place = route?.from ?? arriving?.to
    const passing = route !== undefined && arriving !== undefined
    if (place === undefined) fitted.push(...line.slice(0, 1).map(rounded))
    else if (Number.isInteger(place.along)) fitted.push(place.point)
    else if (!passing) fitted.push(corner(place, outlines, edgePoints))
    fitted.push(...(route?.corners ?? line.slice(1, -1).map(rounded)))
  }
  return cleaned([...fitted, ...fitted.slice(0, 1)])
}

function placesOf(point: GridPoint, outlines: readonly GridRing[]): Place[] {
  return outlines.flatMap((ring, outline) => {
    let best: { distance: number; share: number; index: number; point: GridPoint } | undefined
    for (let index = 0; index + 1 < ring.length; index++) {
      const [from, to] = [ring[index], ring[index + 1]]
      if (from === undefined || to === undefined || !mayTouch(point, from, to)) continue
      const near = toSegment(point, from, to)
      if (near.distance < (best?.distance ?? ON_OUTLINE)) best = { ...near, index }
    }
    if (best === undefined) return []
    const [from, to] = [ring[best.index], ring[best.index + 1]]
    for (const [end, along] of [[from, best.index] as const, [to, (best.index + 1) % (ring.length - 1)] as const]) {
      if (end !== undefined && Math.hypot(end[0] - best.point[0], end[1] - best.point[1]) < ON_OUTLINE) {
        return [{ outline, along, point: end }]
      }
    }
    return [{ outline, along: best.index + best.share, point: rounded(best.point) }]
  })
}

function mayTouch([x, y]: GridPoint, [ax, ay]: GridPoint, [bx, by]: GridPoint): boolean {
  return (
    x > Math.min(ax, bx) - ON_OUTLINE &&
    x < Math.max(ax, bx) + ON_OUTLINE &&
    y > Math.min(ay, by) - ON_OUTLINE &&
    y < Math.max(ay, by) + ON_OUTLINE
  )
}

/** The shortest way along an outline that is the same line as this stretch of the area's edge; if there is one. */
function bestRoute(
  starts: readonly Place[],
  ends: readonly Place[],
  line: readonly GridPoint[],
  outlines: readonly GridRing[],
): Route | undefined {
  const routes = starts.flatMap((from) =>
    ends
      .filter(({ outline }) => outline === from.outline)
      .flatMap((to) =>
        [1, -1].flatMap((direction) => {
          const corners = cornersBetween(from, to, direction, outlines[from.outline] ?? [], line)
          if (corners === undefined) return []
          const path = [from.point, ...corners, to.point]
          return isSameLine(line, path) ? [{ from, to, corners, length: lengthOf(path) }] : []
        }),
      ),
  )
  return routes.sort((a, b) => a.length - b.length)[0]
}

function isSameLine(line: readonly GridPoint[], path: readonly GridPoint[]): boolean {
  const between = Math.abs(signedArea([...line, ...path.toReversed(), ...line.slice(0, 1)]))
  const apart = Math.max(farthest(line, path), farthest(path, line))
  return apart <= SAME_LINE.distance || (apart <= OUT_OF_REACH && between <= SAME_LINE.land)
}

/** Undefined as soon as the way leads too far from the line: most ways lead round a whole country. */
function cornersBetween(
  from: Place,
  to: Place,
  direction: number,
  ring: GridRing,
  line: readonly GridPoint[],
): GridPoint[] | undefined {
  const count = ring.length - 1
  const distance = ((((to.along - from.along) * direction) % count) + count) % count
  const corners: GridPoint[] = []
  const first = direction > 0 ? Math.floor(from.along) + 1 : Math.ceil(from.along) - 1
  for (let at = first; (at - from.along) * direction < distance; at += direction) {
    const point = ring[((at % count) + count) % count]
    if (point === undefined || distanceToLine(point, line) > OUT_OF_REACH) return undefined
    corners.push(point)
  }
  return corners
}

function corner(place: Place, outlines: readonly GridRing[], edgePoints: EdgePoints): GridPoint {
  const index = Math.floor(place.along)
  const [from, to] = [outlines[place.outline]?.[index], outlines[place.outline]?.[index + 1]]
  if (from !== undefined && to !== undefined && !samePoint(from, place.point) && !samePoint(to, place.point)) {
    edgePoints.add(from, to, place.point)
  }
  return place.point
}

function farthest(points: readonly GridPoint[], line: readonly GridPoint[]): number {
  return Math.max(...points.map((point) => distanceToLine(point, line)))
}

function distanceToLine(point: GridPoint, line: readonly GridPoint[]): number {
  let best = Infinity
  for (const [index, to] of line.entries()) {
    const from = line[index - 1] ?? to
    best = Math.min(best, toSegment(point, from, to).distance)
  }
  return best
}

function lengthOf(line: readonly GridPoint[]): number {
  return line.reduce((sum, [x, y], index) => {
    const [lastX, lastY] = line[index - 1] ?? [x, y]
    return sum + Math.hypot(x - lastX, y - lastY)
  }, 0)
}
