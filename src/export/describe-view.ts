import type { Dataset } from '../dataset/dataset.ts'
import { nameOf } from '../domain/names.ts'
import type { View } from '../domain/view.ts'
import { enCards } from '../wording/en-cards.ts'
import { en } from '../wording/en.ts'

/** What a picture of a view shows, in words: measure and survey, part of the world. */
export function describeMap({ about, frames, entities }: Dataset, { layers, measure, camera }: View): string {
  const place =
    camera.kind === 'frame'
      ? frames.find(({ id }) => id === camera.id)?.name
      : camera.kind === 'entity'
        ? entities.find(({ key }) => key === camera.id)?.name
        : undefined
  const isSurvey = layers.includes('survey')
  return enCards.print.frame(
    isSurvey ? en.measure[measure] : '',
    isSurvey ? about.survey.name : layers.map((id) => about.layers[id].title).join(', '),
    place ?? '',
  )
}

/** What is selected, with its figures where it has any; undefined for none and for the article, which is about all. */
export function describeSelection(dataset: Dataset, { selection }: View): string | undefined {
  if (selection === undefined || selection.kind === 'article') return undefined
  const name = nameOf(dataset, selection)
  return selection.kind === 'country' ? `${name}: ${figuresOf(dataset, selection.id)}` : name
}

/** "27% favourable · 70% unfavourable · 3% no answer · 1,000 interviews", or that nobody was asked. */
export function figuresOf({ about, survey }: Pick<Dataset, 'about' | 'survey'>, key: string): string {
  const row = survey.find(({ country }) => country === key)
  if (!row) return about.survey.notSurveyed
  return enCards.print.figures(
    (['favourable', 'unfavourable', 'noAnswer'] as const).map((measure) =>
      enCards.figures.share(row[measure], en.measure[measure]),
    ),
    en.survey.interviews(row.sample),
  )
}
