import { feature } from 'topojson-client'
import type { Position } from 'geojson'
import type { GeometryCollection, GeometryObject, Topology, Transform } from 'topojson-specification'

/**
 * All shapes are worked on in whole numbers on the grid of the world topology, longitude to the right and latitude up.
 * There "the same point" is exact, so that borders stay shared whatever is moved, cut, or merged, and going round the
 * world is adding a whole number of columns.
 */
export type GridPoint = readonly [x: number, y: number]
/** Closed: the last point is the first. */
export type GridRing = readonly GridPoint[]
/** The outer ring, then holes. */
export type GridPolygon = readonly GridRing[]

export interface Grid {
  readonly scale: readonly [x: number, y: number]
  readonly translate: readonly [x: number, y: number]
  /** How many columns make 360 degrees. */
  readonly columns: number
}

/** A shape of a topology with the properties that it came with. */
export interface GridShape<Properties> {
  readonly id: string | undefined
  readonly properties: Properties
  readonly polygons: readonly GridPolygon[]
}

/** Throws for a topology without a grid, or one of which no whole number of columns goes round the world. */
export function gridOf(topology: Topology): Grid {
  if (topology.transform === undefined) throw new Error('a topology without transform has no grid')
  const { scale, translate } = topology.transform
  const columns = 360 / scale[0]
  if (Math.abs(columns - Math.round(columns)) > 1e-6) throw new Error('the grid of the world does not divide 360°')
  return { scale, translate, columns: Math.round(columns) }
}

/** The point of the grid, not rounded. */
export function toGrid(grid: Grid, longitude: number, latitude: number): GridPoint {
  return [(longitude - grid.translate[0]) / grid.scale[0], (latitude - grid.translate[1]) / grid.scale[1]]
}

export function toDegrees(grid: Grid, [x, y]: GridPoint): [longitude: number, latitude: number] {
  return [x * grid.scale[0] + grid.translate[0], y * grid.scale[1] + grid.translate[1]]
}

export function rounded([x, y]: GridPoint): GridPoint {
  return [Math.round(x), Math.round(y)]
}

/** The transform of a topology that has none. */
const DEGREES: Transform = { scale: [1, 1], translate: [0, 0] }

/**
 * The shapes of an object, on the grid; without polygons where a shape is no area, or has arcs that are not there.
 * A topology on another grid, or on none, gives points between those of this one; they are not rounded, so that the
 * caller can tell on which line they were meant to lie.
 */
export function shapesOn<Properties extends object>(
  grid: Grid,
  topology: Topology,
  object: GeometryCollection<Properties>,
): GridShape<Properties>[] {
  const { scale, translate } = topology.transform ?? DEGREES
  const sameGrid = scale[0] === grid.scale[0] && scale[1] === grid.scale[1] && translate[0] === grid.translate[0]
  const onGrid = (position: Position): GridPoint => {
    const [x = 0, y = 0] = position
    return sameGrid ? [x, y] : toGrid(grid, x * scale[0] + translate[0], y * scale[1] + translate[1])
  }
  const whole = withoutTransform(topology)
  return object.geometries.map((geometry) => {
    const polygons = isWhole(whole, geometry) ? polygonsOf(whole, geometry) : []
    return {
      id: geometry.id === undefined ? undefined : String(geometry.id),
      properties: (geometry.properties ?? {}) as Properties,
      polygons: polygons.map((polygon) => polygon.map((ring) => ring.map(onGrid))),
    }
  })
}

function polygonsOf(topology: Topology, geometry: GeometryObject<object>): Position[][][] {
  const { type } = geometry
  if (type === 'Polygon') return [feature(topology, geometry).geometry.coordinates]
  return type === 'MultiPolygon' ? feature(topology, geometry).geometry.coordinates : []
}

/** Whether all arcs are there that a geometry is made of. */
function isWhole(topology: Topology, geometry: GeometryObject<object>): boolean {
  const arcs: unknown[] = 'arcs' in geometry ? geometry.arcs.flat(3) : []
  return arcs.every((arc) => typeof arc === 'number' && (topology.arcs[arc < 0 ? ~arc : arc]?.length ?? 0) > 1)
}

/** The same topology with its arcs as absolute grid points; `feature` then yields grid points. */
export function withoutTransform(topology: Topology): Topology {
  const { type, objects, arcs, transform } = topology
  if (transform === undefined) return topology
  return {
    type,
    objects,
    arcs: arcs.map((arc) => {
      let [x, y] = [0, 0]
      return arc.map(([dx = 0, dy = 0]) => [(x += dx), (y += dy)])
    }),
  }
}

/** The inverse of `withoutTransform`: each point of an arc as the step from the one before. */
export function arcsAsSteps(arcs: readonly (readonly GridPoint[])[]): [number, number][][] {
  return arcs.map((arc) => {
    let [lastX, lastY] = [0, 0]
    return arc.map(([x, y]) => {
      const step: [number, number] = [x - lastX, y - lastY]
      lastX = x
      lastY = y
      return step
    })
  })
}
