import type { MultiPolygon, Polygon } from 'geojson'
import type { Position } from '../dataset/dataset.ts'
import { mercatorX, mercatorY } from '../dataset/mercator.ts'

interface Part {
  readonly id: string
  readonly west: number
  readonly north: number
  readonly east: number
  readonly south: number
  /** x and y by turns, in widths of the Mercator world: edges are straight on the map, not on the sphere. */
  readonly rings: readonly Float64Array[]
}

/**
 * Which shapes a place lies in. It asks the shapes themselves, not what is drawn of them: the answer is the same at
 * every zoom, is there before the first tile, and costs a fraction of a query of the rendered features.
 */
export class Land {
  readonly #parts: readonly Part[]

  constructor(shapes: Iterable<readonly [id: string, shape: Polygon | MultiPolygon]>) {
    this.#parts = [...shapes].flatMap(([id, shape]) =>
      (shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates).map((polygon) => partOf(id, polygon)),
    )
  }

  /** Ids of the shapes that hold the place, on whatever copy of the world it is. */
  at([longitude, latitude]: Position): string[] {
    const y = mercatorY(latitude)
    const found = new Set<string>()
    for (const turn of [-1, 0, 1]) {
      const x = mercatorX(longitude) - Math.floor(mercatorX(longitude)) + turn
      for (const { id, west, north, east, south, rings } of this.#parts) {
        if (x < west || x > east || y < north || y > south) continue
        if (rings.filter((ring) => isWithin(ring, x, y)).length % 2 === 1) found.add(id)
      }
    }
    return [...found]
  }
}

function partOf(id: string, polygon: Polygon['coordinates']): Part {
  const rings = polygon.map((ring) =>
    Float64Array.from(ring.flatMap(([longitude = 0, latitude = 0]) => [mercatorX(longitude), mercatorY(latitude)])),
  )
  const bounds = { west: Infinity, north: Infinity, east: -Infinity, south: -Infinity }
  for (const [index, value] of (rings[0] ?? new Float64Array()).entries()) {
    if (index % 2 === 0) {
      bounds.west = Math.min(bounds.west, value)
      bounds.east = Math.max(bounds.east, value)
    } else {
      bounds.north = Math.min(bounds.north, value)
      bounds.south = Math.max(bounds.south, value)
    }
  }
  return { id, ...bounds, rings }
}

/** Whether a line from the point to the east crosses the ring an odd number of times. */
function isWithin(ring: Float64Array, x: number, y: number): boolean {
  let isInside = false
  let [startX = 0, startY = 0] = ring
  for (let index = 2; index < ring.length; index += 2) {
    const endX = ring[index] ?? 0
    const endY = ring[index + 1] ?? 0
    if (startY > y !== endY > y && x < startX + ((y - startY) / (endY - startY)) * (endX - startX)) isInside = !isInside
    startX = endX
    startY = endY
  }
  return isInside
}
