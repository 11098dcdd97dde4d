import { expect, test } from 'vitest'
import type { Selection } from '../domain/view.ts'
import { candidates, type MarkerTarget, type PlaceTarget, type Surroundings } from './hit.ts'

const NOTHING: Surroundings = { markers: [], places: [], countries: [], territories: [] }
const pointer = { x: 100, y: 100 }

function site(id: string, ...places: [number, number][]): MarkerTarget {
  return { places: places.map(([x, y]) => ({ x, y })), selections: [{ kind: 'site', id }] }
}
function place(key: string, x: number, more: Partial<PlaceTarget> = {}): PlaceTarget {
  return { key, at: { x, y: 100 }, extent: 5, dotted: false, ...more }
}
const country = (id: string): Selection => ({ kind: 'country', id })

test('the sea is nothing', () => {
  expect(candidates(pointer, NOTHING)).toEqual([])
})

test('a country under the pointer is selected', () => {
  expect(candidates(pointer, { ...NOTHING, countries: ['AAA'] })).toEqual([country('AAA')])
})

test('a territory is selected instead of the country whose outline it lies in, the smallest first', () => {
  const around = { ...NOTHING, countries: ['AAA'], territories: ['inner', 'outer'] }
  expect(candidates(pointer, around)).toEqual([
    { kind: 'territory', id: 'inner' },
    { kind: 'territory', id: 'outer' },
  ])
})

test('a marker is selected instead of the land that it stands on', () => {
  const around = { ...NOTHING, markers: [site('base', [105, 100])], countries: ['AAA'], territories: ['strip'] }
  expect(candidates(pointer, around)).toEqual([{ kind: 'site', id: 'base' }])
})

test('at the rim of a marker the land there may be meant as well', () => {
  const around = { ...NOTHING, markers: [site('base', [110, 100])], countries: ['AAA'] }
  expect(candidates(pointer, around)).toEqual([{ kind: 'site', id: 'base' }, country('AAA')])
})

test('a country that is too thin to hit is offered next to the one around it', () => {
  const places = [place('THIN', 100, { extent: 20, thickness: 2 })]
  expect(candidates(pointer, { ...NOTHING, countries: ['AAA'], places })).toEqual([country('AAA'), country('THIN')])
})

test('of markers on top of each other each is offered, the nearest first', () => {
  const around = { ...NOTHING, markers: [site('far', [110, 100]), site('near', [101, 100]), site('away', [130, 100])] }
  expect(candidates(pointer, around)).toEqual([
    { kind: 'site', id: 'near' },
    { kind: 'site', id: 'far' },
  ])
})

test('a marker is reached where its group is drawn, and where it is itself', () => {
  const markers = [site('grouped', [140, 100], [102, 100])]
  expect(candidates(pointer, { ...NOTHING, markers })).toHaveLength(1)
  expect(candidates({ x: 140, y: 95 }, { ...NOTHING, markers })).toHaveLength(1)
  expect(candidates({ x: 120, y: 100 }, { ...NOTHING, markers })).toHaveLength(0)
})

test('small countries within 12 px are offered after the one under the pointer', () => {
  const places = [place('FAR', 113), place('DOT', 111, { dotted: true }), place('TINY', 95)]
  expect(candidates(pointer, { ...NOTHING, countries: ['AAA'], places })).toEqual([
    country('AAA'),
    country('TINY'),
    country('DOT'),
  ])
})

test('a country that can be hit itself does not get in the way of its neighbour', () => {
  const places = [place('NEXT', 108, { extent: 10 })]
  expect(candidates(pointer, { ...NOTHING, countries: ['AAA'], places })).toEqual([country('AAA')])
  expect(candidates(pointer, { ...NOTHING, places })).toEqual([country('NEXT')])
})

test('a dot under a marker stays within reach', () => {
  const around = { ...NOTHING, markers: [site('base', [100, 100])], places: [place('DOT', 103, { dotted: true })] }
  expect(candidates(pointer, around)).toEqual([{ kind: 'site', id: 'base' }, country('DOT')])
})

test('nothing is offered twice', () => {
  const places = [place('AAA', 100, { dotted: true })]
  expect(candidates(pointer, { ...NOTHING, countries: ['AAA'], places })).toEqual([country('AAA')])
})
