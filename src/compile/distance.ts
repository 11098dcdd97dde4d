import type { Geometry } from 'geojson'
import { feature } from 'topojson-client'
import type { Entity, EntityKey, Position } from '../dataset/dataset.ts'
import { kilometresBetween } from '../dataset/kilometres.ts'
import type { AtlasTopology } from '../dataset/topology.ts'

/** Two neighbouring corners of an outline. */
type Edge = readonly [ax: number, ay: number, bx: number, by: number]

/**
 * How far positions lie from countries: 0 inside the drawn outline, else kilometres to the nearest point of it; for an
 * entity that is only a point, to that. Infinity for what is not on the map.
 */
export function distanceToCountries(
  topology: AtlasTopology,
  entities: readonly Entity[],
): (key: EntityKey, position: Position) => number {
  const points = new Map(entities.filter(({ hasShape }) => !hasShape).map(({ key, point }) => [key, point]))
  const shapes = new Map(
    feature(topology, topology.objects.countries).features.map(({ properties, geometry }) => [
      properties.key,
      geometry,
    ]),
  )
  const knownEdges = new Map<EntityKey, readonly Edge[]>()
  const edgesOf = (key: EntityKey): readonly Edge[] => {
    const edges = knownEdges.get(key) ?? edgesOfShape(shapes.get(key))
    knownEdges.set(key, edges)
    return edges
  }

  return (key, position) => {
    const point = points.get(key)
    if (point !== undefined) return kilometresBetween(position, point)
    // Shapes that cross 180° go on beyond it, while positions stay within.
    const turns = [0, 360, -360].map((turn): Position => [position[0] + turn, position[1]])
    const edges = edgesOf(key)
    if (turns.some((turned) => isInside(turned, edges))) return 0
    return Math.min(...turns.map((turned) => distanceToEdges(turned, edges)))
  }
}

function edgesOfShape(shape: Geometry | undefined): Edge[] {
  const polygons =
    shape?.type === 'Polygon' ? [shape.coordinates] : shape?.type === 'MultiPolygon' ? shape.coordinates : []
  return polygons.flat().flatMap((ring) =>
    ring.slice(1).map(([bx = 0, by = 0], index): Edge => {
      const [ax = 0, ay = 0] = ring[index] ?? []
      return [ax, ay, bx, by]
    }),
  )
}

/** Even–odd, so that holes count and the direction of a ring does not. */
function isInside([x, y]: Position, edges: readonly Edge[]): boolean {
  let inside = false
  for (const [ax, ay, bx, by] of edges) {
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
  }
  return inside
}

/** The nearest point is looked for on a plane that touches the earth at the position: exact where it matters, nearby. */
function distanceToEdges(position: Position, edges: readonly Edge[]): number {
  const [longitude, latitude] = position
  const shrink = Math.cos((latitude * Math.PI) / 180)
  let least = Infinity
  let nearest: Position | undefined
  for (const [ax, ay, bx, by] of edges) {
    const [x1, y1, x2, y2] = [(ax - longitude) * shrink, ay - latitude, (bx - longitude) * shrink, by - latitude]
    const [dx, dy] = [x2 - x1, y2 - y1]
    const length = dx * dx + dy * dy
    const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(x1 * dx + y1 * dy) / length))
    const squared = (x1 + along * dx) ** 2 + (y1 + along * dy) ** 2
    if (squared < least) {
      least = squared
      nearest = [ax + along * (bx - ax), ay + along * (by - ay)]
    }
  }
  return nearest === undefined ? Infinity : kilometresBetween(position, nearest)
}
