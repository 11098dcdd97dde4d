import { expect, test } from 'vitest'
import type { AtlasTopology } from '../../dataset/topology.ts'
import { surveyedWithoutShape } from './surveyed-shapes.ts'

const topology: AtlasTopology = {
  type: 'Topology',
  arcs: [],
  objects: {
    countries: {
      type: 'GeometryCollection',
      geometries: ['AAA', 'BBB'].map((key) => ({ type: 'MultiPolygon' as const, properties: { key }, arcs: [] })),
    },
    areas: { type: 'GeometryCollection', geometries: [] },
    seams: { type: 'MultiLineString', arcs: [] },
  },
}

test('a surveyed country needs a shape', () => {
  expect(surveyedWithoutShape(topology, ['AAA', 'AAB', 'AAB'])).toEqual([
    {
      key: 'AAB',
      what: 'the map has no shape for the surveyed country AAB (did you mean AAA?)',
      allowed: 'keys of countries and territories with a shape',
    },
  ])
})
