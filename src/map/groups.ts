import type { Position } from '../dataset/dataset.ts'
import { mercatorX, mercatorY } from '../dataset/mercator.ts'
import type { Marker } from '../domain/scene.ts'
import { TILE } from './camera.ts'

/** Markers drawn as one, because at this zoom they would hide each other. */
export interface MarkerGroup {
  /** Where one of them is, so that nothing is shown where nothing is. */
  readonly at: Position
  readonly markers: readonly [Marker, ...Marker[]]
}

/**
 * Groups markers that lie within `distance` px of each other at a zoom. A group depends on the zoom alone, so that it
 * holds still while the map is moved. The selected marker always stands by itself.
 */
export function groupMarkers(markers: readonly Marker[], zoom: number, distance: number): MarkerGroup[] {
  const reach = distance / (TILE * 2 ** zoom)
  const groups: {
    readonly x: number
    readonly y: number
    readonly members: [Marker, ...Marker[]]
  }[] = []
  const isNear = ({ x, y, members }: (typeof groups)[number], otherX: number, otherY: number): boolean =>
    !members[0].selected && Math.hypot(x - otherX, y - otherY) <= reach
  for (const marker of markers) {
    const [x, y] = [mercatorX(marker.at[0]), mercatorY(marker.at[1])]
    const near = marker.selected ? undefined : groups.find((group) => isNear(group, x, y))
    if (near) near.members.push(marker)
    else groups.push({ x, y, members: [marker] })
  }
  return groups.map(({ members }) => ({ at: middlemost(members), markers: members }))
}

/** The place of the marker nearest to the middle of them all. */
function middlemost(markers: readonly [Marker, ...Marker[]]): Position {
  const points = markers.map(({ at }) => ({ at, x: mercatorX(at[0]), y: mercatorY(at[1]) }))
  const [x, y] = [mean(points.map((point) => point.x)), mean(points.map((point) => point.y))]
  const distance = (point: (typeof points)[number]): number => Math.hypot(point.x - x, point.y - y)
  return points.reduce((best, point) => (distance(point) < distance(best) ? point : best)).at
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
