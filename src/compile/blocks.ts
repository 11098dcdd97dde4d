import type { ArticleNote, Block, Mention, Range, Seam } from '../dataset/dataset.ts'
import { shownHeading } from './article.ts'
import type { SourceBlock } from './article.ts'
import { present } from './present.ts'

/** What is found in the text of a paragraph. */
export interface Reader {
  readonly sentences: (text: string) => readonly Range[]
  readonly mentions: (text: string) => readonly Mention[]
}

/** The blocks of the article as the dataset holds them: with sentences, mentions, notes and seams. */
export function completeBlocks(
  blocks: readonly SourceBlock[],
  notes: ReadonlyMap<number, readonly ArticleNote[]>,
  seams: ReadonlyMap<number, Seam>,
  { sentences, mentions }: Reader,
): Block[] {
  return blocks.map((block): Block => {
    const { line, source } = block
    if (block.kind === 'heading') {
      const text = shownHeading(source)
      return present({
        kind: 'heading' as const,
        line,
        level: block.level,
        text,
        source: source === text ? undefined : source,
      })
    }
    return present({
      kind: 'paragraph' as const,
      line,
      text: source,
      path: block.path,
      sentences: sentences(source),
      mentions: mentions(source),
      notes: notes.get(line) ?? [],
      seam: seams.get(line),
    })
  })
}
