import { describe, expect, test } from 'vitest'
import type { Mention } from '../../dataset/dataset.ts'
import { findMentions, readContext } from './find-mentions.ts'
import { gazetteerOfAtlas } from './testing/atlas-gazetteer.ts'

const gazetteer = gazetteerOfAtlas()

function lastOf(paragraphs: readonly string[]): Mention | undefined {
  return findMentions(paragraphs.at(-1) ?? '', gazetteer, readContext(paragraphs, gazetteer)).at(-1)
}

describe('the rest of a document helps an ambiguous name', () => {
  test('where it speaks of one candidate often, and of no other', () => {
    const about = ['The Democratic Republic of the Congo is large.', 'The DRC has copper.', 'Kinshasa grows.']
    expect(lastOf([...about, 'The Congo is large.'])).toMatchObject({ countries: ['COD'] })
  })

  test('a single mention elsewhere is not enough', () => {
    expect(lastOf(['Kinshasa grows.', 'The Congo is large.'])).toMatchObject({
      countries: ['COD', 'COG'],
      ambiguous: true,
    })
  })

  test('nor are mentions of both', () => {
    const both = ['South Korea', 'South Korea', 'Seoul', 'North Korea']
    expect(lastOf([...both, 'Korea'])).toMatchObject({ countries: ['PRK', 'KOR'], ambiguous: true })
  })

  test('what the paragraph itself says goes before the rest', () => {
    const about = ['Tbilisi and Batumi', 'Abkhazia', 'South Ossetia']
    expect(lastOf([...about, 'Voters in Florida and Georgia'])).toMatchObject({ countries: ['USA'], kind: 'place' })
  })
})
