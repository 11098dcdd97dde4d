import type { Dataset, Site } from '../../dataset/dataset.ts'
import type { LayerScene, MarkerTone } from '../../domain/scene.ts'
import type { View } from '../../domain/view.ts'

/** One marker a site. Sites that fall on one another stay markers of their own: the renderer groups what it cannot keep apart. */
export function sitesScene(dataset: Dataset, view: View): LayerScene {
  return {
    markers: dataset.sites.map((site) => ({
      id: `site:${site.id}`,
      at: site.at,
      shape: site.kind,
      hollow: site.status === 'former',
      tone: toneOf(site),
      selected: view.selection?.kind === 'site' && view.selection.id === site.id,
      label: site.name,
      selections: [{ kind: 'site', id: site.id }],
    })),
  }
}

export function toneOf(site: Site): MarkerTone {
  return site.status === 'in use, in occupied territory' ? 'occupied' : site.scope
}
