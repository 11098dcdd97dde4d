import { findMentions } from '../find-mentions.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { readGold, scoreAgainstGold } from '../gold.ts'
import type { GoldLine, Score } from '../gold.ts'

/** A paragraph and its answer. An ambiguous country has a question mark in the table. */
export interface HeldOut {
  readonly texts: readonly string[]
  readonly gold: readonly GoldLine[]
}

/** Reads a table of tab-separated columns named, grouped, text. */
export function readHeldOut(table: string): HeldOut {
  const rows = table
    .split('\n')
    .slice(1)
    .filter((row) => row !== '')
    .map((row) => row.split('\t'))
  const asGold = rows.map(([named, grouped], index) => `${index + 1}\t${named?.replaceAll('?', '')}\t${grouped}`)
  return { texts: rows.map(([, , text = '']) => text), gold: readGold(['', ...asGold].join('\n')) }
}

/** Every paragraph stands alone. Own codes of the atlas are not in the answers. */
export function scoreHeldOut({ texts, gold }: HeldOut, gazetteer: Gazetteer): Score {
  return scoreAgainstGold(gold, (line) => {
    const text = texts[line - 1] ?? ''
    return findMentions(text, gazetteer).flatMap((mention) => {
      if (mention.kind === 'organisation') return []
      const countries = mention.countries.filter((key) => !/^X(?!KX)/.test(key))
      return [{ mention: { ...mention, countries }, words: text.slice(mention.start, mention.end) }]
    })
  })
}
