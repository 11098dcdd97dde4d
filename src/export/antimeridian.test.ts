import type { Position } from 'geojson'
import { describe, expect, test } from 'vitest'
import { cutPolygon } from './antimeridian.ts'

const square = (west: number, south: number, east: number, north: number): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
]

function doubleArea(ring: readonly Position[]): number {
  return ring.slice(1).reduce((sum, [x = 0, y = 0], index) => {
    const [lastX = 0, lastY = 0] = ring[index] ?? []
    return sum + (lastX * y - x * lastY)
  }, 0)
}

const areaOf = (polygon: readonly (readonly Position[])[]): number =>
  polygon.reduce((sum, ring) => sum + doubleArea(ring) / 2, 0)

describe('a polygon for RFC 7946', () => {
  test('that lies within 180° stays as it is, but for its winding', () => {
    const clockwise = [...square(0, 0, 10, 10)].reverse()
    expect(cutPolygon([clockwise, square(2, 2, 4, 4)])).toEqual([
      [square(0, 0, 10, 10), [...square(2, 2, 4, 4)].reverse()],
    ])
  })

  test('that lies beyond 180° is turned', () => {
    expect(cutPolygon([square(185, 0, 190, 5)])).toEqual([[square(-175, 0, -170, 5)]])
  })

  test('that only touches 180° is not cut', () => {
    expect(cutPolygon([square(170, 0, 180, 5)])).toHaveLength(1)
    expect(cutPolygon([square(180, 0, 190, 5)])).toEqual([[square(-180, 0, -170, 5)]])
  })

  test('that crosses it is cut in two, and nothing of it is lost', () => {
    const parts = cutPolygon([square(170, 0, 190, 10)])
    expect(parts).toHaveLength(2)
    expect(parts.map(areaOf)).toEqual([100, 100])
    expect(parts.flat(2).every(([longitude = 0]) => longitude >= -180 && longitude <= 180)).toBe(true)
  })

  test('whose arms cross it is cut into as many parts, without an edge from arm to arm', () => {
    const comb: Position[] = [
      [170, 0],
      [190, 0],
      [190, 2],
      [175, 2],
      [175, 8],
      [190, 8],
      [190, 10],
      [170, 10],
      [170, 0],
    ]
    const parts = cutPolygon([comb])
    expect(parts.map(areaOf).sort((a, b) => a - b)).toEqual([20, 20, 70])
  })

  test('keeps its holes, cut as well where they cross it', () => {
    const parts = cutPolygon([
      square(160, 0, 200, 20),
      square(165, 5, 170, 10),
      square(175, 5, 185, 10),
      square(190, 5, 195, 10),
    ])
    expect(parts.map((part) => part.length)).toEqual([2, 2])
    expect(parts.map(areaOf)).toEqual([400 - 25 - 25, 400 - 25 - 25])
    for (const [outer = [], ...holes] of parts) {
      expect(doubleArea(outer)).toBeGreaterThan(0)
      for (const hole of holes) expect(doubleArea(hole)).toBeLessThan(0)
    }
  })

  test('that touches it from the west in one point and crosses it elsewhere loses nothing', () => {
    const ring: Position[] = [
      [170, 0],
      [185, 0],
      [185, 3],
      [175, 4],
      [180, 6],
      [170, 10],
      [170, 0],
    ]
    const sum = cutPolygon([ring])
      .map(areaOf)
      .reduce((a, b) => a + b)
    expect(sum).toBeCloseTo(doubleArea(ring) / 2)
  })
})
