import { topology as topologyOf } from 'topojson-server'
import type { GeometryCollection, MultiLineString, Topology } from 'topojson-specification'
import type { EntityKey } from '../../dataset/dataset.ts'
import type { AtlasTopology } from '../../dataset/topology.ts'
import type { Report } from '../problem.ts'
import { unwrap } from './antimeridian.ts'
import { AREAS_FILE, areasOfRules, fittedAreas } from './areas.ts'
import type { Area } from './areas.ts'
import { asPositions, dissolved } from './dissolve.ts'
import { EdgePoints } from './edge-points.ts'
import { arcsAsSteps, gridOf, shapesOn } from './grid.ts'
import type { Grid, GridPoint, GridPolygon } from './grid.ts'
import { ownedPolygons } from './ownership.ts'
import type { OwnedPolygon } from './ownership.ts'
import { cleaned, wound } from './rings.ts'
import type { GeometryRule } from './rules.ts'
import { weldAtAntimeridian } from './weld.ts'

/** `world-atlas`, countries-50m.json. */
export type WorldTopology = Topology<{ countries: GeometryCollection<{ name: string }> }>
/** `data/disputed-areas.topo.json`; `parent` is the key of the country or territory in whose outline the area lies. */
export type DisputedTopology = Topology<{ disputed: GeometryCollection<{ id: string; parent: string }> }>

/**
 * The map of the atlas: who has which land, by numeric code and by the rules of `geometry.csv`, and the disputed areas
 * fitted to it, on shared arcs and on the grid of the world topology (about 1e5 columns). Longitudes run from about
 * −169° to 191°. `register`: numeric ISO code, with leading zeros, → key.
 * Reports what the data leave open and leaves it out; throws only for topologies that are none.
 */
export function compileTopology(
  world: WorldTopology,
  disputed: DisputedTopology,
  register: ReadonlyMap<string, EntityKey>,
  rules: readonly GeometryRule[],
  report: Report,
): AtlasTopology {
  const grid = gridOf(world)
  const seams: (readonly GridPoint[])[] = []
  const onMap = (polygon: GridPolygon): GridPolygon => {
    const unwrapped = unwrap(grid, polygon)
    seams.push(...unwrapped.seams)
    return unwrapped.polygon
  }

  const shapes = shapesOn(grid, world, world.objects.countries).map(({ id, properties, polygons }) => ({
    name: properties.name,
    numeric: id,
    polygons: polygons.map(onMap).flatMap(withoutEmptyRings),
  }))
  const owned = ownedPolygons(grid, shapes, register, rules, report)
  const drawnAreas = shapesOn(grid, disputed, disputed.objects.disputed).map(({ properties, polygons }) => ({
    id: properties.id,
    owner: properties.parent,
    polygons: polygons.map((polygon) => unwrap(grid, polygon).polygon),
  }))
  const edgePoints = new EdgePoints()
  const fittedOnce = fittedAreas(drawnAreas, owned, edgePoints, report)
  const withCorners = owned.map((each) => ({ ...each, polygon: edgePoints.into(each.polygon) }))
  // Once more, because an area has to have the corners that others added to the border which it follows.
  const fitted = fittedAreas(fittedOnce, withCorners, new EdgePoints(), report)
  const areas = withoutDuplicates([...areasOfRules(withCorners), ...fitted], report)
  return assembled(grid, dissolvedByOwner(grid, withCorners), areas, seams)
}

function withoutEmptyRings(polygon: GridPolygon): GridPolygon[] {
  const [outer, ...holes] = polygon.map(cleaned)
  return outer === undefined ? [] : [[outer, ...holes.filter((hole) => hole !== undefined)]]
}

function dissolvedByOwner(grid: Grid, owned: readonly OwnedPolygon[]): Map<EntityKey, readonly GridPolygon[]> {
  const welds = weldAtAntimeridian(
    grid,
    owned.map(({ polygon }) => polygon),
  )
  const byOwner = new Map<EntityKey, GridPolygon[]>()
  for (const { owner, polygon } of owned) byOwner.set(owner, [...(byOwner.get(owner) ?? []), welds.into(polygon)])
  return dissolved(byOwner)
}

function withoutDuplicates(areas: readonly Area[], report: Report): Area[] {
  const ids = new Set<string>()
  return areas.filter(({ id }) => {
    if (!ids.has(id)) return ids.add(id)
    report({ file: AREAS_FILE, line: 1, what: `the area "${id}" is there twice`, allowed: 'one area for each id' })
    return false
  })
}

function assembled(
  grid: Grid,
  countries: ReadonlyMap<EntityKey, readonly GridPolygon[]>,
  areas: readonly Area[],
  seams: readonly (readonly GridPoint[])[],
): AtlasTopology {
  const topology = topologyOf({
    countries: collection([...countries].map(([key, polygons]) => multiPolygon(polygons, { key }))),
    areas: collection(areas.map(({ id, owner, polygons }) => multiPolygon(polygons, { id, owner }))),
    seams: { type: 'MultiLineString', coordinates: seams.map((seam) => seam.map(([x, y]) => [x, y])) },
  } as Parameters<typeof topologyOf>[0])
  return {
    type: 'Topology',
    transform: { scale: [...grid.scale], translate: [...grid.translate] },
    objects: {
      countries: topology.objects['countries'] as AtlasTopology['objects']['countries'],
      areas: topology.objects['areas'] as AtlasTopology['objects']['areas'],
      seams: topology.objects['seams'] as MultiLineString,
    },
    arcs: arcsAsSteps(topology.arcs as unknown as GridPoint[][]),
  }
}

function collection(features: readonly object[]) {
  return { type: 'FeatureCollection', features }
}

function multiPolygon(polygons: readonly GridPolygon[], properties: object) {
  const coordinates = polygons.map((polygon) => asPositions(wound(polygon)))
  return { type: 'Feature', properties, geometry: { type: 'MultiPolygon', coordinates } }
}
