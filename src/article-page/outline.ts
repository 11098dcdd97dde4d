import type { Article } from '../dataset/dataset.ts'
import { enCards } from '../wording/en-cards.ts'
import { FIGURES } from './figures.ts'
import { markup, type Markup } from './markup.ts'
import { anchorOf } from './paragraph.ts'

export const CREDITS = 'credits'

interface Entry {
  readonly anchor: string
  readonly text: string
}

/** The headings of the article, those of level 3 under theirs, and then what the atlas adds. */
export function outlineOf({ blocks }: Article, figures: string): Markup {
  const chapters: { readonly entry: Entry; readonly within: Entry[] }[] = []
  for (const block of blocks) {
    if (block.kind !== 'heading') continue
    const entry = { anchor: anchorOf(block.line), text: block.text }
    const last = chapters.at(-1)
    if (block.level === 3 && last) last.within.push(entry)
    else chapters.push({ entry, within: [] })
  }
  return markup`<nav aria-labelledby="contents">
    <h2 id="contents">${enCards.article.contents}</h2>
    <ul>
      ${chapters.map(({ entry, within }) => markup`<li>${link(entry)}${within.length === 0 ? undefined : list(within)}</li> `)}
    </ul>
    <p class="quiet">${enCards.articlePage.added}</p>
    ${list([
      { anchor: FIGURES, text: figures },
      { anchor: CREDITS, text: enCards.page.credits },
    ])}
  </nav> `
}

function list(entries: readonly Entry[]): Markup {
  return markup`<ul>
    ${entries.map((entry) => markup`<li>${link(entry)}</li>`)}
  </ul>`
}

function link({ anchor, text }: Entry): Markup {
  return markup`<a href="#${anchor}">${text}</a>`
}
