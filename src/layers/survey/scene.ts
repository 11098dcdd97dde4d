import type { Dataset, EntityKey } from '../../dataset/dataset.ts'
import { classifier, valueOf } from '../../domain/classes.ts'
import type { FillRole, LayerScene } from '../../domain/scene.ts'
import type { View } from '../../domain/view.ts'

/** The choropleth: a class per surveyed country, "not surveyed" for the rest, the figure to print on it. */
export function surveyScene(dataset: Dataset, view: View): LayerScene {
  const { focus, survey } = dataset.about
  const classOf = classifier(survey.thresholds[view.measure])
  const values = new Map(dataset.survey.map((row) => [row.country, valueOf(row, view.measure)]))
  return {
    fillOf(key: EntityKey): FillRole {
      const value = values.get(key)
      if (value === undefined) return { kind: 'not surveyed' }
      return { kind: key === focus.key ? 'focus' : 'class', index: classOf(value) }
    },
    figureOf(key) {
      const value = values.get(key)
      return value === undefined ? undefined : `${value}%`
    },
  }
}
