import { feature, mergeArcs } from 'topojson-client'
import { topology as topologyOf } from 'topojson-server'
import type { GeometryCollection, Polygon } from 'topojson-specification'
import type { GridPolygon } from './grid.ts'

/** Joins the polygons of each owner along the edges that they share, and leaves the others as they are. */
export function dissolved<Owner>(
  owned: ReadonlyMap<Owner, readonly GridPolygon[]>,
): Map<Owner, readonly GridPolygon[]> {
  const entries = [...owned].flatMap(([owner, polygons]) => polygons.map((polygon) => ({ owner, polygon })))
  const collection = {
    type: 'GeometryCollection' as const,
    geometries: entries.map(({ polygon }) => ({ type: 'Polygon' as const, coordinates: asPositions(polygon) })),
  }
  const topology = topologyOf({ polygons: collection })
  const { geometries } = topology.objects['polygons'] as GeometryCollection
  const byOwner = new Map<Owner, Polygon[]>([...owned.keys()].map((owner) => [owner, []]))
  for (const [index, { owner }] of entries.entries()) byOwner.get(owner)?.push(geometries[index] as Polygon)
  const result = new Map<Owner, readonly GridPolygon[]>()
  for (const [owner, own] of byOwner) {
    const merged = feature(topology, mergeArcs(topology, own)).geometry
    result.set(
      owner,
      merged.coordinates.map((polygon) => polygon.map((ring) => ring.map(([x = 0, y = 0]) => [x, y] as const))),
    )
  }
  return result
}

export function asPositions(polygon: GridPolygon): [number, number][][] {
  return polygon.map((ring) => ring.map(([x, y]) => [x, y]))
}
