import { expect, test } from 'vitest'
import type { Label } from '../domain/scene.ts'
import { broken, labelFeatures, type LabelProperties, type LabelSettings } from './labels.ts'

/** Every letter is half an em wide. */
const measure = (text: string): number => text.length / 2

const land: Label = { key: 'AAA', at: [10, 20], text: 'Longland', figure: '21%', rank: 3, area: 1000 }

/** Room in px at zoom 0 of the label's place. */
function labelIn(
  width: number,
  height: number,
  label: Label = land,
  more: Partial<LabelSettings> = {},
): LabelProperties | undefined {
  const settings: LabelSettings = {
    zoom: 0,
    scale: 1,
    measure,
    roomOf: () => ({ width: width / 512, height: height / 512 }),
    noteOf: () => undefined,
    zoomLoss: () => 0,
    ...more,
  }
  return labelFeatures([label], settings).features[0]?.properties
}

test('where there is room the name stands over the figure', () => {
  expect(labelIn(200, 100)).toMatchObject({ name: 'Longland\n', figure: '21%', rank: 3 })
})

test('where only the figure fits, it is printed alone', () => {
  expect(labelIn(45, 100)).toMatchObject({ name: '', figure: '21%' })
  expect(labelIn(200, 25)).toMatchObject({ name: '', figure: '21%' })
})

test('where nothing fits, nothing is printed', () => {
  expect(labelIn(12, 12)).toBeUndefined()
})

test('a country without a figure has its name, broken where that helps', () => {
  const { figure: _, ...plain } = land
  expect(labelIn(100, 40, plain)).toMatchObject({ name: 'Longland', figure: '' })
  expect(labelIn(60, 60, { ...plain, text: 'Long Land Island' })).toMatchObject({ name: 'Long Land\nIsland' })
})

test('a small country has its label beside it once the map is close', () => {
  expect(labelIn(0, 0, land, { zoom: 5 })).toMatchObject({ name: 'Longland\n', figure: '21%' })
  expect(labelIn(0, 0, land, { zoom: 5 })?.anchors[0]).toBe('left')
})

test('larger type needs more room', () => {
  expect(labelIn(100, 60)).toMatchObject({ name: 'Longland\n' })
  expect(labelIn(100, 60, land, { scale: 2 })).toMatchObject({ name: '', figure: '21%' })
})

test('on a globe a place is as close as its latitude makes it', () => {
  expect(labelIn(100, 60, land, { zoomLoss: () => 1 })?.name).toBe('')
})

test('the focal country says whose view its figure is', () => {
  expect(labelIn(200, 120, land, { noteOf: () => 'own view' })).toMatchObject({ note: '\nown view' })
})

test('a label may step aside for a marker as far as its country reaches', () => {
  const anchors = labelIn(400, 300)?.anchors ?? []
  const offsets = anchors.filter((anchor) => typeof anchor !== 'string')
  expect(offsets[0]).toEqual([0, 0])
  expect(offsets).toHaveLength(5)
  const farthest = Math.max(...offsets.flat())
  expect(farthest).toBeGreaterThan(1)
  expect(farthest * 16).toBeLessThan(400 / 2)
})

test('a name is broken at spaces only, and no word is lost', () => {
  expect(broken('Saint Vincent and the Grenadines', measure)).toBe('Saint Vincent\nand the\nGrenadines')
  expect(broken('Longland', measure)).toBe('Longland')
})
