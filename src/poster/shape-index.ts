import type { PosterPoint, PosterShapes } from '../dataset/poster.ts'
import { isInside, roomIn, type Room } from '../domain/room.ts'
import { extentOf, ringsOf, type Extent, type Rings } from './path-rings.ts'

interface Shape {
  readonly id: string
  readonly d: string
  readonly rings: Rings
  readonly extent: Extent
}

/** What a pointer and a label ask about the shapes. Units of the poster. Path data is read when it is first asked about. */
export class ShapeIndex {
  readonly #countries: ReadonlyMap<string, () => Shape>
  readonly #areas: ReadonlyMap<string, () => Shape>
  readonly #rooms = new Map<string, Room>()

  constructor({ countries, areas }: Pick<PosterShapes, 'countries' | 'areas'>) {
    this.#countries = new Map(countries.map(({ key, d }) => [key, readOnce(key, d)]))
    this.#areas = new Map(areas.map(({ id, d }) => [id, readOnce(id, d)]))
  }

  country(key: string): string | undefined {
    return this.#countries.get(key)?.().d
  }

  area(id: string): string | undefined {
    return this.#areas.get(id)?.().d
  }

  countriesAt(point: PosterPoint): string[] {
    return shapesAt(this.#countries, point).map(({ id }) => id)
  }

  /** Smallest first. */
  areasAt(point: PosterPoint): string[] {
    return shapesAt(this.#areas, point)
      .sort((one, other) => sizeOf(one.extent) - sizeOf(other.extent))
      .map(({ id }) => id)
  }

  /**
   * Room for a label around a point within a country and outside the areas named; undefined where the poster is too
   * coarse for the country.
   */
  roomAt(key: string, point: PosterPoint, without: readonly string[]): Room | undefined {
    const name = [key, ...point, ...without].join(' ')
    const known = this.#rooms.get(name)
    if (known) return known
    const shape = this.#countries.get(key)?.()
    if (!shape) return undefined
    // Inside and outside go by turns: an area that is counted once more is a hole.
    const holes = without.flatMap((id) => this.#areas.get(id)?.().rings ?? [])
    const room = roomIn([...shape.rings, ...holes], point)
    this.#rooms.set(name, room)
    return room
  }
}

function readOnce(id: string, d: string): () => Shape {
  let shape: Shape | undefined
  return () => {
    if (!shape) {
      const rings = ringsOf(d)
      shape = { id, d, rings, extent: extentOf(rings) }
    }
    return shape
  }
}

function shapesAt(shapes: ReadonlyMap<string, () => Shape>, [x, y]: PosterPoint): Shape[] {
  return [...shapes.values()]
    .map((shape) => shape())
    .filter(
      ({ extent: [left, top, right, bottom], rings }) =>
        x >= left && x <= right && y >= top && y <= bottom && isInside(rings, [x, y]),
    )
}

function sizeOf([left, top, right, bottom]: Extent): number {
  return (right - left) * (bottom - top)
}
