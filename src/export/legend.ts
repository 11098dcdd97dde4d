import type { Dataset, Measure } from '../dataset/dataset.ts'
import { classesOf } from '../domain/classes.ts'
import type { MarkerShape, MarkerTone, OutlineRole } from '../domain/scene.ts'
import type { View } from '../domain/view.ts'
import { enCards } from '../wording/en-cards.ts'
import { en } from '../wording/en.ts'

/** What stands before the words of a legend. */
export type LegendSign =
  | { readonly kind: 'class'; readonly index: number }
  | { readonly kind: 'not surveyed' | 'disputed' | 'focus' }
  | { readonly kind: 'marker'; readonly shape: MarkerShape; readonly tone: MarkerTone; readonly hollow: boolean }
  | { readonly kind: 'outline'; readonly role: OutlineRole }

export interface LegendEntry {
  readonly sign: LegendSign
  readonly words: string
}

/** The key to one layer, or to what is on every map. */
export interface LegendPart {
  readonly title: string
  readonly entries: readonly LegendEntry[]
}

/** The key to a picture of a view, for paper and files: no switches, only signs and words. */
export function legendOf(dataset: Dataset, view: View): LegendPart[] {
  const { layers } = dataset.about
  return [
    ...view.layers.flatMap((id): LegendPart[] => {
      const { title } = layers[id]
      switch (id) {
        case 'survey':
          return [{ title: `${title}: ${en.measure[view.measure]}`, entries: surveyEntries(dataset, view.measure) }]
        case 'sites':
          return [{ title, entries: siteEntries(dataset) }]
        case 'protectorates':
          return [{ title, entries: protectorateEntries() }]
        case 'memberships':
          return [{ title: membershipsTitle(dataset, view, title), entries: membershipEntries(dataset, view) }]
      }
    }),
    { title: enCards.print.onEveryMap, entries: [{ sign: { kind: 'disputed' }, words: en.layers.legendDisputed }] },
  ]
}

function surveyEntries({ about }: Dataset, measure: Measure): LegendEntry[] {
  return [
    ...classesOf(about.survey.thresholds[measure]).map(({ index, from, to }): LegendEntry => ({
      sign: { kind: 'class', index },
      words: en.survey.classLabel(from, to),
    })),
    { sign: { kind: 'not surveyed' }, words: en.layers.legendNotSurveyed },
    { sign: { kind: 'focus' }, words: en.layers.legendFocus(about.focus.name) },
  ]
}

/** Only what is among the sites: the tones of one sign, then the signs of the kinds. */
function siteEntries({ sites }: Dataset): LegendEntry[] {
  const sample = sites[0]?.kind
  if (sample === undefined) return []
  const tones: readonly { readonly tone: MarkerTone; readonly hollow: boolean; readonly words: string }[] = [
    { tone: 'article', hollow: false, words: en.layers.scope.article },
    { tone: 'mention', hollow: false, words: en.layers.scope.mention },
    { tone: 'beyond', hollow: false, words: en.layers.scope.beyond },
    { tone: 'occupied', hollow: false, words: en.layers.scope.occupied },
    { tone: 'beyond', hollow: true, words: en.layers.scope.former },
  ]
  const kinds = [...new Set(sites.map(({ kind }) => kind))]
  return [
    ...tones.map(({ tone, hollow, words }): LegendEntry => ({
      sign: { kind: 'marker', shape: sample, tone, hollow },
      words,
    })),
    ...kinds.map((kind): LegendEntry => ({
      sign: { kind: 'marker', shape: kind, tone: 'neutral', hollow: false },
      words: en.siteKind[kind],
    })),
  ]
}

function protectorateEntries(): LegendEntry[] {
  return [false, true].map((hollow) => ({
    sign: { kind: 'marker', shape: 'protectorate', tone: 'neutral', hollow },
    words: hollow ? en.layers.protectorateEnded : en.layers.protectorateNow,
  }))
}

function membershipsTitle({ organisations }: Dataset, { organisation }: View, title: string): string {
  const chosen = organisations.find(({ id }) => id === organisation)
  return chosen ? `${title}: ${chosen.name}` : title
}

function membershipEntries({ memberships }: Dataset, { organisation }: View): LegendEntry[] {
  const statuses = (['member', 'left', 'partner'] as const).filter((status) =>
    memberships.some((row) => row.organisation === organisation && row.status === status),
  )
  return [
    ...statuses.map((status): LegendEntry => ({
      sign: { kind: 'outline', role: status },
      words: enCards.membershipStatus[status],
    })),
    { sign: { kind: 'marker', shape: 'seat', tone: 'neutral', hollow: false }, words: en.layers.seat },
  ]
}
