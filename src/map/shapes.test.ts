import { expect, test } from 'vitest'
import { mercatorX, mercatorY } from '../dataset/mercator.ts'
import { boundsOf, shapesOf } from './shapes.ts'
import { smallTopology } from '../dataset/topology.fixture.ts'

const shapes = shapesOf(smallTopology)
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
  expect(shapes.roomAt('AAA', [5, 4], [])?.width).toBeCloseTo(mercatorX(10) - mercatorX(0))
  expect(shapes.roomAt('AAA', [2, 4], [])?.width).toBeCloseTo(mercatorX(4) - mercatorX(0))
  expect(shapes.roomAt('AAA', [15, 4], [])).toEqual({ width: 0, height: 0 })
  expect(shapes.roomAt('POINT', [15, 4], [])).toBeUndefined()
})

test('a label has no room on a disputed area', () => {
  expect(shapes.roomAt('AAA', [5, 9], [])?.width).toBeGreaterThan(0)
  expect(shapes.roomAt('AAA', [5, 9], ['strip'])).toEqual({ width: 0, height: 0 })
  const nearStrip = shapes.roomAt('AAA', [5, 7], ['strip'])?.height ?? 0
  expect(nearStrip).toBeCloseTo(2 * (mercatorY(7) - mercatorY(8)))
})

test('bounds hold every part', () => {
  const square = {
    type: 'Polygon' as const,
    coordinates: [
      [
        [0, 0],
        [10, 0],
        [10, 10],
        [0, 0],
      ],
    ],
  }
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
