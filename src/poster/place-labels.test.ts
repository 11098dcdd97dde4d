import { describe, expect, test } from 'vitest'
import { placeLabels, type WantedLabel } from './place-labels.ts'
import { expectedViewport } from './viewport.ts'

const viewport = expectedViewport([-169, -58, 191, 84])
const measure = (text: string): number => text.length / 2

function wanted(id: string, at: readonly [number, number], more: Partial<WantedLabel> = {}): WantedLabel {
  return {
    id,
    at,
    size: 16,
    name: 'Name',
    figure: '',
    figureScale: 1.25,
    note: '',
    anchors: ['center', [0, 0]],
    ...more,
  }
}

describe('labels', () => {
  test('of two that would overlap the first is printed', () => {
    const placed = placeLabels([wanted('A', [0, 0]), wanted('B', [1, 1]), wanted('C', [60, 0])], viewport, measure, [])
    expect(placed.map(({ id }) => id)).toEqual(['A 0', 'C 0'])
  })

  test('what is taken is not covered', () => {
    const taken = [{ left: 1342, top: 1340, right: 1362, bottom: 1540 }]
    expect(placeLabels([wanted('A', [0, 0])], viewport, measure, taken)).toEqual([])
  })

  test('the next anchor is tried where the first is taken', () => {
    const anchors = ['left', [0.7, 0], 'right', [-0.7, 0]] as const
    const taken = [{ left: 1362, top: 1340, right: 1462, bottom: 1540 }]
    const [placed] = placeLabels([wanted('A', [0, 0], { anchors })], viewport, measure, taken)
    expect(placed?.anchor).toBe('end')
    expect(placed?.x).toBeLessThan(1352)
  })

  test('a label that would be cut off by the edge is left out', () => {
    expect(placeLabels([wanted('A', [-168, 0])], viewport, measure, [])).toEqual([])
  })

  test('name, figure and note are lines of their own, from top to bottom around the place', () => {
    const label = wanted('A', [0, 0], { name: 'Two\nlines\n', figure: '21%', note: '\nown view' })
    const [placed] = placeLabels([label], viewport, measure, [])
    expect(placed?.lines.map(({ text, bold }) => [text, bold])).toEqual([
      ['Two', false],
      ['lines', false],
      ['21%', true],
      ['own view', false],
    ])
    const baselines = placed?.lines.map(({ y }) => y) ?? []
    expect(baselines).toEqual([...baselines].sort((a, b) => a - b))
    expect(placed?.box.top).toBeLessThan(1440)
    expect(placed?.box.bottom).toBeGreaterThan(1440)
  })
})
