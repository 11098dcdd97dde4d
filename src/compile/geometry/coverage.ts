import type { EntityKey } from '../../dataset/dataset.ts'
import type { AtlasTopology } from '../../dataset/topology.ts'
import { nearest } from '../nearest.ts'

/** What is wrong with one key, for whoever knows in which file and line it stands. */
export interface Gap {
  readonly key: EntityKey
  readonly what: string
  readonly allowed: string
}

/** Keys of countries and territories that have a shape. */
export function shapedKeys(topology: AtlasTopology): Set<EntityKey> {
  return new Set(topology.objects.countries.geometries.map(({ properties }) => properties.key))
}

/** Shapes of which the register knows nothing: nobody could name or select them. */
export function shapesWithoutEntity(topology: AtlasTopology, register: ReadonlySet<EntityKey>): Gap[] {
  return [...shapedKeys(topology)]
    .filter((key) => !register.has(key))
    .map((key) => ({
      key,
      what: `the map has a shape for ${key}, which is not in the register${didYouMean(key, register)}`,
      allowed: 'a row for it in countries.csv, or another key in geometry.csv',
    }))
}

/** Entities that can be neither drawn nor marked. `points`: those for which the register has a latitude and longitude. */
export function entitiesWithoutPlace(
  topology: AtlasTopology,
  register: ReadonlySet<EntityKey>,
  points: ReadonlySet<EntityKey>,
): Gap[] {
  const shaped = shapedKeys(topology)
  return [...register]
    .filter((key) => !shaped.has(key) && !points.has(key))
    .map((key) => ({
      key,
      what: `${key} has neither a shape nor a point on the map`,
      allowed: 'lat and lon in countries.csv, or a row of geometry.csv that gives it a shape',
    }))
}

/** Surveyed countries that a map of the survey could not colour. */
export function surveyedWithoutShape(topology: AtlasTopology, surveyed: Iterable<EntityKey>): Gap[] {
  const shaped = shapedKeys(topology)
  return [...new Set(surveyed)]
    .filter((key) => !shaped.has(key))
    .map((key) => ({
      key,
      what: `the map has no shape for the surveyed country ${key}${didYouMean(key, shaped)}`,
      allowed: 'keys of countries and territories with a shape',
    }))
}

function didYouMean(key: EntityKey, among: Iterable<EntityKey>): string {
  const meant = nearest(key, among)
  return meant === undefined ? '' : ` (did you mean ${meant}?)`
}
