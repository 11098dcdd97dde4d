import { expect, test } from 'vitest'
import fc from 'fast-check'
import type { Marker } from '../domain/scene.ts'
import { groupMarkers } from './groups.ts'

function marker(id: string, longitude: number, latitude = 0, selected = false): Marker {
  const selections = [{ kind: 'site' as const, id }]
  return {
    id,
    at: [longitude, latitude],
    shape: 'army',
    hollow: false,
    tone: 'article',
    selected,
    label: id,
    selections,
  }
}
const ids = (markers: readonly Marker[], zoom: number): string[] =>
  groupMarkers(markers, zoom, 18).map((group) => group.markers.map(({ id }) => id).join(' '))

test('markers that would hide each other are drawn as one, where the middlemost of them is', () => {
  const [group] = groupMarkers([marker('a', 10), marker('b', 12), marker('c', 13)], 1, 18)
  expect(group?.markers.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  expect(group?.at).toEqual([12, 0])
})

test('closer to, they come apart', () => {
  const markers = [marker('a', 10), marker('b', 12)]
  expect(ids(markers, 1)).toEqual(['a b'])
  expect(ids(markers, 5)).toEqual(['a', 'b'])
})

test('the selected marker stands by itself', () => {
  expect(ids([marker('a', 10), marker('b', 10, 0, true), marker('c', 10)], 1)).toEqual(['a c', 'b'])
})

test('every marker is in exactly one group', () => {
  const places = fc.array(
    fc.record({ longitude: fc.integer({ min: -169, max: 190 }), latitude: fc.integer({ min: -60, max: 80 }) }),
  )
  fc.assert(
    fc.property(places, fc.double({ min: -1, max: 10, noNaN: true }), (positions, zoom) => {
      const markers = positions.map(({ longitude, latitude }, index) => marker(String(index), longitude, latitude))
      const grouped = groupMarkers(markers, zoom, 18).flatMap((group) => group.markers.map(({ id }) => id))
      expect(grouped.sort()).toEqual(markers.map(({ id }) => id).sort())
    }),
  )
})
