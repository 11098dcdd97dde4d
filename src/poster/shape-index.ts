import type { LineKind } from '../dataset/line-kinds.ts'
import type { PosterPoint, PosterShapes } from '../dataset/poster.ts'
import { isInside, roomIn, type Room } from '../domain/room.ts'
import { extentOf, ringsOf, type Extent, type Rings } from './path-rings.ts'

interface Shape {
  readonly id: string
  readonly d: string
  readonly rings: Rings
  readonly extent: Extent
}

type Shapes = ReadonlyMap<string, () => Shape>

/** What the land is drawn from. Pieces of lines are named by their numbers. */
export type LandKind = 'country' | 'area' | LineKind

/** A part of the world from north to south. */
export interface Strip {
  readonly left: number
  readonly right: number
}

/** What a pointer, a label and a copy of the world ask about the shapes. Units of the poster. Read when first asked about. */
export class ShapeIndex {
  readonly #shapes: Readonly<Record<LandKind, Shapes>>
  readonly #rooms = new Map<string, Room>()

  constructor({ countries, areas, lines }: PosterShapes) {
    const pieces = (kind: LineKind): Shapes => indexed(lines[kind].map((d, at) => ({ id: String(at), d })))
    this.#shapes = {
      country: indexed(countries.map(({ key, d }) => ({ id: key, d }))),
      area: indexed(areas),
      coast: pieces('coast'),
      border: pieces('border'),
      'disputed edge': pieces('disputed edge'),
    }
  }

  country(key: string): string | undefined {
    return this.#shapes.country.get(key)?.().d
  }

  area(id: string): string | undefined {
    return this.#shapes.area.get(id)?.().d
  }

  countriesAt(point: PosterPoint): string[] {
    return shapesAt(this.#shapes.country, point).map(({ id }) => id)
  }

  /** Smallest first. */
  areasAt(point: PosterPoint): string[] {
    return shapesAt(this.#shapes.area, point)
      .sort((one, other) => sizeOf(one.extent) - sizeOf(other.extent))
      .map(({ id }) => id)
  }

  /** Whether a shape reaches into a strip of the world; false for what is not drawn. */
  reaches(kind: LandKind, id: string, { left, right }: Strip): boolean {
    const extent = this.#shapes[kind].get(id)?.().extent
    return extent !== undefined && extent[2] >= left && extent[0] <= right
  }

  /**
   * Room for a label around a point within a country and outside the areas named; undefined where the poster is too
   * coarse for the country.
   */
  roomAt(key: string, point: PosterPoint, without: readonly string[]): Room | undefined {
    const name = [key, ...point, ...without].join(' ')
    const known = this.#rooms.get(name)
    if (known) return known
    const shape = this.#shapes.country.get(key)?.()
    if (!shape) return undefined
    // Inside and outside go by turns: an area that is counted once more is a hole.
    const holes = without.flatMap((id) => this.#shapes.area.get(id)?.().rings ?? [])
    const room = roomIn([...shape.rings, ...holes], point)
    this.#rooms.set(name, room)
    return room
  }
}

function indexed(shapes: readonly { readonly id: string; readonly d: string }[]): Shapes {
  return new Map(shapes.map(({ id, d }) => [id, readOnce(id, d)]))
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

function shapesAt(shapes: Shapes, [x, y]: PosterPoint): Shape[] {
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
