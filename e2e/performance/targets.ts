import type { Dataset } from '../../src/dataset/dataset.ts'
import { indexPassages } from '../../src/domain/passages.ts'
import type { Target } from './probe.ts'

const COUNTED = 12
const LONGEST_WORDS = 32

/**
 * Countries to click on: the largest that the article names, so that a click cannot miss, most passages first. The focal
 * country is not among them, for its card is about the article as a whole.
 */
export function targetsOf({ entities, survey, article, about }: Dataset): [Target, ...Target[]] {
  const passages = indexPassages(article)
  const [first, ...others] = entities
    .filter(({ key, hasShape }) => hasShape && key !== about.focus.key)
    .sort((one, other) => other.area - one.area)
    .flatMap((entity): (Target & { readonly count: number })[] => {
      const { named } = passages.ofCountry(entity.key)
      const row = survey.find(({ country }) => country === entity.key)
      const [passage] = named
      const sentence = passage?.paragraph.sentences[passage.sentences[0] ?? 0]
      const mention = passage?.mentions[0]
      if (!passage || !sentence || !mention || !row) return []
      const words = passage.paragraph.text
        .slice(sentence.start, Math.min(mention.start, sentence.start + LONGEST_WORDS))
        .trim()
      if (words.length < 8) return []
      const { key, name, point } = entity
      return [{ key, name, figure: `${row.unfavourable}% unfavourable`, words, at: point, count: named.length }]
    })
    .slice(0, COUNTED)
    .sort((one, other) => other.count - one.count)
  if (!first) throw new Error('the data have no country that is both surveyed and named')
  return [first, ...others]
}
