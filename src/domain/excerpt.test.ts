import { expect, test } from 'vitest'
import { piecesOf, quotation } from './excerpt.ts'

const paragraph = {
  text: 'One. Two.  Three. Four.',
  sentences: [
    { start: 0, end: 4 },
    { start: 5, end: 9 },
    { start: 11, end: 17 },
    { start: 18, end: 23 },
  ],
}

test('the pieces of a paragraph make up its whole text', () => {
  const pieces = piecesOf(paragraph, [1])
  expect(pieces.map(({ start, end }) => paragraph.text.slice(start, end)).join('')).toBe(paragraph.text)
})

test('a piece tells whether something was left out right before it', () => {
  const pieces = piecesOf(paragraph, [1, 2])
  expect(pieces.map(({ isShown, afterGap }) => [isShown, afterGap])).toEqual([
    [false, false],
    [true, true],
    [true, false],
    [false, false],
  ])
})

test('a paragraph in which no sentence was found is shown whole', () => {
  expect(piecesOf({ text: '— —', sentences: [] }, [])).toEqual([
    { index: 0, start: 0, end: 3, isShown: true, afterGap: false },
  ])
})

test('a quotation keeps the text to the letter and says where it leaves something out', () => {
  expect(quotation(paragraph, [1, 2])).toBe('Two.  Three.')
  expect(quotation(paragraph, [0, 2])).toBe('One. […] Three.')
  expect(quotation(paragraph, [0, 3])).toBe('One. […] Four.')
  expect(quotation(paragraph, [0, 1, 2, 3])).toBe(paragraph.text)
})
