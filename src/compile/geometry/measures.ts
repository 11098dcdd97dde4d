import { geoArea } from 'd3-geo'
import type { Position as GeoJsonPosition } from 'geojson'
import polylabel from 'polylabel'
import { feature } from 'topojson-client'
import type { MultiPolygon } from 'topojson-specification'
import type { Box, Entity, EntityKey, Position } from '../../dataset/dataset.ts'
import type { AtlasTopology, CountryProperties } from '../../dataset/topology.ts'
import { latitudeOf, mercatorX, mercatorY } from '../../dataset/mercator.ts'

export type EntityMeasures = Pick<Entity, 'point' | 'box' | 'area' | 'small' | 'hasShape'>

/** Mean radius, IUGG. */
const EARTH_RADIUS_KM = 6371.0088
const KM_PER_DEGREE = (Math.PI * EARTH_RADIUS_KM) / 180
/** The camera never goes nearer than this, in degrees: an island alone in the sea says nothing about where it is. */
const SMALLEST_BOX = 1.5
/** Width in pixels of the whole world at the start view, zoom 1.3 of a map with tiles of 512 px. */
const WORLD_AT_START = 512 * 2 ** 1.3
/** Too small to hit: less than a square of this many pixels at the start view. */
const SMALL = 6
/**
 * Which parts the camera shows with the largest one: those of at least this share of its area, and the larger they
 * are, the further they may lie from it. That keeps archipelagos and countries in two halves whole, and leaves
 * overseas parts out.
 */
const NEAR = { share: 0.005, reach: (share: number) => 150 + 600 * Math.sqrt(share) }

interface Part {
  readonly polygon: GeoJsonPosition[][]
  readonly box: Box
  /** Steradians. */
  readonly area: number
}

/** Where each entity with a shape is, and how large; in the longitudes of the topology. */
export function measureEntities(topology: AtlasTopology): Map<EntityKey, EntityMeasures> {
  const measures = new Map<EntityKey, EntityMeasures>()
  for (const geometry of topology.objects.countries.geometries) {
    const { coordinates } = feature(topology, geometry as MultiPolygon<CountryProperties>).geometry
    const parts = coordinates
      .map((polygon) => ({ polygon, box: boxOf(polygon), area: geoArea({ type: 'Polygon', coordinates: polygon }) }))
      .sort((a, b) => b.area - a.area)
    const [largest] = parts
    if (geometry.properties === undefined || largest === undefined) continue
    measures.set(geometry.properties.key, {
      point: labelPoint(largest),
      box: cameraBox(largest, parts),
      area: readable(parts.reduce((sum, { area }) => sum + area, 0) * EARTH_RADIUS_KM ** 2),
      small: Math.sqrt(drawnArea(largest)) * WORLD_AT_START < SMALL,
      hasShape: true,
    })
  }
  return measures
}

/** For an entity of which there is no shape. */
export function measurePoint(point: Position): EntityMeasures {
  const [longitude, latitude] = point
  return { point, box: atLeast([longitude, latitude, longitude, latitude]), area: 0, small: true, hasShape: false }
}

/** The middle of the largest circle in the part, at the scale of its middle latitude. */
function labelPoint({ polygon, box }: Part): Position {
  const shrink = Math.cos(((box[1] + box[3]) / 2) * (Math.PI / 180))
  const extent = Math.min((box[2] - box[0]) * shrink, box[3] - box[1])
  const flattened = polygon.map((ring) => ring.map(([x = 0, y = 0]): [number, number] => [x * shrink, y]))
  const [x, y] = polylabel(flattened, extent / 200)
  return [toFourDecimals(x / shrink), toFourDecimals(y)]
}

function cameraBox(largest: Part, parts: readonly Part[]): Box {
  let box = largest.box
  let waiting = parts.filter((part) => part !== largest && part.area >= largest.area * NEAR.share)
  for (;;) {
    const near = waiting.filter((part) => gap(box, part.box) <= NEAR.reach(part.area / largest.area))
    if (near.length === 0) return atLeast(box)
    box = near.reduce((joined, part) => union(joined, part.box), box)
    waiting = waiting.filter((part) => !near.includes(part))
  }
}

function boxOf(polygon: readonly GeoJsonPosition[][]): Box {
  const [outer = []] = polygon
  const [xs, ys] = [outer.map(([x = 0]) => x), outer.map(([, y = 0]) => y)]
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

function union(a: Box, b: Box): Box {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])]
}

/** Kilometres between two boxes, 0 where they touch. */
function gap(a: Box, b: Box): number {
  const [dx, dy] = [Math.max(0, b[0] - a[2], a[0] - b[2]), Math.max(0, b[1] - a[3], a[1] - b[3])]
  return Math.hypot(dx * Math.cos(((a[1] + a[3] + b[1] + b[3]) / 4) * (Math.PI / 180)), dy) * KM_PER_DEGREE
}

function atLeast([west, south, east, north]: Box): Box {
  const [dx, dy] = [Math.max(0, SMALLEST_BOX - (east - west)) / 2, Math.max(0, SMALLEST_BOX - (north - south)) / 2]
  // The flat map ends where Mercator's square does; a camera cannot be sent beyond.
  const [northEnd, southEnd] = [latitudeOf(0), latitudeOf(1)]
  return [
    toFourDecimals(west - dx),
    toFourDecimals(Math.max(southEnd, south - dy)),
    toFourDecimals(east + dx),
    toFourDecimals(Math.min(northEnd, north + dy)),
  ]
}

/** In squares of the world on a Mercator map. */
function drawnArea({ polygon }: Part): number {
  return polygon.reduce((sum, ring, index) => {
    const points = ring.map(([x = 0, y = 0]) => [mercatorX(x), mercatorY(y)] as const)
    const doubled = points.reduce((total, [x, y], at) => {
      const [lastX, lastY] = points[at - 1] ?? [x, y]
      return total + lastX * y - x * lastY
    }, 0)
    return sum + (index === 0 ? 1 : -1) * (Math.abs(doubled) / 2)
  }, 0)
}

/** Whole km², and one decimal for what would be nothing then. */
function readable(area: number): number {
  return area < 100 ? Math.max(0.1, Math.round(area * 10) / 10) : Math.round(area)
}

function toFourDecimals(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4
}
