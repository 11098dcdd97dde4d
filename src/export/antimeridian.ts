import type { Position } from 'geojson'
import { isInside, type Point } from '../domain/room.ts'

type Ring = readonly Position[]
/** Outer ring first, then its holes; each closed. */
export type Rings = readonly Ring[]

const EAST = 180

/**
 * A polygon whose longitudes run on beyond 180° as the polygons that RFC 7946 asks for: cut at the antimeridian, the
 * part beyond it turned by 360°, outer rings counterclockwise, holes clockwise.
 */
export function cutPolygon(polygon: Rings): Position[][][] {
  const longitudes = polygon.flat().map(([longitude = 0]) => longitude)
  if (Math.max(...longitudes) <= EAST) return [polygon.map(wound)]
  if (Math.min(...longitudes) >= EAST) return [turned(polygon).map(wound)]
  return [...sideOf(polygon, 1), ...sideOf(polygon, -1).map(turned)].map((part) => part.map(wound))
}

function turned(polygon: Rings): Position[][] {
  return polygon.map((ring) => ring.map(([longitude = 0, latitude = 0]) => [longitude - 360, latitude]))
}

function wound(ring: Ring, index: number): Position[] {
  return doubleArea(ring) > 0 === (index === 0) ? [...ring] : [...ring].reverse()
}

/** Twice the area within a closed ring, positive if it runs counterclockwise. */
function doubleArea(ring: Ring): number {
  return ring.slice(1).reduce((sum, [x = 0, y = 0], index) => {
    const [lastX = 0, lastY = 0] = ring[index] ?? []
    return sum + (lastX * y - x * lastY)
  }, 0)
}

/** A stretch of a ring on one side of the cut; both ends lie on it. */
type Chain = readonly Position[]

/** The parts west of the cut (`side` 1) or east of it (−1) of a polygon that it crosses. */
function sideOf(polygon: Rings, side: 1 | -1): Position[][][] {
  const uncut: Ring[] = []
  const chains: Chain[] = []
  for (const ring of polygon) {
    if (isOnSide(ring, side)) uncut.push(ring)
    else chains.push(...chainsOf(ring, side))
  }
  return joined(chains).map((outer) => [
    outer,
    ...uncut.filter((hole) => isInside([outer.map(point)], point(hole[0]))).map((hole) => [...hole]),
  ])
}

function depth([longitude = 0]: Position, side: 1 | -1): number {
  return side * (EAST - longitude)
}

function isOnSide(ring: Ring, side: 1 | -1): boolean {
  return ring.every((corner) => depth(corner, side) >= 0)
}

function point([x = 0, y = 0]: Position = []): Point {
  return [x, y]
}

function chainsOf(ring: Ring, side: 1 | -1): Chain[] {
  const corners = ring.slice(0, -1)
  const start = corners.findIndex((corner) => depth(corner, side) <= 0)
  const chains: Position[][] = []
  let chain: Position[] | undefined
  for (let step = 0; step < corners.length; step++) {
    const from = corners[(start + step) % corners.length] ?? []
    const to = corners[(start + step + 1) % corners.length] ?? []
    const [isFrom, isTo] = [depth(from, side) > 0, depth(to, side) > 0]
    if (!isFrom && isTo) chain = [crossing(from, to), to]
    else if (isFrom && isTo) chain?.push(to)
    else if (isFrom && chain) {
      chains.push([...chain, crossing(from, to)])
      chain = undefined
    }
  }
  return chains
}

function crossing(from: Position, to: Position): Position {
  const [fromX = 0, fromY = 0] = from
  const [toX = 0, toY = 0] = to
  const share = toX === fromX ? 0 : (EAST - fromX) / (toX - fromX)
  return [EAST, fromY + share * (toY - fromY)]
}

/**
 * Along the cut, land and sea take turns: the ends of the chains, sorted by latitude, belong together two by two. Each
 * pair is an edge of the cut; followed from chain to chain they close the rings.
 */
function joined(chains: readonly Chain[]): Position[][] {
  const ends = chains
    .flatMap((chain, index) => [
      { index, isStart: true, latitude: chain[0]?.[1] ?? 0 },
      { index, isStart: false, latitude: chain.at(-1)?.[1] ?? 0 },
    ])
    .sort((one, other) => one.latitude - other.latitude)
  const partner = new Map<string, { readonly index: number; readonly isStart: boolean }>()
  const name = (index: number, isStart: boolean): string => `${index} ${isStart}`
  for (let at = 0; at + 1 < ends.length; at += 2) {
    const [one, other] = [ends[at], ends[at + 1]]
    if (!one || !other) continue
    partner.set(name(one.index, one.isStart), other)
    partner.set(name(other.index, other.isStart), one)
  }
  const used = new Set<number>()
  const rings: Position[][] = []
  for (const first of chains.keys()) {
    if (used.has(first)) continue
    const ring: Position[] = []
    let next: { readonly index: number; readonly isStart: boolean } | undefined = { index: first, isStart: true }
    while (next && !used.has(next.index)) {
      used.add(next.index)
      const chain: Chain = chains[next.index] ?? []
      ring.push(...(next.isStart ? chain : [...chain].reverse()))
      next = partner.get(name(next.index, !next.isStart))
    }
    const [start] = ring
    if (start) rings.push([...ring, start])
  }
  return rings
}
