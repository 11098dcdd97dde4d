import type { Position } from '../dataset/dataset.ts'
import { kilometresBetween } from '../dataset/kilometres.ts'

export type Direction = 'north' | 'east' | 'south' | 'west'

/** How far a guess is from what was to be found, and on which side of it. */
export interface FarOff {
  /** Rounded to what a class can picture: hundreds from 1,000 km on, tens below. */
  readonly kilometres: number
  readonly direction: Direction
}

/**
 * The direction is that of a map, not of the great circle, which leads over the pole where nobody looks for it: the longer of
 * the two ways along the parallel (the shorter way round the earth) and along the meridian.
 */
export function farOff(guess: Position, target: Position): FarOff {
  const kilometres = kilometresBetween(guess, target)
  const step = kilometres >= 1000 ? 100 : 10
  const east = ((guess[0] - target[0] + 540) % 360) - 180
  const north = guess[1] - target[1]
  const shrink = Math.cos((((guess[1] + target[1]) / 2) * Math.PI) / 180)
  return {
    kilometres: Math.round(kilometres / step) * step,
    direction:
      Math.abs(east) * shrink >= Math.abs(north) ? (east < 0 ? 'west' : 'east') : north < 0 ? 'south' : 'north',
  }
}
