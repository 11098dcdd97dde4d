import { expect, test } from 'vitest'
import type { Block } from '../dataset/dataset.ts'
import { cutAtHits, finderIn } from './find.ts'

function paragraph(line: number, text: string): Block {
  return { kind: 'paragraph', line, text, path: [], sentences: [], mentions: [], notes: [] }
}

const blocks: Block[] = [
  { kind: 'heading', line: 1, level: 2, text: 'On cafés.' },
  paragraph(2, 'The Café – “a cafe” – is in 𝒜land.'),
  paragraph(3, 'No CAFE, no café\u0301s.'),
]

test('finds words whatever their case and diacritics, in reading order, with exact ranges', () => {
  const hits = finderIn(blocks)('cafe')
  const texts = hits.map(({ line, start, end }) => blocks[line - 1]?.text.slice(start, end))
  expect(hits.map(({ line }) => line)).toEqual([1, 2, 2, 3, 3])
  expect(texts).toEqual(['café', 'Café', 'cafe', 'CAFE', 'café'])
})

test('quotation marks and dashes are found as they are typed', () => {
  const find = finderIn(blocks)
  expect(find('"a cafe" -').map(({ line, start, end }) => [line, start, end])).toEqual([[2, 11, 21]])
})

test('characters outside the basic plane do not shift what follows', () => {
  const [hit] = finderIn([paragraph(5, '𝒜𝒜 land')])('land')
  expect(hit).toEqual({ line: 5, start: 5, end: 9 })
})

test('nothing is found for nothing, and no more than the limit', () => {
  const find = finderIn(blocks)
  expect(find('   ')).toEqual([])
  expect(find('a', 3)).toHaveLength(3)
})

test('cut at its hits, a text is whole', () => {
  const cut = cutAtHits('abcdef', 10, [
    { start: 8, end: 11 },
    { start: 13, end: 14 },
    { start: 20, end: 22 },
  ])
  expect(cut.map(({ text }) => text)).toEqual(['a', 'bc', 'd', 'ef'])
  expect(cut.map(({ hit }) => hit !== undefined)).toEqual([true, false, true, false])
})
