import type { Dataset, LayerId } from '../dataset/dataset.ts'
import type { LayerScene } from '../domain/scene.ts'
import type { View } from '../domain/view.ts'
import { membershipsScene } from './memberships/scene.ts'
import { protectoratesScene } from './protectorates/scene.ts'
import { sitesScene } from './sites/scene.ts'
import { surveyScene } from './survey/scene.ts'

/** The layers of the scene, bottom first. The list of their panels is in `src/page/layers.ts`. */
export const sceneLayers: readonly {
  readonly id: LayerId
  readonly scene: (dataset: Dataset, view: View) => LayerScene
}[] = [
  { id: 'survey', scene: surveyScene },
  { id: 'protectorates', scene: protectoratesScene },
  { id: 'memberships', scene: membershipsScene },
  { id: 'sites', scene: sitesScene },
]
