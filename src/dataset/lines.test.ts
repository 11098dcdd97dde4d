import { expect, test } from 'vitest'
import type { LineKind } from './line-kinds.ts'
import { linesOf, type Lines } from './lines.ts'
import { smallTopology } from './topology.fixture.ts'

function positions(lines: Lines, kind: LineKind): string[] {
  const feature = lines.features.find(({ properties }) => properties.kind === kind)
  return feature?.geometry.coordinates.flat().map(String) ?? []
}

test('every line is drawn once, by what lies on its two sides', () => {
  const lines = linesOf(smallTopology, new Set(), new Set())
  expect(positions(lines, 'border')).toEqual(['10,0', '10,8'])
  expect(positions(lines, 'disputed edge')).toEqual([])
  expect(positions(lines, 'coast')).toContain('20,0')
})

test('a disputed area is edged inland, never along its coast', () => {
  const lines = linesOf(smallTopology, new Set(['strip']), new Set())
  expect(positions(lines, 'disputed edge')).toEqual(['0,8', '10,8'])
  expect(positions(lines, 'coast')).toContain('0,10')
})

test('an area that is not drawn as disputed has no edge', () => {
  expect(positions(linesOf(smallTopology, new Set(['another']), new Set()), 'disputed edge')).toEqual([])
})

test('the border of a disputed country is a disputed edge', () => {
  const lines = linesOf(smallTopology, new Set(), new Set(['BBB']))
  expect(positions(lines, 'border')).toEqual([])
  expect(positions(lines, 'disputed edge')).toEqual(['10,0', '10,8'])
})

test('a seam is no coast', () => {
  const coast = positions(linesOf(smallTopology, new Set(), new Set()), 'coast')
  const pole = coast.filter((position) => position.endsWith(',-80'))
  expect(pole).toEqual(['-40,-80', '40,-80'])
})
