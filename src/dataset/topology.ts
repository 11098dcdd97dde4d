import type { GeometryCollection, MultiLineString, MultiPolygon, Polygon, Topology } from 'topojson-specification'

/** Properties of a feature of `countries`: the key of its entity in the dataset. */
export interface CountryProperties {
  readonly key: string
}
/** Properties of a feature of `areas`: the id of the area, and the key of the country in whose outline it lies. */
export interface AreaProperties {
  readonly id: string
  readonly owner: string
}

/**
 * Countries and disputed areas on shared arcs, degrees, longitudes unwrapped over 180° (geometry runs from about −169° to 191°).
 * `countries`: whole outlines, disputed areas included, one feature per entity with a shape, no overlaps.
 * `areas`: disputed and historical areas, each inside its owner's outline; drawn over it.
 * `seams`: the edges that only close a shape round a pole: filled over, never drawn. `lines.ts` knows what that means.
 */
export type AtlasTopology = Topology<{
  countries: Shapes<CountryProperties>
  areas: Shapes<AreaProperties>
  seams: MultiLineString
}>

/** Features that are areas, each with its properties. */
export interface Shapes<Named extends object> extends GeometryCollection<Named> {
  geometries: ((Polygon<Named> | MultiPolygon<Named>) & { properties: Named })[]
}
