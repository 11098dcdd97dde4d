import type { Dataset, SourceId } from '../dataset/dataset.ts'
import { enCards } from '../wording/en-cards.ts'
import { en } from '../wording/en.ts'
import { markup, type Content, type Markup } from './markup.ts'
import { webLink } from './links.ts'

/** Publisher, title and date of each source, once; without an address where what was read is only a copy. */
export function sourceList(sources: Dataset['sources'], ids: readonly SourceId[]): Markup {
  const rows = [...new Set(ids)].flatMap((id) => sources[id] ?? [])
  return markup`<ul class="sources">
    ${rows.map(
      ({ publisher, title, date, url, kind }) =>
        markup`<li>
          ${publisher}: ${webLink(url, markup`<cite>${title}</cite>`)},
          ${date}${kind === 'party' ? ` (${en.sources.party})` : undefined}
        </li> `,
    )}
  </ul>`
}

/** What something rests on: how sure at once, the sources folded away. */
export function sourceDetails(
  sources: Dataset['sources'],
  ids: readonly SourceId[],
  { isWeak = false, unsourced = [] }: { readonly isWeak?: boolean; readonly unsourced?: readonly string[] } = {},
): Content[] {
  const count = new Set(ids).size
  const fields = [...new Set(unsourced.map((field) => enCards.unsourcedField[field] ?? field))]
  return [
    isWeak ? markup`<p class="quiet">${enCards.sources.weak}. ${enCards.sources.weakWhy}</p>` : undefined,
    fields.length > 0 ? markup`<p class="quiet">${enCards.sources.unsourcedWhy(fields)}</p>` : undefined,
    count > 0
      ? markup`<details>
          <summary>${enCards.sources.headingCounted(count)}</summary>
          ${sourceList(sources, ids)}
        </details>`
      : undefined,
  ]
}
