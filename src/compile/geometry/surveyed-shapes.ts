import type { EntityKey } from '../../dataset/dataset.ts'
import type { AtlasTopology } from '../../dataset/topology.ts'
import { nearest } from '../nearest.ts'

/** What is wrong with one key, for whoever knows in which file and line it stands. */
export interface MissingShape {
  readonly key: EntityKey
  readonly what: string
  readonly allowed: string
}

/** Surveyed countries that a map of the survey could not colour: unknown ones, and those that are only a point. */
export function surveyedWithoutShape(topology: AtlasTopology, surveyed: Iterable<EntityKey>): MissingShape[] {
  const shaped = new Set(topology.objects.countries.geometries.map(({ properties }) => properties.key))
  return [...new Set(surveyed)]
    .filter((key) => !shaped.has(key))
    .map((key) => {
      const meant = nearest(key, shaped)
      const hint = meant === undefined ? '' : ` (did you mean ${meant}?)`
      return {
        key,
        what: `the map has no shape for the surveyed country ${key}${hint}`,
        allowed: 'keys of countries and territories with a shape',
      }
    })
}
