import type { Selection } from '../domain/view.ts'

/** CSS pixels from the upper left corner of the map. */
export interface ScreenPoint {
  readonly x: number
  readonly y: number
}

/** A marker as it stands on the screen: its own place, and where its picture (or its group's) is drawn. */
export interface MarkerTarget {
  readonly places: readonly ScreenPoint[]
  readonly selections: readonly Selection[]
}

/** A country's point on the screen. */
export interface PlaceTarget {
  readonly key: string
  readonly at: ScreenPoint
  /** Larger side of the country on the screen, px. */
  readonly extent: number
  /** Drawn with a dot. */
  readonly dotted: boolean
}

/** What is on the screen around a pointer. */
export interface Surroundings {
  readonly markers: readonly MarkerTarget[]
  readonly places: readonly PlaceTarget[]
  /** Keys of the countries whose area is under the pointer, uppermost first. */
  readonly countries: readonly string[]
  /** Ids of the territories whose area is under the pointer, smallest first. */
  readonly territories: readonly string[]
}

/** Half of the smallest target that WCAG 2.2 allows. */
export const REACH = 12
/** A country smaller than this on the screen can be missed even by an aimed click: its point takes its place. */
const TOO_SMALL_TO_HIT = 8

/**
 * All that a click at `pointer` may mean, likeliest first; one: select it, several: ask, none: the sea.
 * Markers come before the area they stand on, and instead of it. A small country's point counts for 12 px around it,
 * next to what lies under the pointer itself: neither can be reached any other way.
 */
export function candidates(pointer: ScreenPoint, around: Surroundings, markerReach = REACH): Selection[] {
  const markers = around.markers
    .map(({ places, selections }) => ({ selections, distance: nearest(pointer, places) }))
    .filter(({ distance }) => distance <= markerReach)
    .sort((a, b) => a.distance - b.distance)
    .flatMap(({ selections }) => selections)
  const onLand = around.countries.length > 0
  const places = around.places
    .map((place) => ({ ...place, distance: nearest(pointer, [place.at]) }))
    .filter(
      ({ distance, dotted, extent }) =>
        distance <= REACH && (dotted || extent < (onLand ? TOO_SMALL_TO_HIT : 2 * REACH)),
    )
    .sort((a, b) => a.distance - b.distance)
    .map(({ key }): Selection => ({ kind: 'country', id: key }))
  const areas: Selection[] =
    around.territories.length > 0
      ? around.territories.map((id) => ({ kind: 'territory', id }))
      : around.countries.map((id) => ({ kind: 'country', id }))
  if (markers.length > 0) return distinct([...markers, ...places])
  return distinct([...areas, ...places])
}

function nearest({ x, y }: ScreenPoint, places: readonly ScreenPoint[]): number {
  return Math.min(...places.map((place) => Math.hypot(place.x - x, place.y - y)))
}

function distinct(selections: readonly Selection[]): Selection[] {
  const seen = new Set<string>()
  return selections.filter((selection) => {
    const name = `${selection.kind}:${selection.kind === 'article' ? (selection.line ?? '') : selection.id}`
    if (seen.has(name)) return false
    seen.add(name)
    return true
  })
}
