import type { Point } from '../domain/room.ts'

export type Rings = readonly (readonly Point[])[]

/** [left, top, right, bottom], units of the poster. */
export type Extent = readonly [left: number, top: number, right: number, bottom: number]

/** The rings of a shape's path data as the compile step writes it: `M x y l dx dy … z`, whole numbers. */
export function ringsOf(d: string): Rings {
  return d
    .split('M')
    .slice(1)
    .map((subpath) => {
      const numbers = subpath.match(/-?\d+/g) ?? []
      const ring: Point[] = []
      let [x, y] = [0, 0]
      for (let at = 0; at + 1 < numbers.length; at += 2) {
        x += Number(numbers[at])
        y += Number(numbers[at + 1])
        ring.push([x, y])
      }
      return ring
    })
}

export function extentOf(rings: Rings): Extent {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const ring of rings) {
    for (const [x, y] of ring) {
      left = Math.min(left, x)
      top = Math.min(top, y)
      right = Math.max(right, x)
      bottom = Math.max(bottom, y)
    }
  }
  return [left, top, right, bottom]
}
