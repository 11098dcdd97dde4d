import type {
  Feature,
  FeatureCollection,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Position as GeoPosition,
} from 'geojson'
import { feature, mesh } from 'topojson-client'
import { arcIndices } from '../dataset/arc-indices.ts'
import type { Position } from '../dataset/dataset.ts'
import type { AreaProperties, AtlasTopology, CountryProperties } from '../dataset/topology.ts'
import { roomIn, type Point, type Room } from '../domain/room.ts'
import { mercatorX, mercatorY } from '../dataset/mercator.ts'

export type Area = Polygon | MultiPolygon
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
  /**
   * Room for a label around a place in a country, in widths of the Mercator world, outside the areas named: on a
   * disputed area a figure would say that people there were asked. Undefined for what has no shape.
   */
  readonly roomAt: (key: string, at: Position, without: readonly string[]) => Room | undefined
}

export function shapesOf(topology: AtlasTopology): Shapes {
  const countries = feature(topology, topology.objects.countries) as FeatureCollection<Area, CountryProperties>
  const areas = feature(topology, topology.objects.areas) as FeatureCollection<Area, AreaProperties>
  const byKey = new Map(countries.features.map((country) => [country.properties.key, country]))
  const byId = new Map(areas.features.map((area) => [area.properties.id, area]))
  const open = openOutlines(topology)
  const rings = new Map<string, Point[][]>()
  const ringsWithout = (key: string, country: Area, without: readonly string[]): Point[][] => {
    const name = [key, ...without].join()
    const known = rings.get(name)
    if (known) return known
    // Inside and outside go by turns: an area that is counted once more is a hole.
    const holes = areas.features.filter(({ properties: { id, owner } }) => owner === key && without.includes(id))
    const found = [country, ...holes.map(({ geometry }) => geometry)].flatMap(ringsOf)
    rings.set(name, found)
    return found
  }
  return {
    countries,
    areas,
    country: (key) => byKey.get(key),
    area: (id) => byId.get(id),
    outline: (of, key) => (of === 'area' ? byId.get(key)?.geometry : (open.get(key) ?? byKey.get(key)?.geometry)),
    roomAt: (key, at, without) => {
      const country = byKey.get(key)?.geometry
      return country && roomIn(ringsWithout(key, country, without), project(at))
    },
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

/** [west, south, east, north] of the whole shape, degrees. */
export function boundsOf(shape: Area): [number, number, number, number] {
  const positions = (shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates).flat(2)
  const longitudes = positions.map(([longitude = 0]) => longitude)
  const latitudes = positions.map(([, latitude = 0]) => latitude)
  const least = (values: number[]): number => values.reduce((a, b) => Math.min(a, b), Infinity)
  const most = (values: number[]): number => values.reduce((a, b) => Math.max(a, b), -Infinity)
  return [least(longitudes), least(latitudes), most(longitudes), most(latitudes)]
}

function project([longitude = 0, latitude = 0]: GeoPosition | Position): Point {
  return [mercatorX(longitude), mercatorY(latitude)]
}

function ringsOf(shape: Area): Point[][] {
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates
  return polygons.flat().map((ring) => ring.map(project))
}
