import { describe, expect, test } from 'vitest'
import { tokenize } from './tokens.ts'
import { Trie } from './trie.ts'

function found(phrases: readonly string[], text: string): string[] {
  const trie = new Trie<string>()
  for (const phrase of phrases) trie.add(phrase, phrase)
  const tokens = tokenize(text)
  return tokens.flatMap((_, at) =>
    trie.find(tokens, at).map(({ value, usedFrom, usedTo }) => {
      const used = tokens.slice(usedFrom, usedTo)
      return `${value}: ${text.slice(used[0]?.start, used.at(-1)?.end)}`
    }),
  )
}

describe('phrases', () => {
  test('the longest comes first', () => {
    expect(found(['Guinea', 'Guinea-Bissau'], 'Guinea-Bissau')).toEqual([
      'Guinea-Bissau: Guinea-Bissau',
      'Guinea: Guinea',
    ])
  })

  test('a capital must be one; a small letter may be', () => {
    expect(
      found(['Turkey', 'Baltic states'], 'turkey Turkey TURKEY Baltic States BALTIC STATES baltic states'),
    ).toEqual(['Turkey: Turkey', 'Turkey: TURKEY', 'Baltic states: Baltic States', 'Baltic states: BALTIC STATES'])
  })

  test('a single short word in capitals is rather an abbreviation', () => {
    expect(found(['Van'], 'VAN Van')).toEqual(['Van: Van'])
  })

  test('a hyphen may stand for a space and a space for a hyphen', () => {
    expect(found(['North Korean', 'Timor-Leste'], 'North-Korean Timor Leste')).toEqual([
      'North Korean: North-Korean',
      'Timor-Leste: Timor Leste',
    ])
  })

  test('brackets say which words are used up', () => {
    expect(found(['[Turkey] was served', 'Union of [Russia]'], 'Turkey was served. Union of Russia')).toEqual([
      '[Turkey] was served: Turkey',
      'Union of [Russia]: Russia',
    ])
  })

  test('a phrase that begins with no word is refused', () => {
    expect(new Trie().add('’s-Gravenhage', 1)).toBe(false)
  })
})
