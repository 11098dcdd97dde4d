import { describe, expect, test } from 'vitest'
import { tokenize } from './tokens.ts'

const keys = (text: string) => tokenize(text).map(({ key }) => key)

describe('tokens', () => {
  test('a text is words, runs of white space, and single marks', () => {
    expect(keys('The  U.S. G8!')).toEqual(['the', ' ', 'u', '.', 's', '.', ' ', 'g8', '!'])
  })

  test('all hyphens that join are one, the long dash is another', () => {
    expect(keys('a-b–c‑d—e')).toEqual(['a', '-', 'b', '-', 'c', '-', 'd', '—', 'e'])
  })

  test('all apostrophes are one, and part words', () => {
    expect(keys("d'I d’I Hawaiʻi")).toEqual(['d', "'", 'i', ' ', 'd', "'", 'i', ' ', 'hawai', "'", 'i'])
  })

  test('accents are left out of the key, composed or not', () => {
    expect(keys('Côte Co\u0302te Łódź Ærø')).toEqual(['cote', ' ', 'cote', ' ', 'lodz', ' ', 'aero'])
    expect(tokenize('Malé Male').map(({ accented }) => accented)).toEqual([true, false, false])
  })

  test('what nobody sees is part of no key and of no range’s end', () => {
    const [word, rest] = tokenize('Ukr\u00ADaine\u200B.')
    expect(word).toMatchObject({ key: 'ukraine', start: 0, end: 8, accented: false })
    expect(rest).toMatchObject({ key: '.', start: 9, end: 10 })
  })

  test('lone surrogates are marks and end words', () => {
    expect(tokenize('a\uD800b').map(({ kind }) => kind)).toEqual(['word', 'mark', 'word'])
  })
})
