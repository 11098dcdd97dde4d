import { describe, expect, test } from 'vitest'
import type { Marker } from '../domain/scene.ts'
import { candidatesAt, type Standing } from './hit.ts'
import { ShapeIndex } from './shape-index.ts'
import { onScreen } from './viewport.ts'

/** One px per unit, from the upper left corner of the world. AAA lies around 0° E, 0° N; BBB is an island of no size. */
const viewport = { x: 0, y: 0, width: 2880, height: 2880, pixels: 1, covered: 0 }
const marker: Marker = {
  id: 'site:harbour',
  at: [3, 3],
  shape: 'naval',
  hollow: false,
  tone: 'article',
  selected: false,
  label: 'Harbour',
  selections: [{ kind: 'site', id: 'harbour' }],
}

const standing: Standing = {
  scene: {
    disputed: [{ id: 'north', hatched: true }],
    outlines: [],
    dots: [{ key: 'BBB', at: [30, 0], fill: { kind: 'plain' }, selected: false }],
  },
  layout: { groups: [{ at: [3, 3], markers: [marker] }] },
  viewport,
  scale: 1,
  index: new ShapeIndex({
    countries: [{ key: 'AAA', d: 'M1252 1340l200 0 0 200-200 0z' }],
    areas: [
      { id: 'north', d: 'M1252 1340l200 0 0 40-200 0z' },
      { id: 'lease', d: 'M1252 1500l200 0 0 40-200 0z' },
    ],
    lines: { coast: [], border: [], 'disputed edge': [] },
  }),
  entities: [
    { key: 'AAA', point: [0, 0], box: [-10, -10, 10, 10], hasShape: true },
    { key: 'BBB', point: [30, 0], box: [30, 0, 30, 0], hasShape: false },
  ],
  territories: [
    { id: 'the-north', area: 'north' },
    { id: 'the-lease', area: 'lease' },
  ],
}

describe('a click on the poster', () => {
  test('on a country means the country', () => {
    expect(candidatesAt({ x: 1352, y: 1440 }, standing)).toEqual([{ kind: 'country', id: 'AAA' }])
  })

  test('on a disputed area means the area; an area that is not drawn counts for nothing', () => {
    expect(candidatesAt({ x: 1312, y: 1360 }, standing)).toEqual([{ kind: 'territory', id: 'the-north' }])
    expect(candidatesAt({ x: 1312, y: 1520 }, standing)).toEqual([{ kind: 'country', id: 'AAA' }])
  })

  test('within 12 px of a dot means the dot', () => {
    const dot = onScreen(viewport, [30, 0], { x: 0, y: 0 })
    expect(candidatesAt({ x: dot.x + 11, y: dot.y }, standing)).toEqual([{ kind: 'country', id: 'BBB' }])
    expect(candidatesAt({ x: dot.x + 14, y: dot.y }, standing)).toEqual([])
  })

  test('on a marker means the marker, not what it stands on', () => {
    const at = onScreen(viewport, [3, 3], { x: 0, y: 0 })
    expect(candidatesAt(at, standing)).toEqual([{ kind: 'site', id: 'harbour' }])
  })
})
