import type { Dataset } from '../../dataset/dataset.ts'
import type { LayerScene, Outline } from '../../domain/scene.ts'
import type { View } from '../../domain/view.ts'

/** A marker at each capital, the outline of each area; ended ones hollow and dashed. */
export function protectoratesScene(dataset: Dataset, view: View): LayerScene {
  const listed = dataset.territories.flatMap((territory) =>
    territory.protectorate ? [{ territory, now: territory.protectorate.now }] : [],
  )
  return {
    outlines: listed.flatMap(({ territory, now }): Outline[] =>
      territory.area === undefined
        ? []
        : [{ of: 'area', key: territory.area, role: now ? 'protectorate now' : 'protectorate ended' }],
    ),
    markers: listed.map(({ territory, now }) => ({
      id: `territory:${territory.id}`,
      at: territory.at,
      shape: 'protectorate',
      hollow: !now,
      tone: 'neutral',
      selected: view.selection?.kind === 'territory' && view.selection.id === territory.id,
      label: territory.name,
      selections: [{ kind: 'territory', id: territory.id }],
    })),
  }
}
