import type { Component } from 'svelte'
import type { Dataset, LayerId } from '../dataset/dataset.ts'
import MembershipsLegend from '../layers/memberships/Legend.svelte'
import ProtectoratesLegend from '../layers/protectorates/Legend.svelte'
import SitesLegend from '../layers/sites/Legend.svelte'
import SurveyLegend from '../layers/survey/Legend.svelte'
import { en } from '../wording/en.ts'

/** The layers as the page lists them, top first. What each draws is in `src/layers/scenes.ts`. */
export const pageLayers: readonly {
  readonly id: LayerId
  readonly Legend: Component<{ isBrief: boolean }>
  /** How much is on the map. */
  readonly count: (dataset: Dataset) => string
}[] = [
  { id: 'survey', Legend: SurveyLegend, count: ({ survey }) => en.layers.countries(survey.length) },
  {
    id: 'sites',
    Legend: SitesLegend,
    count: ({ sites }) => {
      const former = sites.filter(({ status }) => status === 'former').length
      return en.layers.sites(sites.length - former, former)
    },
  },
  {
    id: 'protectorates',
    Legend: ProtectoratesLegend,
    count: ({ territories }) => {
      const listed = territories.flatMap(({ protectorate }) => (protectorate ? [protectorate] : []))
      const now = listed.filter((protectorate) => protectorate.now).length
      return en.layers.territories(now, listed.length - now)
    },
  },
  {
    id: 'memberships',
    Legend: MembershipsLegend,
    count: ({ organisations }) => en.layers.organisations(organisations.length),
  },
]
