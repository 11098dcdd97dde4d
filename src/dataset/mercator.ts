/** The ends of the square Mercator map, degrees north and south. */
const LAST_LATITUDE = 85.0511
const FULL_CIRCLE = 360

/** Web Mercator in widths of the world: 0 at 180° W, 1 at 180° E; beyond for unwrapped longitudes. */
export function mercatorX(longitude: number): number {
  return (longitude + 180) / FULL_CIRCLE
}

/** 0 at 85.05° N, 1 at 85.05° S; what lies nearer to a pole is put there. */
export function mercatorY(latitude: number): number {
  const radians = (Math.max(-LAST_LATITUDE, Math.min(LAST_LATITUDE, latitude)) * Math.PI) / 180
  return (1 - Math.log(Math.tan(radians) + 1 / Math.cos(radians)) / Math.PI) / 2
}

export function longitudeOf(x: number): number {
  return x * FULL_CIRCLE - 180
}

export function latitudeOf(y: number): number {
  return (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI
}
