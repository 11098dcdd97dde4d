import { describe, expect, test } from 'vitest'
import { LAYER_IDS } from '../dataset/dataset.ts'
import { smallAtlas } from '../dataset/small.fixture.ts'
import { knownIn, startView } from './address.ts'
import { scene, type Scene } from './scene.ts'
import type { View } from './view.ts'

const start = startView(knownIn(smallAtlas))

function sceneOf(view: Partial<View>): Scene {
  return scene(smallAtlas, { ...start, ...view })
}

describe('the survey layer', () => {
  test('gives every surveyed country its class, the focal one apart, the rest "not surveyed"', () => {
    expect(sceneOf({}).fills).toEqual([
      { key: 'FFF', fill: { kind: 'focus', index: 2 } },
      { key: 'AAA', fill: { kind: 'class', index: 1 } },
      { key: 'BBB', fill: { kind: 'class', index: 0 } },
      { key: 'CCC', fill: { kind: 'not surveyed' } },
    ])
  })

  test('follows the measure', () => {
    expect(sceneOf({ measure: 'unfavourable' }).fills[1]).toEqual({ key: 'AAA', fill: { kind: 'class', index: 2 } })
  })

  test('colours or lists every survey row', () => {
    const { fills } = sceneOf({})
    for (const { country } of smallAtlas.survey) {
      expect(fills.find(({ key }) => key === country)?.fill.kind).toMatch(/class|focus/)
    }
  })

  test('labels countries with a figure before larger ones without', () => {
    expect(sceneOf({}).labels.map(({ key, figure }) => [key, figure])).toEqual([
      ['FFF', '93%'],
      ['AAA', '25%'],
      ['BBB', '12%'],
      ['CCC', undefined],
    ])
  })
})

describe('disputed areas', () => {
  test('are hatched in every view; where nobody was asked no colour runs over them', () => {
    expect(sceneOf({}).disputed).toEqual([
      { id: 'north', hatched: true, fill: { kind: 'not surveyed' } },
      { id: 'south', hatched: true },
    ])
    expect(sceneOf({ layers: [] }).disputed.map(({ hatched }) => hatched)).toEqual([true, true])
  })

  test('without a polygon are a marker', () => {
    expect(sceneOf({ layers: [] }).markers.map(({ id, shape }) => [id, shape])).toEqual([
      ['dispute:heights', 'dispute'],
    ])
  })

  test('selected, outline their country too', () => {
    expect(sceneOf({ selection: { kind: 'territory', id: 'north' } }).outlines.slice(-2)).toEqual([
      { of: 'country', key: 'AAA', role: 'selected owner' },
      { of: 'area', key: 'north', role: 'selected' },
    ])
  })
})

describe('switches', () => {
  test('off leave nothing behind but the focal outline and the disputes', () => {
    const bare = sceneOf({ layers: [] })
    expect(bare.fills.map(({ fill }) => fill.kind)).toEqual(['plain', 'plain', 'plain', 'plain'])
    expect(bare.outlines).toEqual([{ of: 'country', key: 'FFF', role: 'focus' }])
  })

  test('on in any combination add what each adds alone', () => {
    const bare = sceneOf({ layers: [] }).markers.length
    const alone = Object.fromEntries(LAYER_IDS.map((id) => [id, sceneOf({ layers: [id] }).markers.length - bare]))
    for (let combination = 0; combination < 16; combination++) {
      const layers = LAYER_IDS.filter((_, index) => combination & (1 << index))
      const expected = layers.reduce((sum, id) => sum + (alone[id] ?? 0), bare)
      expect(sceneOf({ layers }).markers).toHaveLength(expected)
    }
    expect(alone).toEqual({ survey: 0, sites: 2, protectorates: 1, memberships: 1 })
  })
})

test('former sites and ended protectorates are hollow', () => {
  const { markers } = sceneOf({ layers: ['sites', 'protectorates'] })
  expect(markers.filter(({ hollow }) => hollow).map(({ id }) => id)).toEqual(['territory:south', 'site:old-radar'])
})

test('seats in one city are one marker that offers each organisation', () => {
  const seat = sceneOf({ layers: ['memberships'] }).markers.find(({ shape }) => shape === 'seat')
  expect(seat?.selections).toEqual([
    { kind: 'organisation', id: 'UNION' },
    { kind: 'organisation', id: 'CLUB' },
  ])
})

test('a chosen organisation outlines its members by status', () => {
  const { outlines } = sceneOf({ layers: ['memberships'], organisation: 'UNION' })
  expect(outlines.slice(1)).toEqual([
    { of: 'country', key: 'AAA', role: 'member' },
    { of: 'country', key: 'CCC', role: 'left' },
  ])
})
