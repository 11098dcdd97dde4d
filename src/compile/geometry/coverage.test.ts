import { expect, test } from 'vitest'
import type { AtlasTopology } from '../../dataset/topology.ts'
import { entitiesWithoutPlace, shapesWithoutEntity, surveyedWithoutShape } from './coverage.ts'

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

test('a shape that the register does not know is named, with the key that may have been meant', () => {
  expect(shapesWithoutEntity(topology, new Set(['AAA', 'BBX']))).toEqual([
    {
      key: 'BBB',
      what: 'the map has a shape for BBB, which is not in the register (did you mean BBX?)',
      allowed: 'a row for it in countries.csv, or another key in geometry.csv',
    },
  ])
})

test('an entity needs a shape or a point', () => {
  const register = new Set(['AAA', 'BBB', 'CCC', 'DDD'])
  expect(entitiesWithoutPlace(topology, register, new Set(['CCC'])).map(({ key }) => key)).toEqual(['DDD'])
})

test('a surveyed country needs a shape', () => {
  expect(surveyedWithoutShape(topology, ['AAA', 'AAB', 'AAB'])).toEqual([
    {
      key: 'AAB',
      what: 'the map has no shape for the surveyed country AAB (did you mean AAA?)',
      allowed: 'keys of countries and territories with a shape',
    },
  ])
})
