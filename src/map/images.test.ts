import { expect, test } from 'vitest'
import { markerName, parseImageId, patternId, scaleSuffix, type MarkerImage } from './images.ts'

const marker: MarkerImage = {
  kind: 'marker',
  shape: 'test range',
  colour: '#a50f15',
  hollow: true,
  selected: false,
  scale: 1.5,
}

test('an image is found again by its id', () => {
  expect(parseImageId(markerName(marker) + scaleSuffix(1.5))).toEqual(marker)
  expect(parseImageId(patternId({ kind: 'hatch', scale: 2 }))).toEqual({ kind: 'hatch', scale: 2 })
})

test('full and hollow, quiet and selected have different names', () => {
  const names = [false, true].flatMap((hollow) =>
    [false, true].map((selected) => markerName({ ...marker, hollow, selected })),
  )
  expect(new Set(names).size).toBe(4)
})

test.each(['', 'dots', 'dots@0', 'dots@x', 'marker/castle/#a50f15/full/quiet@1', 'marker/army/red/full/quiet@1'])(
  '"%s" is no image of ours',
  (id) => {
    expect(parseImageId(id)).toBeUndefined()
  },
)
