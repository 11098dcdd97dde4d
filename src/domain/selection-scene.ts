import type { Dataset } from '../dataset/dataset.ts'
import type { Outline } from './scene.ts'
import type { Selection } from './view.ts'

/** The outline of what is selected; for a part of a country, its country's too, more quietly. */
export function selectionOutlines(dataset: Dataset, selection: Selection | undefined): Outline[] {
  switch (selection?.kind) {
    case undefined:
    case 'article':
    case 'organisation':
      return []
    case 'country':
      return [{ of: 'country', key: selection.id, role: 'selected' }]
    case 'site': {
      const site = dataset.sites.find(({ id }) => id === selection.id)
      return site ? [{ of: 'country', key: site.host, role: 'selected owner' }] : []
    }
    case 'territory': {
      const territory = dataset.territories.find(({ id }) => id === selection.id)
      if (!territory) return []
      if (territory.entity !== undefined) return [{ of: 'country', key: territory.entity, role: 'selected' }]
      return [
        { of: 'country', key: territory.outlineOf, role: 'selected owner' },
        ...(territory.area === undefined ? [] : [{ of: 'area', key: territory.area, role: 'selected' } as const]),
      ]
    }
  }
}
