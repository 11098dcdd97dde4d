import { nameOf } from '../domain/names.ts'
import { countPassages } from '../domain/passages.ts'
import type { Atlas } from '../state/atlas.svelte.ts'
import { en } from '../wording/en.ts'

/** What a screen reader says when another card opens. */
export function announcementOf({
  dataset,
  isWhole,
  passages,
  view,
}: Pick<Atlas, 'dataset' | 'isWhole' | 'passages' | 'view'>): string {
  const { selection } = view
  if (!selection) return en.sidebar.shown(dataset.about.title)
  const name = nameOf(dataset, selection)
  if (!isWhole) return en.sidebar.shown(name)
  switch (selection.kind) {
    case 'country':
      return selection.id === dataset.about.focus.key
        ? en.sidebar.shown(name)
        : en.sidebar.shownWithPassages(name, countPassages(passages.ofCountry(selection.id)))
    case 'organisation':
      return en.sidebar.shownWithPassages(name, passages.ofOrganisation(selection.id).length)
    case 'site':
    case 'territory':
    case 'article':
      return en.sidebar.shown(name)
  }
}
