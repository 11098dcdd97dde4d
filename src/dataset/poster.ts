import type { EntityKey, Position } from './dataset.ts'
import type { LineKind } from './line-kinds.ts'
import { mercatorX, mercatorY } from './mercator.ts'

/**
 * The map as SVG path data, for the picture that comes with the page. Whole numbers on the poster's grid: Mercator,
 * y down from 85.05° N, so many columns round the world. Each subpath is `M x y l dx dy …`, closed by `z` for shapes.
 */
export interface PosterShapes {
  /** One per entity that the grid does not swallow; the others are dots. */
  readonly countries: readonly { readonly key: EntityKey; readonly d: string }[]
  readonly areas: readonly { readonly id: string; readonly d: string }[]
  /** In pieces that lie near each other. */
  readonly lines: Readonly<Record<LineKind, readonly string[]>>
}

/** Columns of the grid round the world: 8 a degree. */
export const POSTER_WORLD = 2880
/** The left edge, in the Bering Strait: shapes run from here to 360° further east. */
export const WEST = -169

export type PosterPoint = readonly [x: number, y: number]

/** A corner of a shape, whose longitudes are unwrapped already; not rounded. */
export function posterCorner([longitude, latitude]: Position): PosterPoint {
  return [(mercatorX(longitude) - mercatorX(WEST)) * POSTER_WORLD, mercatorY(latitude) * POSTER_WORLD]
}

/** A place, at any longitude, on the one copy of the world that the shapes are on; not rounded. */
export function posterPlace(position: Position): PosterPoint {
  const [x, y] = posterCorner(position)
  return [x - POSTER_WORLD * Math.floor(x / POSTER_WORLD), y]
}
