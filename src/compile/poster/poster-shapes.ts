import type { MultiPolygon, Polygon, Position } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection } from 'topojson-specification'
import type { Dataset } from '../../dataset/dataset.ts'
import type { LineKind } from '../../dataset/line-kinds.ts'
import { linesOf } from '../../dataset/lines.ts'
import { posterCorner, type PosterShapes } from '../../dataset/poster.ts'
import type { AreaProperties, AtlasTopology, CountryProperties } from '../../dataset/topology.ts'
import { simplifyTopology } from '../geometry/simplify-topology.ts'
import { linePieces } from './line-pieces.ts'
import { pathData } from './path-data.ts'

type Areal = Polygon | MultiPolygon

/**
 * The picture's paths from the map of the atlas. Which lines are dashed is decided here, once, for disputes do not
 * depend on the view.
 */
export function posterShapes(
  topology: AtlasTopology,
  territories: Pick<Dataset, 'territories'>['territories'],
): PosterShapes {
  const simple = simplifyTopology(topology)
  const hatched = territories.filter(({ dispute }) => dispute?.hatched)
  const lines = linesOf(
    simple,
    new Set(hatched.flatMap(({ area }) => area ?? [])),
    new Set(hatched.flatMap(({ entity }) => entity ?? [])),
  )
  return {
    countries: featuresOf<CountryProperties>(simple, simple.objects.countries).flatMap(({ properties, geometry }) =>
      drawn(geometry, (d) => ({ key: properties.key, d })),
    ),
    areas: featuresOf<AreaProperties>(simple, simple.objects.areas).flatMap(({ properties, geometry }) =>
      drawn(geometry, (d) => ({ id: properties.id, d })),
    ),
    lines: Object.fromEntries(
      lines.features.map(({ properties, geometry }) => [
        properties.kind,
        linePieces(geometry.coordinates.map((line) => line.map(corner))),
      ]),
    ) as Record<LineKind, string[]>,
  }
}

function featuresOf<Properties extends object>(topology: AtlasTopology, object: GeometryCollection<Properties>) {
  return feature<Properties>(topology, object).features as {
    readonly properties: Properties
    readonly geometry: Areal
  }[]
}

/** Nothing where the grid is too coarse for the shape. */
function drawn<Shape>(geometry: Areal, shape: (d: string) => Shape): Shape[] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  const d = polygons
    .flat()
    .map((ring) => pathData(ring.map(corner), true))
    .join('')
  return d === '' ? [] : [shape(d)]
}

function corner([longitude = 0, latitude = 0]: Position) {
  return posterCorner([longitude, latitude])
}
