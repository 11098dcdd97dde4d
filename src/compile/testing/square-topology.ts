import type { Box } from '../../dataset/dataset.ts'
import type { AtlasTopology } from '../../dataset/topology.ts'

interface Square {
  readonly key: string
  readonly box: Box
}
interface SquareArea {
  readonly id: string
  readonly owner: string
  readonly box: Box
}

/** A map of square countries with square areas. */
export function squareTopology(countries: readonly Square[], areas: readonly SquareArea[] = []): AtlasTopology {
  const arcs = [...countries, ...areas].map(({ box: [west, south, east, north] }) => [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ])
  const square = (properties: object, arc: number) => ({ type: 'Polygon', properties, arcs: [[arc]] })
  const topology: unknown = {
    type: 'Topology',
    arcs,
    objects: {
      countries: {
        type: 'GeometryCollection',
        geometries: countries.map(({ key }, index) => square({ key }, index)),
      },
      areas: {
        type: 'GeometryCollection',
        geometries: areas.map(({ id, owner }, index) => square({ id, owner }, countries.length + index)),
      },
      seams: { type: 'MultiLineString', arcs: [] },
    },
  }
  return topology as AtlasTopology
}
