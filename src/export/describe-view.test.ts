import { describe, expect, test } from 'vitest'
import { smallAtlas } from '../dataset/small.fixture.ts'
import { knownIn, parseView } from '../domain/address.ts'
import { describeMap, describeSelection } from './describe-view.ts'
import { sourceLines } from './sources-line.ts'

const viewOf = (hash: string) => parseView(hash, knownIn(smallAtlas))

describe('what a picture says of its view', () => {
  test('is the measure, the survey and the part of the world', () => {
    expect(describeMap(smallAtlas, viewOf(''))).toBe('favourable · The survey · World')
    expect(describeMap(smallAtlas, viewOf('at=3/10/10'))).toBe('favourable · The survey')
    expect(describeMap(smallAtlas, viewOf('to=AAA&layers=sites'))).toBe('Layer · Aland')
  })

  test('is what is selected, with its figures, or that nobody was asked', () => {
    expect(describeSelection(smallAtlas, viewOf('country=AAA'))).toBe(
      'Aland: 25% favourable · 60% unfavourable · 15% no answer · 1,000 interviews',
    )
    expect(describeSelection(smallAtlas, viewOf('country=CCC'))).toBe('Celand: Not surveyed in 2015.')
    expect(describeSelection(smallAtlas, viewOf('site=harbour'))).toBe('Harbour')
    expect(describeSelection(smallAtlas, viewOf('article='))).toBeUndefined()
  })
})

test('a picture names the sources of the layers that are on, and the article where it quotes it', () => {
  const lines = sourceLines(smallAtlas, viewOf('layers=survey,sites'), true)
  expect(lines.slice(0, 2)).toEqual(['Layer (2026): Publisher, Title.', 'Layer (2026): Publisher, Title.'])
  expect(lines).toContain('Passages: “Relations”, about 2021, L, https://example.org/')
  expect(sourceLines(smallAtlas, viewOf(''), false).join()).not.toContain('Passages')
})
