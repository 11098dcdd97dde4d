import { parseHex, type Rgb } from '../theme/colour.ts'

/** RGBA, row by row, not premultiplied. */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray
}

/** Side of a pattern's tile at scale 1, CSS px. Tiles of the map are 512: only a power of two meets itself at their edges. */
export const PATTERN_SIDE = 16

/** Samples per pixel and direction: enough for a smooth edge. */
const SAMPLES = 4

/** Sparse dots, two to a tile, staggered: "not surveyed". `side`: of the square, in device pixels. */
export function dotsPixels(side: number, colour: string): Pixels {
  const radius = 0.072
  const centres = [
    [0.25, 0.25],
    [0.75, 0.75],
  ] as const
  return paint(side, parseHex(colour), (x, y) => centres.some(([cx, cy]) => Math.hypot(x - cx, y - cy) <= radius))
}

/** Diagonal lines at 45°, two to a tile: disputed. `side`: of the square, in device pixels. */
export function hatchPixels(side: number, colour: string): Pixels {
  const share = 0.26
  return paint(side, parseHex(colour), (x, y) => ((x + y) * 2) % 1 < share)
}

function paint(side: number, [red, green, blue]: Rgb, inside: (x: number, y: number) => boolean): Pixels {
  const data = new Uint8ClampedArray(side * side * 4)
  for (let row = 0; row < side; row++) {
    for (let column = 0; column < side; column++) {
      let hits = 0
      for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
        const x = (column + ((sample % SAMPLES) + 0.5) / SAMPLES) / side
        const y = (row + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) / side
        if (inside(x, y)) hits++
      }
      data.set([red, green, blue, Math.round((255 * hits) / SAMPLES ** 2)], (row * side + column) * 4)
    }
  }
  return { width: side, height: side, data }
}
