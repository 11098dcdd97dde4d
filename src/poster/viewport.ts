import type { Box, Entity, Frame, Position } from '../dataset/dataset.ts'
import { latitudeOf, longitudeOf, mercatorX } from '../dataset/mercator.ts'
import { POSTER_WORLD, posterCorner, posterPlace, WEST, type PosterPoint } from '../dataset/poster.ts'
import type { Camera } from '../domain/view.ts'
import {
  fitFlat,
  freePart,
  keepWorldInView,
  lowestFlatZoom,
  TILE,
  type CentreZoom,
  type Padding,
  type Size,
} from '../map/camera.ts'
import { frameAround } from './frame-around.ts'

/** The part of the poster that is seen: its upper left corner, in units of the poster, and CSS px per unit. */
export interface Viewport {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly pixels: number
  /** Height of what the page lays over the lower edge, in units: no label is put there. */
  readonly covered: number
}

export interface ScreenPoint {
  readonly x: number
  readonly y: number
}

/** Width of the world on a laptop, CSS px: what the poster is laid out for before its size is known. */
const EXPECTED_WIDTH = 742

/** What the poster shows before its size is known: the frame, to be fitted into whatever there is. */
export function expectedViewport([west, south, east, north]: Box): Viewport {
  const [x, y] = posterCorner([west, north])
  const [right, bottom] = posterCorner([east, south])
  return { x, y, width: right - x, height: bottom - y, pixels: EXPECTED_WIDTH / (right - x), covered: 0 }
}

export interface ViewportOptions {
  readonly camera: Camera
  readonly frames: readonly Frame[]
  readonly entities: readonly Pick<Entity, 'key' | 'box' | 'point'>[]
  readonly size: Size
  readonly padding: Padding
  /**
   * Whether a camera that is no frame is shown as it is, because a map that can move is about to take over. Else the
   * smallest frame around its centre is shown: nobody could move on from there.
   */
  readonly isExact: boolean
}

/** What is seen of the poster in an element of that size: the same as on the map with that camera. */
export function viewportOf({ camera, frames, entities, size, padding, isExact }: ViewportOptions): Viewport {
  const lowest = lowestFlatZoom(
    frames.map(({ box }) => box),
    size,
    padding,
  )
  const { centre, zoom } = keepWorldInView(centreZoomOf(), size, padding, lowest)
  const pixels = (TILE * 2 ** zoom) / POSTER_WORLD
  const free = freePart(size, padding)
  const [x, y] = posterCorner(centre)
  return {
    x: x - (padding.left + free.width / 2) / pixels,
    y: y - (padding.top + free.height / 2) / pixels,
    width: size.width / pixels,
    height: size.height / pixels,
    pixels,
    covered: padding.bottom / pixels,
  }

  function centreZoomOf(): CentreZoom {
    if (camera.kind === 'frame') return fit(frames.find(({ id }) => id === camera.id))
    if (camera.kind === 'free') {
      return isExact ? { centre: unwrapped(camera.centre), zoom: camera.zoom } : fit(frameAround(frames, camera.centre))
    }
    const entity = entities.find(({ key }) => key === camera.id)
    return isExact && entity ? fit(entity) : fit(entity && frameAround(frames, entity.point))
  }

  function fit(shown: { readonly box: Box } | undefined): CentreZoom {
    const frame = shown ?? frames[0]
    return frame ? fitFlat(frame.box, size, padding) : { centre: [0, 0], zoom: 0 }
  }
}

/** The zoom of the map that shows things at the same size. */
export function zoomOf({ pixels }: Viewport): number {
  return Math.log2((pixels * POSTER_WORLD) / TILE)
}

/** The world, or one of its copies beside it. */
export interface WorldCopy {
  /** What to add to x; 0 for the world itself. */
  readonly offset: number
  /** What is seen of it, in units of the world itself. */
  readonly left: number
  readonly right: number
}

/** Which copies of the world are seen. `margin`: as if that much more were seen on both sides, in worlds. */
export function copiesIn({ x, width }: Viewport, margin = 0): WorldCopy[] {
  const [left, right] = [x - margin * POSTER_WORLD, x + width + margin * POSTER_WORLD]
  const [first, last] = [Math.floor(left / POSTER_WORLD), Math.ceil(right / POSTER_WORLD) - 1]
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, index) => {
    const offset = (first + index) * POSTER_WORLD
    return { offset, left: left - offset, right: right - offset }
  })
}

/** Before its size is known: how much more than the world a wide screen shows, in worlds. */
export const EXPECTED_MARGIN = 0.12

/** The point of the poster under a point of the screen, on the copy of the world that the shapes are on. */
export function posterPointAt({ x, y, pixels }: Viewport, point: ScreenPoint): PosterPoint {
  const column = x + point.x / pixels
  return [column - POSTER_WORLD * Math.floor(column / POSTER_WORLD), y + point.y / pixels]
}

/** Where a place stands on the screen; of the copies of the world, on the one nearest to `near`. */
export function onScreen(viewport: Viewport, place: Position, near: ScreenPoint): ScreenPoint {
  const [x, y] = posterPlace(place)
  const world = POSTER_WORLD * viewport.pixels
  const column = (x - viewport.x) * viewport.pixels
  return { x: column + Math.round((near.x - column) / world) * world, y: (y - viewport.y) * viewport.pixels }
}

/** Whether a place is seen on one of the copies of the world. */
export function isInView(viewport: Viewport, place: Position): boolean {
  const [x, y] = posterPlace(place)
  const isAcross = copiesIn(viewport).some(({ left, right }) => x >= left && x <= right)
  return isAcross && y >= viewport.y && y <= viewport.y + viewport.height
}

/** The same place at the longitudes of the shapes. */
function unwrapped([longitude, latitude]: Position): Position {
  const [x] = posterPlace([longitude, latitude])
  return [longitudeOf(x / POSTER_WORLD + mercatorX(WEST)), latitude]
}

/** What is seen, in degrees; longitudes as they are counted on the shapes. */
export function boxSeen({ x, y, width, height, covered }: Viewport): Box {
  const longitude = (column: number): number => longitudeOf(column / POSTER_WORLD + mercatorX(WEST))
  const latitude = (row: number): number => latitudeOf(Math.max(0, Math.min(1, row / POSTER_WORLD)))
  return [longitude(x), latitude(y + height - covered), longitude(x + width), latitude(y)]
}
