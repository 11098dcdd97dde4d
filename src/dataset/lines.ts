import type { MultiLineString } from 'geojson'
import { mesh } from 'topojson-client'
import type { GeometryCollection } from 'topojson-specification'
import type { AtlasTopology } from './topology.ts'

/** The lines between two countries or territories, each once, as degrees. */
export function borders(topology: AtlasTopology): MultiLineString {
  return mesh(topology, topology.objects.countries, (a, b) => a !== b)
}

/**
 * The lines along the sea, as degrees. A seam takes part as if it were a neighbour, so that an edge that only closes
 * a shape counts as shared and is left out.
 */
export function coasts(topology: AtlasTopology): MultiLineString {
  const { countries, seams } = topology.objects
  const withSeams: GeometryCollection = { type: 'GeometryCollection', geometries: [...countries.geometries, seams] }
  return mesh(topology, withSeams, (a, b) => a === b)
}
