import { EdgePoints } from './edge-points.ts'
import type { Grid, GridPoint, GridPolygon } from './grid.ts'
import { edgesOf } from './rings.ts'

/**
 * Islands that the source cut at 180° now touch along that meridian. This gives both halves the same corners on it,
 * so that merging them leaves no line. Returns the points to put into their edges.
 */
export function weldAtAntimeridian(grid: Grid, polygons: Iterable<GridPolygon>): EdgePoints {
  const column = Math.round((180 - grid.translate[0]) / grid.scale[0])
  const edges: (readonly [GridPoint, GridPoint])[] = []
  for (const polygon of polygons) {
    for (const ring of polygon) {
      for (const edge of edgesOf(ring)) if (edge[0][0] === column && edge[1][0] === column) edges.push(edge)
    }
  }
  const corners = edges.flat()
  const points = new EdgePoints()
  for (const [from, to] of edges) {
    const [low, high] = [Math.min(from[1], to[1]), Math.max(from[1], to[1])]
    for (const corner of corners) if (corner[1] > low && corner[1] < high) points.add(from, to, corner)
  }
  return points
}
