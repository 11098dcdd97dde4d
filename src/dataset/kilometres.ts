import type { Position } from './dataset.ts'

/** Mean radius of the earth, IUGG. */
const EARTH_KILOMETRES = 6371.0088

/** Along the great circle: the haversine formula, which is exact for near points as well. Degrees in, kilometres out. */
export function kilometresBetween([aLongitude, aLatitude]: Position, [bLongitude, bLatitude]: Position): number {
  const [a, b] = [radians(aLatitude), radians(bLatitude)]
  const squared =
    Math.sin((b - a) / 2) ** 2 + Math.cos(a) * Math.cos(b) * Math.sin(radians(bLongitude - aLongitude) / 2) ** 2
  return 2 * EARTH_KILOMETRES * Math.asin(Math.min(1, Math.sqrt(squared)))
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180
}
