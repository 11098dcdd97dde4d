import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { expect, test } from 'vitest'
import { palette } from '../theme/palette.ts'
import { layers, SOURCES, type Looks } from './layers.ts'

const looks: Looks = {
  scale: 1,
  hasText: true,
  surveyed: true,
  dotted: ['AAA'],
  dottedAreas: ['strip'],
  hatchedCountries: ['BBB'],
  hatchedAreas: ['strip'],
}
const ids = layers(palette, looks).map(({ id }) => id)

test.each([1, 1.5, 3])('the style is valid at scale %d', (scale) => {
  const style = {
    version: 8 as const,
    sources: Object.fromEntries(
      SOURCES.map((id) => [
        id,
        { type: 'geojson' as const, data: { type: 'FeatureCollection' as const, features: [] } },
      ]),
    ),
    layers: layers(palette, { ...looks, scale }),
  }
  expect(validateStyleMin(style).map(({ message }) => message)).toEqual([])
})

test('nothing is fetched for the style: no glyphs, no sprite, no tiles', () => {
  expect(JSON.stringify(layers(palette, looks))).not.toContain('://')
})

test('hatching lies over fills, lines over hatching, what is selected over other outlines, markers on top', () => {
  const order = [
    'country-fill',
    'area-fill',
    'area-hatch',
    'borders',
    'outlines',
    'selection',
    'names',
    'dots',
    'markers',
  ]
  expect(ids.filter((id) => order.includes(id))).toEqual(order)
})

test('switching the survey off hides the dots and changes no filter', () => {
  const off = layers(palette, { ...looks, surveyed: false })
  const changed = off.filter((layer, index) => JSON.stringify(layer) !== JSON.stringify(layers(palette, looks)[index]))
  expect(changed.map(({ id, layout }) => [id, layout?.visibility])).toEqual([
    ['country-dots', 'none'],
    ['area-dots', 'none'],
  ])
})

test('hatching is there whatever is switched off', () => {
  const hatch = layers(palette, { ...looks, surveyed: false }).find(({ id }) => id === 'area-hatch')
  expect(hatch?.layout?.visibility).toBe('visible')
})

test('a pattern tile divides the tiles of the map at every scale', () => {
  for (const scale of [0.9, 1, 1.3, 1.5, 2.2, 3]) {
    const hatch = layers(palette, { ...looks, scale }).find(({ id }) => id === 'area-hatch')
    expect(JSON.stringify(hatch?.paint)).toMatch(/hatch@(1|2|4)"/)
  }
})
