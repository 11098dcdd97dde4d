import { expect, test } from 'vitest'
import { editDistance, nearest } from './nearest.ts'

test('the distance counts inserted, deleted and replaced letters', () => {
  expect(editDistance('kitten', 'sitting')).toBe(3)
  expect(editDistance('', 'abc')).toBe(3)
  expect(editDistance('abc', 'abc')).toBe(0)
})

test('a slip finds the word that was meant, and nothing is suggested for a word that is not near any', () => {
  expect(nearest('favorable', ['unfavourable', 'favourable'])).toBe('favourable')
  expect(nearest('UKX', ['UKR', 'GBR'])).toBe('UKR')
  expect(nearest('zzz', ['UKR', 'GBR'])).toBeUndefined()
})
