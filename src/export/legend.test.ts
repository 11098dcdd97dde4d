import { describe, expect, test } from 'vitest'
import { smallAtlas } from '../dataset/small.fixture.ts'
import { knownIn, parseView } from '../domain/address.ts'
import { legendOf } from './legend.ts'

function wordsOf(hash: string): string[][] {
  const parts = legendOf(smallAtlas, parseView(hash, knownIn(smallAtlas)))
  return parts.map(({ title, entries }) => [title, ...entries.map(({ words }) => words)])
}

describe('the key to a picture', () => {
  test('has the classes of the measure that is shown, and what was not surveyed', () => {
    expect(wordsOf('measure=unfavourable')[0]).toEqual([
      'Layer: unfavourable',
      'below 40%',
      '40–59%',
      '60% and above',
      'not surveyed',
      'Focusland: its own view',
    ])
  })

  test('has only the layers that are on, and always what is disputed', () => {
    expect(wordsOf('layers=')).toEqual([['On every map', 'disputed']])
    expect(wordsOf('layers=protectorates')).toEqual([
      ['Layer', 'now', 'ended'],
      ['On every map', 'disputed'],
    ])
  })

  test('names the organisation that is outlined, and what its members are', () => {
    expect(wordsOf('layers=memberships&members=UNION')[0]).toEqual([
      'Layer: The Union',
      'member',
      'left or suspended',
      'seat (hollow: ended or left)',
    ])
  })

  test('has the kinds of sites that there are, and no others', () => {
    const words = wordsOf('layers=sites')[0]
    expect(words).toContain('naval base')
    expect(words).not.toContain('air base')
  })
})
