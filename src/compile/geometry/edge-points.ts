import type { GridPoint, GridPolygon, GridRing } from './grid.ts'
import { edgesOf } from './rings.ts'

/**
 * Points to be put into edges. A new corner on a border has to go into the ring on either side of it, or the two
 * sides would no longer be the same arc.
 */
export class EdgePoints {
  readonly #points = new Map<string, GridPoint[]>()

  add(from: GridPoint, to: GridPoint, point: GridPoint): void {
    const key = edgeKey(from, to)
    const points = this.#points.get(key)
    if (points === undefined) this.#points.set(key, [point])
    else points.push(point)
  }

  into(polygon: GridPolygon): GridPolygon {
    return this.#points.size === 0 ? polygon : polygon.map((ring) => this.#intoRing(ring))
  }

  #intoRing(ring: GridRing): GridRing {
    const points: GridPoint[] = ring.slice(0, 1)
    for (const [from, to] of edgesOf(ring)) {
      const added = this.#points.get(edgeKey(from, to))
      if (added !== undefined) points.push(...inOrder(from, to, added))
      points.push(to)
    }
    return points
  }
}

function inOrder(from: GridPoint, to: GridPoint, points: readonly GridPoint[]): GridPoint[] {
  const along = ([x, y]: GridPoint) => (x - from[0]) * (to[0] - from[0]) + (y - from[1]) * (to[1] - from[1])
  const distinct = new Map(points.map((point) => [point.join(), point]))
  distinct.delete(from.join())
  distinct.delete(to.join())
  return [...distinct.values()].sort((a, b) => along(a) - along(b))
}

function edgeKey(a: GridPoint, b: GridPoint): string {
  return a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]) ? `${a.join()} ${b.join()}` : `${b.join()} ${a.join()}`
}
