import { expect, test } from 'vitest'
import { smallAtlas } from '../dataset/small.fixture.ts'
import type { Entity } from '../dataset/dataset.ts'
import type { Scene } from '../domain/scene.ts'
import { Labelling, type Place } from './labelling.ts'
import { shapesOf } from './shapes.ts'
import { smallTopology } from '../dataset/topology.fixture.ts'

const [some] = smallAtlas.entities
const entities = new Map<string, Entity>()
if (some) entities.set('AAA', { ...some, key: 'AAA', point: [5, 4], box: [0, 0, 10, 10] })

const scene: Scene = {
  fills: [{ key: 'AAA', fill: { kind: 'class', index: 0 } }],
  disputed: [],
  hatchedEntities: [],
  outlines: [],
  markers: [],
  dots: [],
  labels: [{ key: 'AAA', at: [5, 4], text: 'A', figure: '21%', rank: 0, area: 1000 }],
}
const flat: Place = { zoom: 6, latitude: 0, projection: 'mercator' }

const shapes = shapesOf(smallTopology)

function labelOf(shown: Scene, place: Place) {
  const labelling = new Labelling({
    roomAt: (key, at) =>
      shapes.roomAt(
        key,
        at,
        shown.disputed.map(({ id }) => id),
      ),
    entities,
    measure: (text) => text.length / 2,
    ownView: 'own view',
  })
  return labelling.features(shown, place, 1).features[0]
}

test('a label stands at its own place while that is in view', () => {
  expect(labelOf(scene, flat)?.geometry.coordinates).toEqual([5, 4])
  expect(labelOf(scene, { ...flat, view: [-5, -5, 15, 15] })?.geometry.coordinates).toEqual([5, 4])
})

test('a label whose place is out of view stands in the part of its country that is seen', () => {
  const [longitude = 0, latitude = 0] = labelOf(scene, { ...flat, view: [-5, 6, 15, 15] })?.geometry.coordinates ?? []
  expect(longitude).toBeCloseTo(5)
  expect(latitude).toBeGreaterThan(6)
})

test('no figure is printed on a disputed area, where nobody may have been asked', () => {
  const disputed = { ...scene, disputed: [{ id: 'strip', hatched: true }] }
  const inStrip: Place = { ...flat, view: [-5, 8.2, 15, 15] }
  expect(labelOf(scene, inStrip)?.geometry.coordinates[1]).toBeGreaterThan(8.2)
  // With nowhere else to go it keeps its own place, out of sight.
  expect(labelOf(disputed, inStrip)?.geometry.coordinates).toEqual([5, 4])
})

test('the focal country’s figure says whose view it is', () => {
  const own: Scene = { ...scene, fills: [{ key: 'AAA', fill: { kind: 'focus', index: 0 } }] }
  expect(labelOf(own, flat)?.properties.note).toBe('\nown view')
})
