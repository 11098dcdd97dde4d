import type { Block } from '../dataset/dataset.ts'
import { finderIn, type Hit } from './find.ts'

/**
 * Where the words that a text has in “quotation marks” stand in a block: a lesson quotes the article, and the article's
 * words are shown marked. Words left out (…) at the ends, and a full stop that is the quoting sentence's own, do not
 * count. The forms of marks and dashes do not matter, as in every search.
 */
export function quotedIn(text: string, block: Block): Hit[] {
  const find = finderIn([block])
  return [...text.matchAll(/“([^”]+)”/g)]
    .flatMap(([, quoted = '']) => {
      const words = quoted.replace(/^[\s…]+|[\s…]+$/g, '')
      const exact = find(words, 1)
      return exact.length > 0 ? exact : find(words.replace(/[.,;:]$/, ''), 1)
    })
    .sort((a, b) => a.start - b.start)
}
