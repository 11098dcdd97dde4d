import type { Passage } from './passages.ts'

/** Passages that follow one another under the same headings. */
export interface Section {
  /** Heading path, outermost first; empty for the lead. */
  readonly path: readonly string[]
  /** Line of its first passage: what tells it from a later section under the same headings. */
  readonly line: number
  readonly passages: readonly Passage[]
}

/** Groups passages in reading order, so that a heading path is shown once for all that stand under it. */
export function bySection(passages: readonly Passage[]): Section[] {
  const sections: { path: readonly string[]; line: number; passages: Passage[] }[] = []
  for (const passage of passages) {
    const { path, line } = passage.paragraph
    const last = sections.at(-1)
    if (last && isSamePath(last.path, path)) last.passages.push(passage)
    else sections.push({ path, line, passages: [passage] })
  }
  return sections
}

function isSamePath(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((heading, index) => heading === other[index])
}
