import type { Box, Position } from '../dataset/dataset.ts'
import { latitudeOf, mercatorX, mercatorY } from '../dataset/mercator.ts'

/** CSS pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** What the page lays over the map on each side, CSS pixels; the rest is its free part. */
export interface Padding {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

export const NO_PADDING: Padding = { top: 0, right: 0, bottom: 0, left: 0 }

/** `centre` stands in the middle of the free part of the map. Zoom as in MapLibre: the world is 512 · 2^zoom px wide. */
export interface CentreZoom {
  readonly centre: Position
  readonly zoom: number
}

export const TILE = 512
export const LOWEST_ZOOM = -2
export const HIGHEST_ZOOM = 10
/** Closer than this, a coast at 1 : 50 million is a row of straight lines. */
const CLOSEST_FIT = 6.5
/** Wider boxes do not fit on the visible half of a globe. */
const HALF_GLOBE = 150
/** Share of the free part that the globe's disc takes. */
const DISC_SHARE = 0.94

/** The camera that shows the whole box in the free part of a flat map, as large as it goes. */
export function fitFlat(box: Box, size: Size, padding: Padding): CentreZoom {
  const [west, south, east, north] = box
  const free = freePart(size, padding)
  const [top, bottom] = [mercatorY(north), mercatorY(south)]
  const zoom = Math.log2(
    Math.min(free.width / (TILE * (mercatorX(east) - mercatorX(west))), free.height / (TILE * (bottom - top))),
  )
  return { centre: [(west + east) / 2, latitudeOf((top + bottom) / 2)], zoom: within(zoom, LOWEST_ZOOM, CLOSEST_FIT) }
}

/** The same on the globe. What goes round more than half of it is shown as the whole disc. */
export function fitGlobe(box: Box, size: Size, padding: Padding): CentreZoom {
  const [west, south, east, north] = box
  if (east - west > HALF_GLOBE) {
    const centre: Position = [(west + east) / 2, within((south + north) / 2, -30, 30)]
    return { centre, zoom: discZoom(size, padding, centre[1]) }
  }
  const flat = fitFlat(box, size, padding)
  return { ...flat, zoom: Math.max(flat.zoom, discZoom(size, padding, flat.centre[1])) }
}

/** How far out the flat map goes: until the largest of the frames is whole. */
export function lowestFlatZoom(frames: readonly Box[], size: Size, padding: Padding): number {
  return Math.min(HIGHEST_ZOOM, ...frames.map((box) => fitFlat(box, size, padding).zoom))
}

/** How far out the globe goes, at a latitude: its whole disc in the free part. */
export function discZoom(size: Size, padding: Padding, latitude: number): number {
  const free = freePart(size, padding)
  const seen = (DISC_SHARE * Math.min(free.width, free.height)) / 2
  // The camera stands 1.5 heights off the nearest point of the sphere, and sees its rim smaller than its middle.
  const distance = 1.5 * size.height
  const radius = seen ** 2 / distance + seen * Math.sqrt((seen / distance) ** 2 + 1)
  const zoom = Math.log2((2 * Math.PI * radius * Math.cos((latitude * Math.PI) / 180)) / TILE)
  return within(zoom, LOWEST_ZOOM, CLOSEST_FIT)
}

/**
 * Keeps the world in the free part of a flat map: not further out than `lowestZoom`, its north and south edges never
 * further in than they need to be. MapLibre's own rule would refuse to show the whole world on anything higher than wide.
 */
export function keepWorldInView(
  { centre, zoom }: CentreZoom,
  size: Size,
  padding: Padding,
  lowestZoom: number,
): CentreZoom {
  const keptZoom = within(zoom, lowestZoom, HIGHEST_ZOOM)
  const half = freePart(size, padding).height / 2 / (TILE * 2 ** keptZoom)
  const y = within(mercatorY(centre[1]), Math.min(half, 1 - half), Math.max(half, 1 - half))
  return { centre: [centre[0], latitudeOf(y)], zoom: keptZoom }
}

export function freePart({ width, height }: Size, { top, right, bottom, left }: Padding): Size {
  return { width: Math.max(1, width - left - right), height: Math.max(1, height - top - bottom) }
}

/** Whether a point of the screen lies in the free part of the map, at least `margin` px from its edges. */
export function isInFreePart(
  { x, y }: { readonly x: number; readonly y: number },
  { width, height }: Size,
  { top, right, bottom, left }: Padding,
  margin: number,
): boolean {
  return x >= left + margin && x <= width - right - margin && y >= top + margin && y <= height - bottom - margin
}

function within(value: number, lowest: number, highest: number): number {
  return Math.max(lowest, Math.min(highest, value))
}
