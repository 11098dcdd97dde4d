import { presimplify } from 'topojson-simplify'
import type { MultiPolygon, Polygon } from 'topojson-specification'
import { mercatorX, mercatorY } from '../../dataset/mercator.ts'
import type { AtlasTopology } from '../../dataset/topology.ts'
import { arcsAsSteps, gridOf, toDegrees, withoutTransform } from './grid.ts'
import type { GridPoint } from './grid.ts'
import { signedArea } from './rings.ts'

/** Pixels of the picture that this is for: the world 1261 px wide, the start view of a laptop. */
const WORLD_WIDTH = 512 * 2 ** 1.3
/** Corners that make less of a difference than this, in square pixels, go. */
const LEAST_CORNER = 0.55
/** Islands smaller than this, in square pixels, go, unless an entity or an area would go with its last one. */
const LEAST_ISLAND = 0.6
/** No ring may lose more of its land than this; small ones keep more corners instead. */
const LEAST_SHARE = 0.5

/** Numbers of arcs; ~n is arc n run backwards. */
type Ring = readonly number[]
type Areal = Polygon<object> | MultiPolygon<object>

interface KeptShape {
  readonly properties: object | undefined
  readonly polygons: readonly (readonly Ring[])[]
}
interface KeptRing {
  readonly arcs: Ring
  readonly area: number
}

/**
 * The same countries, areas and owners with fewer corners, for the first picture. Arcs stay shared. No entity and no
 * area goes, and each keeps at least a triangle; what lies between two countries stays whole.
 */
export function simplifyTopology(topology: AtlasTopology): AtlasTopology {
  const grid = gridOf(topology)
  const whole = withoutTransform(topology)
  const arcs = whole.arcs as unknown as readonly (readonly GridPoint[])[]
  const pixels = arcs.map((arc) =>
    arc.map((point) => miller(...toDegrees(grid, point)).map((share) => share * WORLD_WIDTH)),
  )
  const weighed = presimplify({ type: 'Topology', objects: {}, arcs: pixels }).arcs
  const pixelArcs = pixels as unknown as readonly (readonly GridPoint[])[]

  const islands = new Islands(topology, pixelArcs)
  const countries = topology.objects.countries.geometries.map((geometry) => islands.kept(geometry as Areal))
  const areas = topology.objects.areas.geometries.map((geometry) => islands.kept(geometry as Areal))
  const rings = [...countries, ...areas].flatMap(({ polygons }) => polygons).flat()

  const seamArcs = new Set(topology.objects.seams.arcs.flat().map(indexOf))
  const least = leastCorners(
    rings.map((ring) => ({ arcs: ring, area: areaOf(ring, pixelArcs) })),
    weighed,
    pixelArcs,
  )
  const simplified = arcs.map((arc, index) =>
    seamArcs.has(index) ? arc : arc.filter((_, at) => isKept(weighed[index]?.[at], least.get(index))),
  )
  return renumbered(topology, simplified, countries, areas)
}

/**
 * Miller's cylindrical projection, in widths of the world: as Mercator in the middle, milder towards the poles, where
 * Mercator makes much of coasts that hardly anybody looks at.
 */
function miller(longitude: number, latitude: number): [x: number, y: number] {
  return [mercatorX(longitude), 0.5 + (mercatorY(latitude * 0.8) - 0.5) * 1.25]
}

/** Decides which polygons and holes are too small to be seen and nobody's only one. */
class Islands {
  readonly #owners = new Map<number, Set<Areal>>()
  readonly #areaArcs: ReadonlySet<number>
  readonly #arcs: readonly (readonly GridPoint[])[]

  constructor(topology: AtlasTopology, arcs: readonly (readonly GridPoint[])[]) {
    this.#arcs = arcs
    for (const geometry of topology.objects.countries.geometries) {
      for (const index of polygonsOf(geometry).flat(2).map(indexOf)) {
        this.#owners.set(index, (this.#owners.get(index) ?? new Set()).add(geometry))
      }
    }
    this.#areaArcs = new Set(
      topology.objects.areas.geometries.flatMap((geometry) => polygonsOf(geometry as Areal).flat(2)).map(indexOf),
    )
  }

  kept(geometry: Areal): KeptShape {
    const sized = polygonsOf(geometry).map((polygon) => ({ polygon, area: areaOf(polygon[0] ?? [], this.#arcs) }))
    const largest = Math.max(...sized.map(({ area }) => area))
    const polygons = sized
      .filter(({ polygon, area }) => area === largest || area >= LEAST_ISLAND || this.#isBound(polygon[0] ?? []))
      .map(({ polygon }) =>
        polygon.filter((ring, index) => index === 0 || areaOf(ring, this.#arcs) >= LEAST_ISLAND || this.#isBound(ring)),
      )
    return { properties: geometry.properties, polygons }
  }

  /** Land on the other side, or an area inside, that would be left in the air. */
  #isBound(ring: Ring): boolean {
    return ring.map(indexOf).some((arc) => this.#areaArcs.has(arc) || (this.#owners.get(arc)?.size ?? 0) > 1)
  }
}

/** For each arc the weight from which its corners stay: less for the arcs of rings that would else lose their shape. */
function leastCorners(
  rings: readonly KeptRing[],
  weighed: readonly (readonly (readonly number[])[])[],
  arcs: readonly (readonly GridPoint[])[],
): Map<number, number> {
  const least = new Map<number, number>()
  for (const ring of rings) for (const arc of ring.arcs) least.set(indexOf(arc), LEAST_CORNER)
  let poor = rings
  while (poor.length > 0) {
    poor = poor.filter(({ arcs: ring, area }) => {
      const left = pointsOf(ring, arcs, (arc, at) => isKept(weighed[arc]?.[at], least.get(arc)))
      const all = ring.every((arc) => (least.get(indexOf(arc)) ?? 0) <= 0)
      return !all && (left.length < 4 || Math.abs(signedArea(left)) < area * LEAST_SHARE)
    })
    for (const arc of new Set(poor.flatMap((ring) => ring.arcs.map(indexOf)))) {
      const weight = (least.get(arc) ?? 0) / 4
      least.set(arc, weight < 1e-9 ? 0 : weight)
    }
  }
  return least
}

function isKept(point: readonly number[] | undefined, least: number | undefined): boolean {
  return (point?.[2] ?? 0) >= (least ?? Infinity)
}

function renumbered(
  topology: AtlasTopology,
  arcs: readonly (readonly GridPoint[])[],
  countries: readonly KeptShape[],
  areas: readonly KeptShape[],
): AtlasTopology {
  const { seams } = topology.objects
  const numbers = new Map<number, number>()
  const renumber = (arc: number): number => {
    const index = indexOf(arc)
    const number = numbers.get(index) ?? numbers.size
    numbers.set(index, number)
    return arc < 0 ? ~number : number
  }
  const renumberedAll = (shapes: readonly KeptShape[]) =>
    shapes.map(({ properties, polygons }) => ({
      type: 'MultiPolygon' as const,
      properties,
      arcs: polygons.map((polygon) => polygon.map((ring) => ring.map(renumber))),
    }))
  const objects = {
    countries: { ...topology.objects.countries, geometries: renumberedAll(countries) },
    areas: { ...topology.objects.areas, geometries: renumberedAll(areas) },
    seams: { ...seams, arcs: seams.arcs.map((line) => line.map(renumber)) },
  } as AtlasTopology['objects']
  const { type, transform } = topology
  return {
    type,
    ...(transform !== undefined && { transform }),
    objects,
    arcs: arcsAsSteps([...numbers.keys()].map((index) => arcs[index] ?? [])),
  }
}

function polygonsOf(geometry: Areal): Ring[][] {
  return geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs
}

function areaOf(ring: Ring, arcs: readonly (readonly GridPoint[])[]): number {
  return Math.abs(signedArea(pointsOf(ring, arcs, () => true)))
}

function pointsOf(
  ring: Ring,
  arcs: readonly (readonly GridPoint[])[],
  keep: (arc: number, at: number) => boolean,
): GridPoint[] {
  return ring.flatMap((arc, place) => {
    const index = indexOf(arc)
    const points = (arcs[index] ?? []).filter((_, at) => keep(index, at))
    return (arc < 0 ? points.toReversed() : points).slice(place === 0 ? 0 : 1)
  })
}

/** An arc's number, whichever way it is run. */
function indexOf(arc: number): number {
  return arc < 0 ? ~arc : arc
}
