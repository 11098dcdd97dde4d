import { loadGazetteer, readNeededFiles } from '../load-gazetteer.ts'
import { findMentions } from '../find-mentions.ts'
import type { Gazetteer } from '../gazetteer.ts'

/** The gazetteer of this atlas, for tests. */
export function gazetteerOfAtlas(): Gazetteer {
  return loadGazetteer(readNeededFiles('data/')).gazetteer
}

/**
 * The mentions of a text in short, in order: "Aaans AAA, the north *AAA+BBB, Ccc CCC+DDD?, ABC =ABC, Town @AAA" – the
 * exact words, then the countries, with @ for a place, * for a group, = for an organisation and ? for
 * an ambiguous one.
 */
export function inShort(text: string, gazetteer: Gazetteer): string {
  return findMentions(text, gazetteer)
    .map((mention) => {
      const words = text.slice(mention.start, mention.end)
      if (mention.kind === 'organisation') return `${words} =${mention.organisation}`
      const sign = { named: '', place: '@', group: '*' }[mention.kind]
      return `${words} ${sign}${mention.countries.join('+')}${mention.ambiguous ? '?' : ''}`
    })
    .join(', ')
}
