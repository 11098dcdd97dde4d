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
  /** Smaller side, px, for what is long and thin; like `extent` when left out. */
  readonly thickness?: number
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
/** A country smaller or thinner than this on the screen can be missed even by an aimed click: its point takes its place. */
const TOO_SMALL_TO_HIT = 8
const TOO_THIN_TO_HIT = 4
/** Nearer to its middle than this, a marker alone is meant; at its rim the land there may be meant as well. */
const MARKER_CORE = 6

/**
 * All that a click at `pointer` may mean, likeliest first; one: select it, several: ask, none: the sea.
 * Markers come before the area they stand on, and in their middle instead of it. A small country's point counts for
 * 12 px around it, next to what lies under the pointer itself: neither can be reached any other way.
 */
export function candidates(pointer: ScreenPoint, around: Surroundings, markerReach = REACH): Selection[] {
  const markers = around.markers
    .map(({ places, selections }) => ({ selections, distance: nearest(pointer, places) }))
    .filter(({ distance }) => distance <= markerReach)
    .sort((a, b) => a.distance - b.distance)
  const areas: Selection[] =
    around.territories.length > 0
      ? around.territories.map((id) => ({ kind: 'territory', id }))
      : around.countries.map((id) => ({ kind: 'country', id }))
  const isHard = around.countries.length > 0 ? isHardToHit : isSmallTarget
  const places = around.places
    .map((place) => ({ place, distance: nearest(pointer, [place.at]) }))
    .filter(({ place, distance }) => distance <= REACH && (place.dotted || isHard(place)))
    .sort((a, b) => a.distance - b.distance)
    .map(({ place }): Selection => ({ kind: 'country', id: place.key }))
  const isOnMarker = (markers[0]?.distance ?? Infinity) <= MARKER_CORE
  return distinct([...markers.flatMap(({ selections }) => selections), ...(isOnMarker ? [] : areas), ...places])
}

/** On land: what lies under the pointer comes first, and is joined only by what nobody could hit. */
function isHardToHit({ extent, thickness = extent }: PlaceTarget): boolean {
  return extent < TOO_SMALL_TO_HIT || thickness < TOO_THIN_TO_HIT
}

/** At sea there is nothing else to be meant: every country that is smaller than a target should be. */
function isSmallTarget({ extent }: PlaceTarget): boolean {
  return extent < 2 * REACH
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
