import type { Page } from '@playwright/test'
import { palette } from '../src/theme/palette.ts'

/** A shape on a picture of the map, px from its upper left corner. */
export interface Spot {
  readonly id: string
  readonly at: readonly [x: number, y: number]
  /** How far it is from there to the nearest edge. */
  readonly radius: number
  readonly edge: readonly (readonly [x: number, y: number])[]
}

export interface Looked {
  /** Within the shape, from its middle outwards: what is covered there may not be covered elsewhere. */
  readonly patches: readonly Patch[]
  /** What share of its edge has each of the colours. */
  readonly outlines: readonly number[]
}

export interface Patch {
  /** The commonest colour around the spot, red, green, blue. */
  readonly colour: readonly number[]
  /** Half of what is there has that colour: no name or marker lies over it. */
  readonly isPlain: boolean
  /** Undefined where there is too little room to tell. */
  readonly isHatched: boolean | undefined
}

/** Reads a picture (PNG) back where the shapes are. `outlines`: `#rrggbb` */
export function lookInto(
  page: Page,
  png: Buffer,
  spots: readonly Spot[],
  outlines: readonly string[],
): Promise<Looked[]> {
  return page.evaluate(
    async ({ data, spots, outlines, hatch }) => {
      const image = new Image()
      image.src = `data:image/png;base64,${data}`
      await image.decode()
      const canvas = new OffscreenCanvas(image.width, image.height)
      const context = canvas.getContext('2d')
      if (!context) throw new Error('no canvas')
      context.drawImage(image, 0, 0)
      const { data: pixels } = context.getImageData(0, 0, image.width, image.height)
      const partsOf = (colour: string): number[] => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16))
      const pixel = (x: number, y: number): number[] => {
        const at = 4 * (Math.round(y) * image.width + Math.round(x))
        return [...pixels.subarray(at, at + 3)]
      }
      const isNear = (one: readonly number[], other: readonly number[], most: number): boolean =>
        one.every((part, at) => Math.abs(part - (other[at] ?? NaN)) <= most)
      const around = ([x, y]: readonly [number, number], half: number): number[][] => {
        const found: number[][] = []
        for (let row = -half; row <= half; row++) {
          for (let column = -half; column <= half; column++) found.push(pixel(x + column, y + row))
        }
        return found
      }
      const patchAt = (at: readonly [number, number], radius: number) => {
        const half = Math.floor(Math.min(radius - 1, 12) * 0.7)
        const seen = around(at, half)
        const counts = new Map<string, number>()
        for (const colour of seen) counts.set(colour.join(), (counts.get(colour.join()) ?? 0) + 1)
        const [commonest = '', count = 0] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? []
        const hatched = seen.filter((colour) => isNear(colour, partsOf(hatch), 24)).length / seen.length
        return {
          colour: commonest.split(',').map(Number),
          isPlain: count > seen.length / 2,
          isHatched: half < 6 ? undefined : hatched > 0.06,
        }
      }
      return spots.map(({ at: [x, y], radius, edge }) => {
        const around8 = Array.from({ length: radius < 8 ? 0 : 8 }, (_, nth) => (nth * Math.PI) / 4)
        const inside = edge.filter(([x, y]) => x > 3 && y > 3 && x < image.width - 3 && y < image.height - 3)
        return {
          patches: [
            patchAt([x, y], radius),
            ...around8.map((turn) =>
              patchAt([x + 0.6 * radius * Math.sin(turn), y + 0.6 * radius * Math.cos(turn)], 0.4 * radius),
            ),
          ],
          outlines: outlines.map((outline) => {
            const wanted = partsOf(outline)
            const has = inside.filter((place) => around(place, 2).some((colour) => isNear(colour, wanted, 16)))
            return inside.length < 8 ? 0 : has.length / inside.length
          }),
        }
      })
    },
    { data: png.toString('base64'), spots, outlines, hatch: palette.hatch },
  )
}
