import type { Box, Position } from '../dataset/dataset.ts'
import { latitudeOf, longitudeOf, mercatorX, mercatorY } from '../dataset/mercator.ts'
import type { Room } from '../domain/room.ts'

export interface LabelPlace {
  readonly at: Position
  readonly room: Room
}

/** Places tried in each direction. */
const TRIES = 5
/** A label is wider than it is high: a place has to be this much wider than another is high to be as good. */
const WIDER = 2

/**
 * Where in the part of a shape that is in view a label has most room; undefined where it has none. `roomAt`: the room
 * within the shape around a place, in widths of the world. `bounds`: of the shape; both boxes in degrees, the view
 * anywhere around the world. For a country whose own label is out of sight.
 */
export function visiblePlace(roomAt: (at: Position) => Room, bounds: Box, view: Box): LabelPlace | undefined {
  const seen = [0, -360, 360].map((turn) => overlap(bounds, turned(view, turn))).find((box) => box !== undefined)
  if (!seen) return undefined
  const [left, top, right, bottom] = [mercatorX(seen[0]), mercatorY(seen[3]), mercatorX(seen[2]), mercatorY(seen[1])]
  let best: (LabelPlace & { readonly worth: number }) | undefined
  for (let row = 1; row <= TRIES; row++) {
    for (let column = 1; column <= TRIES; column++) {
      const x = left + ((right - left) * column) / (TRIES + 1)
      const y = top + ((bottom - top) * row) / (TRIES + 1)
      const at: Position = [longitudeOf(x), latitudeOf(y)]
      const inShape = roomAt(at)
      const room = {
        width: Math.min(inShape.width, 2 * Math.min(x - left, right - x)),
        height: Math.min(inShape.height, 2 * Math.min(y - top, bottom - y)),
      }
      const worth = Math.min(room.width, room.height * WIDER)
      if (worth > (best?.worth ?? 0)) best = { at, room, worth }
    }
  }
  return best && { at: best.at, room: best.room }
}

/** Whether a place is in view, on whatever copy of the world. */
export function isInView([longitude, latitude]: Position, [west, south, east, north]: Box): boolean {
  return (
    latitude >= south &&
    latitude <= north &&
    [-360, 0, 360].some((turn) => longitude + turn >= west && longitude + turn <= east)
  )
}

function turned([west, south, east, north]: Box, degrees: number): Box {
  return [west + degrees, south, east + degrees, north]
}

function overlap(one: Box, other: Box): Box | undefined {
  const [west, south] = [Math.max(one[0], other[0]), Math.max(one[1], other[1])]
  const [east, north] = [Math.min(one[2], other[2]), Math.min(one[3], other[3])]
  return west < east && south < north ? [west, south, east, north] : undefined
}
