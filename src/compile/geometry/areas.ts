import type { EntityKey } from '../../dataset/dataset.ts'
import { nearest } from '../nearest.ts'
import type { Report } from '../problem.ts'
import type { EdgePoints } from './edge-points.ts'
import type { GridPolygon, GridRing } from './grid.ts'
import { fittedToOutlines } from './outline.ts'
import type { OwnedPolygon } from './ownership.ts'

export const AREAS_FILE = 'disputed-areas.topo.json'

/** A disputed or historical area, in the outline of its owner. */
export interface Area {
  readonly id: string
  readonly owner: EntityKey
  readonly polygons: readonly GridPolygon[]
}

/**
 * Fits the areas of the disputed areas' file to the outlines of their owners. The corners that this adds to borders
 * go into `edgePoints`. The outlines are those before merging: an area may end at a line that merging removes.
 * Reports areas of an owner that has no shape, and areas of which nothing is left.
 */
export function fittedAreas(
  drawn: readonly Area[],
  owned: readonly OwnedPolygon[],
  edgePoints: EdgePoints,
  report: Report,
): Area[] {
  const outlines = new Map<EntityKey, GridRing[]>()
  for (const { owner, polygon } of owned) outlines.set(owner, [...(outlines.get(owner) ?? []), ...polygon])

  return drawn.flatMap(({ id, owner, polygons }) => {
    const rings = outlines.get(owner)
    if (rings === undefined) {
      const meant = nearest(owner, outlines.keys())
      const hint = meant === undefined ? '' : ` (did you mean ${meant}?)`
      report({
        file: AREAS_FILE,
        line: 1,
        what: `the area "${id}" lies in "${owner}", which has no shape${hint}`,
        allowed: 'the key of a country or territory with a shape',
      })
      return []
    }
    const fitted = polygons.flatMap((polygon) => {
      const [outer, ...holes] = polygon.map((ring) => fittedToOutlines(ring, rings, edgePoints))
      return outer === undefined ? [] : [[outer, ...holes.filter((hole) => hole !== undefined)]]
    })
    if (fitted.length > 0) return [{ id, owner, polygons: fitted }]
    report({ file: AREAS_FILE, line: 1, what: `the area "${id}" has no extent`, allowed: 'polygons' })
    return []
  })
}

/** The areas that rows of `geometry.csv` make of whole polygons: these are their owner's to the corner. */
export function areasOfRules(owned: readonly OwnedPolygon[]): Area[] {
  const areas = new Map<string, Area>()
  for (const { area: id, owner, polygon } of owned) {
    if (id === undefined) continue
    areas.set(id, { id, owner, polygons: [...(areas.get(id)?.polygons ?? []), polygon] })
  }
  return [...areas.values()]
}
