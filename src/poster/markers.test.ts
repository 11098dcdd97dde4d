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
    1,
  )
  expect(one).toMatchObject({ shape: 'naval', count: '', label: 'a', colour: palette.tones.article })
  expect(several).toMatchObject({ shape: 'group', count: '2', label: '', colour: palette.tones.article })
})

test('a group of several colours is neutral, and hollow only where all are', () => {
  const [mixed] = drawnMarkers(
    [{ at: [0, 0], markers: [marker('a', { hollow: true }), marker('b', { tone: 'beyond' })] }],
    palette,
    1,
  )
  expect(mixed).toMatchObject({ colour: palette.tones.neutral, hollow: false })
})

test('close up, and where it is selected, a marker is named', () => {
  const group = [{ at: [0, 0] as const, markers: [marker('a')] as const }]
  expect(drawnMarkers(group, palette, 1)[0]?.named).toBe(false)
  expect(drawnMarkers(group, palette, 6)[0]?.named).toBe(true)
})

test('the selected marker is drawn last', () => {
  const drawn = drawnMarkers(
    [
      { at: [0, 0], markers: [marker('a', { selected: true })] },
      { at: [5, 5], markers: [marker('b')] },
    ],
    palette,
    1,
  )
  expect(drawn.map(({ id }) => id)).toEqual(['b', 'a'])
})
