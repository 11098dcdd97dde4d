import { expect, test } from 'vitest'
import type { Marker } from '../domain/scene.ts'
import { palette } from '../theme/palette.ts'
import { dotFeatures, fillCode, markerFeatures, outlineFeatures, pointedFeatures } from './features.ts'
import { shapesOf } from './shapes.ts'
import { smallTopology } from '../dataset/topology.fixture.ts'

const shapes = shapesOf(smallTopology)
const base: Marker = {
  id: 'base',
  at: [10, 20],
  shape: 'army',
  hollow: false,
  tone: 'article',
  selected: false,
  label: 'A base',
  selections: [{ kind: 'site', id: 'base' }],
}
const drawn = (markers: [Marker, ...Marker[]], zoom = 1) =>
  markerFeatures([{ at: markers[0].at, markers }], palette, zoom).features[0]?.properties

test('a fill travels as a word', () => {
  expect(fillCode({ kind: 'class', index: 2 })).toBe('class 2')
  expect(fillCode({ kind: 'focus', index: 4 })).toBe('focus 4')
  expect(fillCode({ kind: 'not surveyed' })).toBe('not surveyed')
})

test('outlines follow shapes; what has none is left out', () => {
  const outlines = [
    { of: 'country', key: 'AAA', role: 'member' },
    { of: 'area', key: 'strip', role: 'selected' },
    { of: 'country', key: 'POINT', role: 'member' },
  ] as const
  expect(outlineFeatures(outlines, shapes).features.map(({ properties }) => properties.role)).toEqual([
    'member',
    'selected',
  ])
})

test('a dot is drawn where the country is too small on the screen, and always when it is selected', () => {
  const dot = { key: 'S', at: [1, 2], fill: { kind: 'not surveyed' }, selected: false } as const
  expect(dotFeatures([dot], () => true).features).toHaveLength(1)
  expect(dotFeatures([dot], () => false).features).toHaveLength(0)
  expect(dotFeatures([{ ...dot, selected: true }], () => false).features).toHaveLength(1)
})

test('what is pointed at gets a ring where its outline is too small to see', () => {
  const entity = { key: 'AAA', point: [5, 5] } as const
  expect(pointedFeatures(entity, false, shapes).features.map(({ geometry }) => geometry.type)).toEqual(['Polygon'])
  expect(pointedFeatures(entity, true, shapes).features.map(({ geometry }) => geometry.type)).toEqual([
    'Polygon',
    'Point',
  ])
  expect(pointedFeatures(undefined, false, shapes).features).toEqual([])
})

test('a marker by itself has its own picture, and its name when the map is close', () => {
  expect(drawn([base])).toMatchObject({ image: 'marker/army/#a50f15/full/quiet', count: '', named: false })
  expect(drawn([base], 8)).toMatchObject({ label: 'A base', named: true })
})

test('several markers are a number, in their colour if they have one in common', () => {
  const other: Marker = { ...base, id: 'other', hollow: true }
  expect(drawn([base, other])).toMatchObject({
    image: 'marker/group/#a50f15/full/quiet',
    count: '2',
    countColour: '#ffffff',
  })
  expect(drawn([base, { ...other, tone: 'beyond' }])?.colour).toBe(palette.tones.neutral)
})

test('a group is hollow only where all of its markers are', () => {
  const former: Marker = { ...base, hollow: true }
  expect(drawn([former, former])).toMatchObject({ image: 'marker/group/#a50f15/hollow/quiet', countColour: '#a50f15' })
})
