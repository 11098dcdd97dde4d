import type { LayerSpecification } from 'maplibre-gl'
import { expect, test } from 'vitest'
import { layerChanges } from './restyle.ts'

const sea: LayerSpecification = { id: 'sea', type: 'background', paint: { 'background-color': '#abc' } }
const borders: LayerSpecification = {
  id: 'borders',
  type: 'line',
  source: 'lines',
  filter: ['==', ['get', 'kind'], 'border'],
  paint: { 'line-width': 1 },
}

test('the same layers need no change', () => {
  expect(layerChanges([sea, borders], structuredClone([sea, borders]))).toEqual([])
})

test('only what differs is changed', () => {
  const wider: LayerSpecification = { ...borders, paint: { 'line-width': 2 }, layout: { visibility: 'none' } }
  expect(layerChanges([sea, borders], [sea, wider])).toEqual([
    { id: 'borders', paint: { 'line-width': 2 }, layout: { visibility: 'none' } },
  ])
})

test('a property that fell away is unset', () => {
  expect(layerChanges([borders], [{ ...borders, paint: {} }])).toEqual([
    { id: 'borders', paint: { 'line-width': undefined }, layout: {} },
  ])
})

test('a filter is changed too', () => {
  const coasts: LayerSpecification = { ...borders, filter: ['==', ['get', 'kind'], 'coast'] }
  expect(layerChanges([borders], [coasts])).toEqual([
    { id: 'borders', filter: ['==', ['get', 'kind'], 'coast'], paint: {}, layout: {} },
  ])
})

test('layers in another order are not the same layers', () => {
  expect(() => layerChanges([sea, borders], [borders, sea])).toThrow('Not the same layers: sea and borders')
})
