import type { Dataset, Position } from '../dataset/dataset.ts'
import type { Selection } from './view.ts'

/** What a selection is called. Addresses are checked before they become selections, so each is in the dataset. */
export function nameOf(dataset: Dataset, selection: Selection): string {
  switch (selection.kind) {
    case 'country':
      return dataset.entities.find(({ key }) => key === selection.id)?.name ?? selection.id
    case 'site':
      return dataset.sites.find(({ id }) => id === selection.id)?.name ?? selection.id
    case 'territory':
      return dataset.territories.find(({ id }) => id === selection.id)?.name ?? selection.id
    case 'organisation':
      return dataset.organisations.find(({ id }) => id === selection.id)?.name ?? selection.id
    case 'article':
      return dataset.article.title
  }
}

/** Where a selection lies on the map; undefined for an organisation or the article, which are not about one place. */
export function placeOf(dataset: Dataset, selection: Selection | undefined): Position | undefined {
  switch (selection?.kind) {
    case 'country':
      return dataset.entities.find(({ key }) => key === selection.id)?.point
    case 'site':
      return dataset.sites.find(({ id }) => id === selection.id)?.at
    case 'territory':
      return dataset.territories.find(({ id }) => id === selection.id)?.at
    case 'organisation':
    case 'article':
    case undefined:
      return undefined
  }
}
