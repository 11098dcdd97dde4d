import { expect, test } from 'vitest'
import type { Marker } from '../domain/scene.ts'
import { palette } from '../theme/palette.ts'
import { drawnMarkers } from './markers.ts'

function marker(id: string, more: Partial<Marker> = {}): Marker {
  return {
    id,
    at: [0, 0],
    shape: 'naval',
    hollow: false,
    tone: 'article',
    selected: false,
    label: id,
    selections: [],
    ...more,
  }
}

test('one marker is drawn as what it is, several as their number', () => {
  const [one, several] = drawnMarkers(
    [
      { at: [0, 0], markers: [marker('a')] },
      { at: [5, 5], markers: [marker('b'), marker('c', { shape: 'air' })] },
    ],
    palette,
  )
  expect(one).toMatchObject({ shape: 'naval', count: '', label: 'a', colour: palette.tones.article })
  expect(several).toMatchObject({ shape: 'group', count: '2', label: '', colour: palette.tones.article })
})

test('a group of several colours is neutral, and hollow only where all are', () => {
  const [mixed] = drawnMarkers(
    [{ at: [0, 0], markers: [marker('a', { hollow: true }), marker('b', { tone: 'beyond' })] }],
    palette,
  )
  expect(mixed).toMatchObject({ colour: palette.tones.neutral, hollow: false })
})

test('the selected marker is drawn last', () => {
  const drawn = drawnMarkers(
    [
      { at: [0, 0], markers: [marker('a', { selected: true })] },
      { at: [5, 5], markers: [marker('b')] },
    ],
    palette,
  )
  expect(drawn.map(({ id }) => id)).toEqual(['b', 'a'])
})
