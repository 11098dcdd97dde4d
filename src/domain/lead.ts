import type { Article, Paragraph } from '../dataset/dataset.ts'

/** How the article begins: its first paragraph. */
export function leadOf({ blocks }: Pick<Article, 'blocks'>): Paragraph | undefined {
  return blocks.find((block): block is Paragraph => block.kind === 'paragraph')
}
