import { describe, expect, test } from 'vitest'
import { latitudeOf, longitudeOf, mercatorX, mercatorY } from './mercator.ts'

describe('Mercator', () => {
  test('the middle of the world is the middle of the square', () => {
    expect([mercatorX(0), mercatorY(0)]).toEqual([0.5, 0.5])
  })

  test('the poles are put at the edges of the square', () => {
    expect(mercatorY(90)).toBeCloseTo(0, 5)
    expect(mercatorY(-90)).toBeCloseTo(1, 5)
  })

  test('there and back again', () => {
    for (const [longitude, latitude] of [
      [-169, -58],
      [191, 84],
      [10.5, 51],
    ] as const) {
      expect(longitudeOf(mercatorX(longitude))).toBeCloseTo(longitude, 9)
      expect(latitudeOf(mercatorY(latitude))).toBeCloseTo(latitude, 9)
    }
  })
})
