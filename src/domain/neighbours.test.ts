import { expect, test } from 'vitest'
import type { Site } from '../dataset/dataset.ts'
import { smallAtlas } from '../dataset/small.fixture.ts'
import { organisationsInSameCity, sitesAtSamePlace } from './neighbours.ts'

const [first] = smallAtlas.sites

function site(id: string, town: string, at: Site['at'], host = 'AAA'): Site {
  if (!first) throw new Error('The fixture has no site')
  return { ...first, id, town, at, host }
}

const sites = [
  site('one', 'Atown', [10, 50]),
  site('same town', 'Atown', [10.4, 50.3]),
  site('same spot', 'Outside', [10.01, 50.01]),
  site('elsewhere', 'Btown', [30, 50]),
  site('namesake', 'Atown', [60, 50], 'BBB'),
]

test('sites in the same town of a country, or too near to be told apart on the map, are at the same place', () => {
  expect(sitesAtSamePlace(sites, 'one').map(({ id }) => id)).toEqual(['same town', 'same spot'])
  expect(sitesAtSamePlace(sites, 'elsewhere')).toEqual([])
  expect(sitesAtSamePlace(sites, 'unknown')).toEqual([])
})

test('organisations with a seat in one city are neighbours, each without itself', () => {
  const [union] = smallAtlas.organisations
  if (!union) throw new Error('The fixture has no organisation')
  expect(organisationsInSameCity(smallAtlas, union).map(({ id }) => id)).toEqual(['CLUB'])
  const { seat: _, ...homeless } = union
  expect(organisationsInSameCity(smallAtlas, homeless)).toEqual([])
})
