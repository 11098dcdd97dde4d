import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Geometry } from 'geojson'
import { feature } from 'topojson-client'
import type { EntityKey } from '../../dataset/dataset.ts'
import type { AtlasTopology } from '../../dataset/topology.ts'
import type { Problem } from '../problem.ts'
import { readTable } from '../table.ts'
import { compileTopology } from './compile-topology.ts'
import type { DisputedTopology, WorldTopology } from './compile-topology.ts'
import type { GridPolygon } from './grid.ts'
import { polygonContains } from './rings.ts'
import { GEOMETRY_COLUMNS, GEOMETRY_FILE, readGeometryRules } from './rules.ts'

/** For tests: the map that the files in `data/` make, and what was reported on the way. */
export function compiledData(): { readonly topology: AtlasTopology; readonly problems: readonly Problem[] } {
  const require = createRequire(import.meta.url)
  const data = new URL('../../../data/', import.meta.url)
  const problems: Problem[] = []
  const report = (problem: Problem): void => void problems.push(problem)
  const files = new Map([[GEOMETRY_FILE, readFileSync(new URL(GEOMETRY_FILE, data))]])
  const rules = readGeometryRules(readTable(files, GEOMETRY_FILE, GEOMETRY_COLUMNS, report), report)
  const disputed = JSON.parse(readFileSync(new URL('disputed-areas.topo.json', data), 'utf8')) as DisputedTopology
  const world = require('world-atlas/countries-50m.json') as WorldTopology
  const register = new Map(countries().flatMap(({ ccn3, cca3 }) => (ccn3 === '' ? [] : [[ccn3, cca3] as const])))
  return { topology: compileTopology(world, disputed, register, rules, report), problems }
}

interface RegisteredCountry {
  readonly cca3: EntityKey
  readonly ccn3: string
  readonly unMember: boolean
}

/** For tests: the rows of `world-countries`. */
export function countries(): readonly RegisteredCountry[] {
  return createRequire(import.meta.url)('world-countries') as RegisteredCountry[]
}

type Polygons = ReadonlyMap<string, readonly GridPolygon[]>

/** For tests: key → polygons, in degrees. */
export function countryPolygons(topology: AtlasTopology): Polygons {
  const { features } = feature(topology, topology.objects.countries)
  return new Map(features.map(({ geometry, properties }) => [properties.key, polygonsOf(geometry)]))
}

/** For tests: area → polygons, in degrees. */
export function areaPolygons(topology: AtlasTopology): Polygons {
  const { features } = feature(topology, topology.objects.areas)
  return new Map(features.map(({ geometry, properties }) => [properties.id, polygonsOf(geometry)]))
}

function polygonsOf(geometry: Geometry): readonly GridPolygon[] {
  if (geometry.type !== 'MultiPolygon') throw new Error('a shape is a MultiPolygon')
  return geometry.coordinates.map((polygon) => polygon.map((ring) => ring.map(([x = 0, y = 0]) => [x, y] as const)))
}

/** For tests: all who have this point, longitude from −180 to 180; more than one would be an overlap. */
export function at(shapes: Polygons, longitude: number, latitude: number): string[] {
  return [...shapes].flatMap(([name, polygons]) =>
    polygons.some((polygon) =>
      [longitude, longitude + 360].some((unwrapped) => polygonContains(polygon, [unwrapped, latitude])),
    )
      ? [name]
      : [],
  )
}
