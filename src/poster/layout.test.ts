import { describe, expect, test } from 'vitest'
import type { Dataset } from '../dataset/dataset.ts'
import { smallAtlas } from '../dataset/small.fixture.ts'
import { knownIn, startView } from '../domain/address.ts'
import { scene } from '../domain/scene.ts'
import type { View } from '../domain/view.ts'
import { palette } from '../theme/palette.ts'
import { layOut, type Layout } from './layout.ts'
import { ShapeIndex } from './shape-index.ts'
import { expectedViewport } from './viewport.ts'

/** The focal country lies apart from everything else, and one country is as small as it is said to be. */
const dataset: Dataset = {
  ...smallAtlas,
  entities: smallAtlas.entities.map((entity) => {
    if (entity.key === 'FFF') return { ...entity, point: [-99, 0] as const }
    return entity.key === 'BBB' ? { ...entity, box: [10, 10, 10.5, 10.5] as const } : entity
  }),
}
const viewport = expectedViewport([-169, -58, 191, 84])
const shapes = new ShapeIndex({
  countries: [{ key: 'FFF', d: 'M260 1240l600 0 0 400-600 0z' }],
  areas: [],
  lines: { coast: [], border: [], 'disputed edge': [] },
})

function laidOut(more: Partial<View> = {}): Layout {
  const view = { ...startView(knownIn(dataset)), ...more }
  const settings = { entities: dataset.entities, shapes, palette, viewport, scale: 1, ownView: 'own view' }
  return layOut(scene(dataset, view), settings)
}

describe('the layout of a scene', () => {
  test('the figure is printed on a country with room for it, and the focal country says whose view it is', () => {
    const [label] = laidOut().names
    expect(label?.lines.map(({ text }) => text)).toEqual(['Focusland', '93%', 'own view'])
  })

  test('countries without room have no label at this size', () => {
    expect(laidOut().names).toHaveLength(1)
  })

  test('small countries have dots', () => {
    expect(laidOut().dots.map(({ key }) => key)).toEqual(['BBB'])
  })

  test('markers that would hide each other are one, and the selected one stands by itself with its name', () => {
    const apart = laidOut({ layers: ['sites'], selection: { kind: 'site', id: 'harbour' } })
    expect(laidOut({ layers: ['sites'] }).markers.map(({ count }) => count)).toEqual(['3'])
    expect(apart.markers.map(({ count }) => count)).toEqual(['2', ''])
    expect(apart.markers.at(-1)).toMatchObject({ selected: true, shape: 'naval' })
    expect(apart.markerNames.flatMap(({ lines }) => lines.map(({ text }) => text))).toEqual(['Harbour'])
  })

  test('nothing printed overlaps anything else', () => {
    const { names, markerNames } = laidOut({ layers: ['survey', 'sites', 'memberships', 'protectorates'] })
    const boxes = [...names, ...markerNames].map(({ box }) => box)
    for (const [at, one] of boxes.entries()) {
      for (const other of boxes.slice(at + 1)) {
        const isApart =
          one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top
        expect(isApart).toBe(true)
      }
    }
  })
})
