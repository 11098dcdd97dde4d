import { expect, test } from 'vitest'
import { mercatorX, mercatorY } from '../dataset/mercator.ts'
import { boundsOf, roomAround, shapesOf } from './shapes.ts'
import { smallTopology } from './topology.fixture.ts'

const shapes = shapesOf(smallTopology)
const square = {
  type: 'Polygon' as const,
  coordinates: [
    [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
      [0, 0],
    ],
  ],
}

test('countries are found by key, areas by id', () => {
  expect(shapes.country('BBB')?.properties).toEqual({ key: 'BBB' })
  expect(shapes.area('strip')?.properties).toEqual({ id: 'strip', owner: 'AAA' })
  expect(shapes.country('strip')).toBeUndefined()
})

test('the outline of a shape that a seam closes leaves the seam out', () => {
  expect(shapes.outline('country', 'PPP')).toEqual({
    type: 'MultiLineString',
    coordinates: [
      [
        [-40, -80],
        [0, -70],
        [40, -80],
      ],
    ],
  })
  expect(shapes.outline('country', 'AAA')?.type).toBe('Polygon')
  expect(shapes.outline('area', 'strip')?.type).toBe('Polygon')
})

test('a label has room as far as the nearer edge on both sides', () => {
  const room = roomAround(square, [5, 5])
  expect(room.width).toBeCloseTo(mercatorX(10) - mercatorX(0))
  expect(room.height).toBeGreaterThan((mercatorY(0) - mercatorY(10)) * 0.95)
  expect(roomAround(square, [2, 5]).width).toBeCloseTo(mercatorX(4) - mercatorX(0))
})

test('outside the shape and in its holes there is no room', () => {
  const hole = [
    [4, 4],
    [6, 4],
    [6, 6],
    [4, 6],
    [4, 4],
  ]
  expect(roomAround(square, [15, 5])).toEqual({ width: 0, height: 0 })
  expect(roomAround({ ...square, coordinates: [...square.coordinates, hole] }, [5, 5])).toEqual({ width: 0, height: 0 })
})

test('bounds hold every part', () => {
  const far = [
    [
      [20, -5],
      [21, -5],
      [21, -4],
      [20, -5],
    ],
  ]
  expect(boundsOf({ type: 'MultiPolygon', coordinates: [square.coordinates, far] })).toEqual([0, -5, 21, 10])
})
