import { expect, test } from 'vitest'
import { wrapText } from './wrap-text.ts'

const oneEachLetter = (text: string): number => text.length

test('lines are broken between words and are no wider than they may be', () => {
  expect(wrapText('one two three four', 9, oneEachLetter)).toEqual(['one two', 'three', 'four'])
})

test('a word that is too long has a line of its own', () => {
  expect(wrapText('a https://example.org/long b', 10, oneEachLetter)).toEqual(['a', 'https://example.org/long', 'b'])
})

test('nothing has no lines', () => {
  expect(wrapText('  ', 10, oneEachLetter)).toEqual([])
})
