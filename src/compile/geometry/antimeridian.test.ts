import { describe, expect, test } from 'vitest'
import { unwrap } from './antimeridian.ts'
import { toDegrees } from './grid.ts'
import type { Grid, GridPolygon, GridRing } from './grid.ts'
import { signedArea } from './rings.ts'

/** One cell a degree. */
const grid: Grid = { scale: [1, 1], translate: [-180, -89.5], columns: 360 }

function degrees(...positions: (readonly [number, number])[]): GridRing {
  return [...positions, ...positions.slice(0, 1)].map(([x, y]) => [x + 180, y + 89.5])
}

function longitudes(polygon: GridPolygon): number[] {
  return polygon.flat().map((point) => toDegrees(grid, point)[0])
}

test('a ring over 180° runs on beyond it', () => {
  const { polygon, seams } = unwrap(grid, [degrees([170, 0], [-170, 0], [-170, 9], [170, 9])])
  expect(longitudes(polygon)).toEqual([170, 190, 190, 170, 170])
  expect(seams).toEqual([])
})

test('a ring over 180° that begins in the west is the same', () => {
  const { polygon } = unwrap(grid, [degrees([-170, 0], [-170, 9], [170, 9], [170, 0])])
  expect(longitudes(polygon)).toEqual([190, 190, 170, 170, 190])
})

test('holes go with their polygon', () => {
  const { polygon } = unwrap(grid, [
    degrees([150, 0], [-150, 0], [-150, 9], [150, 9]),
    degrees([-179, 3], [-179, 6], [-171, 6]),
  ])
  expect(longitudes(polygon.slice(1))).toEqual([181, 181, 189, 181])
})

test('what lies between 180° and the cut in the Bering Strait goes to the east of the map', () => {
  expect(longitudes(unwrap(grid, [degrees([-175, 0], [-173, 0], [-173, 2])]).polygon)[0]).toBe(185)
  expect(longitudes(unwrap(grid, [degrees([-165, 0], [-163, 0], [-163, 2])]).polygon)[0]).toBe(-165)
})

describe('a ring round the pole', () => {
  const coast = degrees([-180, -60], [-90, -65], [0, -70], [90, -65])
  const alongThePole = degrees([-180, -89.5], [-90, -89.5], [0, -89.5], [90, -89.5])

  test.each([
    ['alone', [coast]],
    ['the other way round', [coast.toReversed()]],
    ['with a second ring along the pole, as the world topology has it', [alongThePole, coast]],
  ])('is closed along the last row short of the pole: %s', (_name, rings) => {
    const { polygon, seams } = unwrap(grid, rings)
    expect(polygon).toHaveLength(1)
    const [ring = []] = polygon
    expect(ring[0]).toEqual(ring.at(-1))
    expect(Math.min(...longitudes(polygon))).toBe(-169)
    expect(Math.max(...longitudes(polygon))).toBe(191)
    expect(Math.min(...ring.map((point) => toDegrees(grid, point)[1]))).toBe(-89.5)
    const meanHeight = 89.5 - 65
    expect(Math.abs(signedArea(ring))).toBeGreaterThan(360 * (meanHeight - 1))
    expect(Math.abs(signedArea(ring))).toBeLessThan(360 * (meanHeight + 1))
    expect(seams).toHaveLength(1)
    expect(seams[0]).toHaveLength(4)
  })

  test('has no inlet that reaches the end of the Mercator map', () => {
    const withInlet = degrees([-180, -60], [-90, -65], [0, -70], [80, -70], [81, -86], [82, -70], [90, -65])
    const [ring = []] = unwrap(grid, [withInlet]).polygon
    const latitudes = ring.map((point) => toDegrees(grid, point)[1]).filter((latitude) => latitude > -89)
    expect(Math.min(...latitudes)).toBeGreaterThan(-85.05)
  })

  test('keeps its holes', () => {
    const { polygon } = unwrap(grid, [coast, degrees([10, -80], [12, -80], [12, -78])])
    expect(polygon).toHaveLength(2)
  })
})
