import { expect, test } from 'vitest'
import { ShapeIndex } from './shape-index.ts'

const index = new ShapeIndex({
  countries: [
    { key: 'AAA', d: 'M0 0l100 0 0 100-100 0z' },
    { key: 'BBB', d: 'M100 0l50 0 0 100-50 0z' },
  ],
  areas: [
    { id: 'north', d: 'M0 0l100 0 0 50-100 0z' },
    { id: 'corner', d: 'M0 0l10 0 0 10-10 0z' },
  ],
  lines: { coast: ['M0 0l100 0', 'M2000 0l10 0'], border: ['M100 0l0 100'], 'disputed edge': [] },
})

test('a point lies in one country, or in the sea', () => {
  expect(index.countriesAt([20, 70])).toEqual(['AAA'])
  expect(index.countriesAt([120, 70])).toEqual(['BBB'])
  expect(index.countriesAt([160, 70])).toEqual([])
})

test('of areas within areas the smallest comes first', () => {
  expect(index.areasAt([5, 5])).toEqual(['corner', 'north'])
})

test('a label has the room of its country, and none in a country without a path', () => {
  expect(index.roomAt('BBB', [125, 50], [])).toEqual({ width: 50, height: 100 })
  expect(index.roomAt('CCC', [125, 50], [])).toBeUndefined()
})

test('a label has no room on a disputed area', () => {
  expect(index.roomAt('AAA', [50, 70], [])?.height).toBe(60)
  expect(index.roomAt('AAA', [50, 70], ['north'])?.height).toBe(40)
  expect(index.roomAt('AAA', [50, 20], ['north'])).toEqual({ width: 0, height: 0 })
})

test('a strip of the world is reached by what lies in it, wholly or in part', () => {
  expect(index.reaches('country', 'BBB', { left: 120, right: 300 })).toBe(true)
  expect(index.reaches('country', 'AAA', { left: 120, right: 300 })).toBe(false)
  expect(index.reaches('coast', '1', { left: 1900, right: 2100 })).toBe(true)
  expect(index.reaches('area', 'north', { left: -50, right: 0 })).toBe(true)
  expect(index.reaches('area', 'unknown', { left: 0, right: 2880 })).toBe(false)
})
