import type { Position } from 'geojson'
import { describe, expect, test } from 'vitest'
import { smallAtlas } from '../dataset/small.fixture.ts'
import type { AtlasTopology } from '../dataset/topology.ts'
import { knownIn, parseView } from '../domain/address.ts'
import { scene } from '../domain/scene.ts'
import { mapGeoJson } from './map-geojson.ts'

/** `AAA` lies across 180°, clockwise as a topology has it; the area `north` is its northern half. */
const topology: AtlasTopology = {
  type: 'Topology',
  arcs: [
    [
      [170, 5],
      [170, 10],
      [190, 10],
      [190, 5],
    ],
    [
      [190, 5],
      [190, 0],
      [170, 0],
      [170, 5],
    ],
    [
      [190, 5],
      [170, 5],
    ],
  ],
  objects: {
    countries: {
      type: 'GeometryCollection',
      geometries: [{ type: 'Polygon', properties: { key: 'AAA' }, arcs: [[0, 1]] }],
    },
    areas: {
      type: 'GeometryCollection',
      geometries: [{ type: 'Polygon', properties: { id: 'north', owner: 'AAA' }, arcs: [[0, 2]] }],
    },
    seams: { type: 'MultiLineString', arcs: [] },
  },
}

function saved(hash: string) {
  const view = parseView(hash, knownIn(smallAtlas))
  return mapGeoJson(smallAtlas, view, scene(smallAtlas, view), topology)
}

function named(hash: string, id: string) {
  return saved(hash).features.find((feature) => feature.id === id)
}

describe('what is on the map as GeoJSON', () => {
  test('has every country, with its figures and its class of the measure that is shown', () => {
    expect(saved('').features.filter(({ properties }) => properties?.['kind'] === 'country')).toHaveLength(4)
    expect(named('', 'AAA')?.properties).toMatchObject({
      name: 'Aland',
      favourable: 25,
      unfavourable: 60,
      no_answer: 15,
      interviews: 1000,
      measure: 'favourable',
      class: '25–49%',
      own_view: false,
    })
    expect(named('measure=unfavourable', 'AAA')?.properties).toMatchObject({ class: '60% and above' })
    expect(named('', 'FFF')?.properties).toMatchObject({ own_view: true })
  })

  test('says of a country that was not surveyed that it was not, and gives it no class', () => {
    expect(named('', 'CCC')?.properties).toMatchObject({ surveyed: false, favourable: null, class: null })
  })

  test('has no class where the survey is off', () => {
    expect(named('layers=sites', 'AAA')?.properties).toMatchObject({ favourable: 25, class: null, measure: null })
  })

  test('cuts what crosses 180°, and gives a point to what has no shape', () => {
    const geometry = named('', 'AAA')?.geometry
    expect(geometry?.type).toBe('MultiPolygon')
    const positions = geometry?.type === 'MultiPolygon' ? geometry.coordinates.flat(2) : []
    expect(positions.every(([longitude = 0]: Position) => Math.abs(longitude) <= 180)).toBe(true)
    expect(named('', 'BBB')?.geometry).toEqual({ type: 'Point', coordinates: [10, 10] })
  })

  test('has the disputed areas whichever layers are on', () => {
    expect(named('layers=', 'area:north')?.properties).toMatchObject({
      kind: 'disputed area',
      name: 'The North',
      within: 'Aland',
      hatched: true,
      control: 'Focusland',
    })
  })

  test('has the things that markers stand for while their layer is on', () => {
    expect(named('', 'site:harbour')).toBeUndefined()
    expect(named('layers=sites', 'site:harbour')).toMatchObject({
      geometry: { type: 'Point', coordinates: [10, 11] },
      properties: { name: 'Harbour', site_kind: 'naval base', host: 'Aland', sources: 'Publisher, Title, 2020' },
    })
    expect(named('layers=memberships', 'organisation:CLUB')?.properties).toMatchObject({ seat: 'Ctown' })
    expect(named('layers=protectorates', 'territory:south')?.properties).toMatchObject({ protectorate: 'ended' })
  })

  test('says who is in the organisation that is outlined', () => {
    expect(named('layers=memberships&members=UNION', 'CCC')?.properties).toMatchObject({
      organisation: 'UNION',
      membership: 'left',
    })
    expect(named('layers=memberships&members=UNION', 'BBB')?.properties).not.toHaveProperty('membership')
  })

  test('has an id of its own for every feature, and says where it is from', () => {
    const { features, title, sources } = saved('layers=survey,sites,protectorates,memberships')
    expect(new Set(features.map(({ id }) => id)).size).toBe(features.length)
    expect(title).toBe('A small atlas')
    expect(sources).toBe('Publisher, Title, 2020')
  })
})
