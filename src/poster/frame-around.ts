import type { Frame, Position } from '../dataset/dataset.ts'
import { mercatorX, mercatorY } from '../dataset/mercator.ts'

/** The smallest frame that a place lies in; undefined where none does. */
export function frameAround(frames: readonly Frame[], [longitude, latitude]: Position): Frame | undefined {
  return frames
    .filter(({ box: [west, south, east, north] }) => {
      const turned = longitude + 360 * Math.ceil((west - longitude) / 360)
      return turned <= east && latitude >= south && latitude <= north
    })
    .reduce<Frame | undefined>(
      (smallest, frame) => (smallest && sizeOf(smallest) <= sizeOf(frame) ? smallest : frame),
      undefined,
    )
}

function sizeOf({ box: [west, south, east, north] }: Frame): number {
  return (mercatorX(east) - mercatorX(west)) * (mercatorY(south) - mercatorY(north))
}
