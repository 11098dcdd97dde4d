import type { Feature, FeatureCollection, MultiLineString } from 'geojson'
import { mesh } from 'topojson-client'
import type { MultiLineString as TopoLines, MultiPolygon, Polygon } from 'topojson-specification'
import { arcIndices } from './arc-indices.ts'
import { LINE_KINDS, type LineKind } from './line-kinds.ts'
import type { AtlasTopology } from './topology.ts'

export type Lines = FeatureCollection<MultiLineString, { readonly kind: LineKind }>

/**
 * Every line of the map once, by what lies on its two sides. A coast is never a disputed edge: dashes say that the
 * line itself is in dispute, and where a disputed area meets the sea it is not. Seams are no lines at all.
 */
export function linesOf(
  topology: AtlasTopology,
  disputedAreas: ReadonlySet<string>,
  disputedCountries: ReadonlySet<string>,
): Lines {
  const { countries, areas, seams } = topology.objects
  const owners = new Map<number, Set<string>>()
  for (const { arcs, properties } of countries.geometries) {
    const key = properties?.key ?? ''
    for (const arc of arcIndices(arcs)) owners.set(arc, (owners.get(arc) ?? new Set()).add(key))
  }
  const closing = new Set(arcIndices(seams.arcs))
  const kinds: Record<LineKind, Set<number>> = { coast: new Set(), border: new Set(), 'disputed edge': new Set() }
  for (const [arc, keys] of owners) {
    if (closing.has(arc)) continue
    if (keys.size === 1) kinds.coast.add(arc)
    else kinds[[...keys].some((key) => disputedCountries.has(key)) ? 'disputed edge' : 'border'].add(arc)
  }
  for (const { arcs, properties } of areas.geometries as (Polygon | MultiPolygon)[]) {
    if (!isOneOf(disputedAreas, properties)) continue
    for (const arc of arcIndices(arcs)) if (!owners.has(arc)) kinds['disputed edge'].add(arc)
  }
  return {
    type: 'FeatureCollection',
    features: LINE_KINDS.map((kind) => lineFeature(topology, kind, kinds[kind])),
  }
}

function lineFeature(
  topology: AtlasTopology,
  kind: LineKind,
  arcs: ReadonlySet<number>,
): Feature<MultiLineString, { readonly kind: LineKind }> {
  const lines: TopoLines = { type: 'MultiLineString', arcs: [...arcs].map((arc) => [arc]) }
  return { type: 'Feature', properties: { kind }, geometry: mesh(topology, lines) }
}

function isOneOf(ids: ReadonlySet<string>, properties: object | undefined): boolean {
  return properties !== undefined && 'id' in properties && typeof properties.id === 'string' && ids.has(properties.id)
}
