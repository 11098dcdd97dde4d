import type { Mention } from '../dataset/dataset.ts'
import type { Passage } from './passages.ts'

/** What the marked words of a passage are, where they do not say it themselves: places, groups, names of the past. */
export function explainedIn({ paragraph, mentions }: Passage): string[] {
  const needsWords = ({ kind, what, start, end }: Mention) =>
    kind === 'place' || kind === 'group' || what.startsWith(`${paragraph.text.slice(start, end)},`)
  return [...new Set(mentions.filter(needsWords).map(({ what }) => what))]
}

/** Those of its mentions that may stand for another country as well. */
export function ambiguousIn({ mentions }: Passage): Mention[] {
  return mentions.filter((mention) => mention.kind !== 'organisation' && mention.ambiguous === true)
}
