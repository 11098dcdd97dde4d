import type { Dataset } from '../dataset/dataset.ts'
import type { View } from '../domain/view.ts'
import { enCards } from '../wording/en-cards.ts'

/** Where a picture of a view is from, line by line: each layer that is on, the map itself, and whose words it quotes. */
export function sourceLines({ about, sources, article }: Dataset, view: View, isQuoting: boolean): string[] {
  const shapes = about.credits.map(({ name, licence }) => `${name} (${licence})`)
  return [
    ...view.layers.map((id) => {
      const { title, date, sources: ids } = about.layers[id]
      const named = [...new Set(ids)].flatMap((source) => sources[source] ?? [])
      return enCards.print.layerSource(
        title,
        date,
        named.map(({ publisher, title }) => `${publisher}, ${title}`),
      )
    }),
    about.convention.line,
    ...(isQuoting ? [enCards.print.quoted(article.title, article.dateline, article.licence, article.url)] : []),
    enCards.print.credits(shapes),
  ]
}
