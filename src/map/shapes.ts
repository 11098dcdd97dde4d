import type {
  Feature,
  FeatureCollection,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Position as GeoPosition,
} from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { Position } from '../dataset/dataset.ts'
import type { AreaProperties, AtlasTopology, CountryProperties } from '../dataset/topology.ts'
import { mercatorX, mercatorY } from '../dataset/mercator.ts'

type Area = Polygon | MultiPolygon
export type CountryFeature = Feature<Area, CountryProperties>
export type AreaFeature = Feature<Area, AreaProperties>

/** The topology as features, by key. */
export interface Shapes {
  readonly countries: FeatureCollection<Area, CountryProperties>
  readonly areas: FeatureCollection<Area, AreaProperties>
  readonly country: (key: string) => CountryFeature | undefined
  readonly area: (id: string) => AreaFeature | undefined
  /** What to draw a line along. For a shape that is closed around a pole that is less than its rings. */
  readonly outline: (of: 'country' | 'area', key: string) => Area | MultiLineString | undefined
}

/** Room around a point within a shape, in widths of the Mercator world; 0 where the point lies outside. */
export interface Room {
  readonly width: number
  readonly height: number
}

export function shapesOf(topology: AtlasTopology): Shapes {
  const countries = feature(topology, topology.objects.countries) as FeatureCollection<Area, CountryProperties>
  const areas = feature(topology, topology.objects.areas) as FeatureCollection<Area, AreaProperties>
  const byKey = new Map(countries.features.map((country) => [country.properties.key, country]))
  const byId = new Map(areas.features.map((area) => [area.properties.id, area]))
  const open = openOutlines(topology)
  return {
    countries,
    areas,
    country: (key) => byKey.get(key),
    area: (id) => byId.get(id),
    outline: (of, key) => (of === 'area' ? byId.get(key)?.geometry : (open.get(key) ?? byKey.get(key)?.geometry)),
  }
}

/** Outlines of the countries that seams close, without the seams. */
function openOutlines(topology: AtlasTopology): Map<string, MultiLineString> {
  const { countries, seams } = topology.objects
  const closing = new Set(arcIndices(seams.arcs))
  const outlines = new Map<string, MultiLineString>()
  if (closing.size === 0) return outlines
  for (const { arcs, properties } of countries.geometries) {
    const indices = arcIndices(arcs)
    if (properties === undefined || !indices.some((arc) => closing.has(arc))) continue
    const kept = indices.filter((arc) => !closing.has(arc)).map((arc) => [arc])
    outlines.set(properties.key, mesh(topology, { type: 'MultiLineString', arcs: kept }))
  }
  return outlines
}

/** Indices of the arcs of a shape or of lines, whichever way round they are used. */
export function arcIndices(arcs: readonly (readonly (number | readonly (number | readonly number[])[])[])[]): number[] {
  return (arcs.flat(3) as number[]).map((arc) => (arc < 0 ? ~arc : arc))
}

/**
 * How long a level line and an upright line through the point run within the shape: where a label of that size may
 * stand. The lines are drawn on the Mercator map, as the label is.
 */
export function roomAround(shape: Area, at: Position): Room {
  const [x, y] = project(at)
  const rings = ringsOf(shape)
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

/** [west, south, east, north] of the whole shape, degrees. */
export function boundsOf(shape: Area): [number, number, number, number] {
  const positions = (shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates).flat(2)
  const longitudes = positions.map(([longitude = 0]) => longitude)
  const latitudes = positions.map(([, latitude = 0]) => latitude)
  const least = (values: number[]): number => values.reduce((a, b) => Math.min(a, b), Infinity)
  const most = (values: number[]): number => values.reduce((a, b) => Math.max(a, b), -Infinity)
  return [least(longitudes), least(latitudes), most(longitudes), most(latitudes)]
}

type Point = readonly [x: number, y: number]

function project([longitude = 0, latitude = 0]: GeoPosition | Position): Point {
  return [mercatorX(longitude), mercatorY(latitude)]
}

function ringsOf(shape: Area): Point[][] {
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates
  return polygons.flat().map((ring) => ring.map(project))
}

/** Where the edges of the rings cross the line at `level`; `turn` gives a point as [along the line, across it]. */
function crossings(rings: readonly Point[][], level: number, turn: (point: Point) => Point): number[] {
  const found: number[] = []
  for (const ring of rings) {
    for (let index = 1; index < ring.length; index++) {
      const [start, end] = [ring[index - 1], ring[index]]
      if (!start || !end) continue
      const [along, across] = turn(start)
      const [nextAlong, nextAcross] = turn(end)
      if (across < level === nextAcross < level) continue
      found.push(along + ((level - across) / (nextAcross - across)) * (nextAlong - along))
    }
  }
  return found.sort((a, b) => a - b)
}

/** Length of the piece inside the shape that `position` lies on: crossings bound inside and outside by turns. */
function chord(crossed: readonly number[], position: number): number {
  const after = crossed.findIndex((crossing) => crossing > position)
  if (after % 2 !== 1) return 0
  // The label is centred on the point: it has twice the room of the nearer side.
  return 2 * Math.min((crossed[after] ?? position) - position, position - (crossed[after - 1] ?? position))
}
