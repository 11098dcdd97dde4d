import { expect, test } from 'vitest'
import type { Passage } from './passages.ts'
import { bySection } from './sections.ts'

function passage(line: number, ...path: string[]): Passage {
  return {
    paragraph: { kind: 'paragraph', line, text: 'x', path, sentences: [{ start: 0, end: 1 }], mentions: [], notes: [] },
    mentions: [],
    sentences: [0],
    ambiguous: false,
  }
}

test('passages under the same headings make one section, in reading order', () => {
  const sections = bySection([passage(1), passage(3, 'A'), passage(4, 'A'), passage(6, 'A', 'B')])
  expect(sections.map(({ path, passages }) => [path, passages.map(({ paragraph }) => paragraph.line)])).toEqual([
    [[], [1]],
    [['A'], [3, 4]],
    [['A', 'B'], [6]],
  ])
})

test('a heading that comes again later makes a section of its own', () => {
  expect(bySection([passage(3, 'A'), passage(6, 'B'), passage(9, 'A')]).map(({ line }) => line)).toEqual([3, 6, 9])
})
