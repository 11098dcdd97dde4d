import type { Dataset, Organisation, Site, Territory } from '../dataset/dataset.ts'
import type { Country } from '../domain/country.ts'
import type { Atlas } from '../state/atlas.svelte.ts'

/** What the sidebar shows for a selection, with everything it needs. */
export type Shown =
  | { readonly kind: 'welcome' }
  | { readonly kind: 'country'; readonly country: Country }
  | { readonly kind: 'site'; readonly site: Site }
  | { readonly kind: 'territory'; readonly territory: Territory }
  | { readonly kind: 'organisation'; readonly organisation: Organisation }
  | { readonly kind: 'article'; readonly line?: number }

const WELCOME: Shown = { kind: 'welcome' }

/** What is selected but not in the dataset shows the start, never an empty card. */
export function shownFor({ dataset, view, country }: Pick<Atlas, 'dataset' | 'view' | 'country'>): Shown {
  const { selection } = view
  switch (selection?.kind) {
    case undefined:
      return WELCOME
    case 'country':
      return country ? { kind: 'country', country } : WELCOME
    case 'site': {
      const site = withId(dataset, 'sites', selection.id)
      return site ? { kind: 'site', site } : WELCOME
    }
    case 'territory': {
      const territory = withId(dataset, 'territories', selection.id)
      return territory ? { kind: 'territory', territory } : WELCOME
    }
    case 'organisation': {
      const organisation = withId(dataset, 'organisations', selection.id)
      return organisation ? { kind: 'organisation', organisation } : WELCOME
    }
    case 'article':
      return selection
  }
}

/** A name for what is shown: the card is made anew when it changes, so that no state leaks from one to the next. */
export function nameOfShown(shown: Shown): string {
  switch (shown.kind) {
    case 'welcome':
    case 'article':
      return shown.kind
    case 'country':
      return `country ${shown.country.entity.key}`
    case 'site':
      return `site ${shown.site.id}`
    case 'territory':
      return `territory ${shown.territory.id}`
    case 'organisation':
      return `organisation ${shown.organisation.id}`
  }
}

function withId<Rows extends 'sites' | 'territories' | 'organisations'>(
  dataset: Dataset,
  rows: Rows,
  id: string,
): Dataset[Rows][number] | undefined {
  return dataset[rows].find((row) => row.id === id)
}
