import type { Evidence, LayerId, Measure, MembershipStatus, SiteKind, SiteScope, SiteStatus } from '../dataset/dataset.ts'
import type { NameKind } from '../domain/search.ts'

/** All that the page says in its own words. What it says about its subject is in `data/`. One file per language. */

const list = new Intl.ListFormat('en', { type: 'conjunction' })
const number = new Intl.NumberFormat('en')
const ordinalRules = new Intl.PluralRules('en', { type: 'ordinal' })
const ORDINAL: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' }

function ordinal(value: number): string {
  return `${number.format(value)}${ORDINAL[ordinalRules.select(value)] ?? 'th'}`
}

function count(value: number, one: string, many: string): string {
  return `${number.format(value)} ${value === 1 ? one : many}`
}

export const en = {
  language: 'en',
  list: (items: readonly string[]) => list.format(items),
  number: (value: number) => number.format(value),
  percent: (value: number) => `${value}%`,
  count,

  measure: {
    favourable: 'favourable',
    unfavourable: 'unfavourable',
    noAnswer: 'no answer',
  } satisfies Record<Measure, string>,

  evidence: {
    article: 'also printed in the article',
    print: 'also seen in print',
    computed: 'computed for this atlas, not seen in print',
  } satisfies Record<Evidence, string>,

  siteKind: {
    army: 'army base',
    air: 'air base',
    naval: 'naval base',
    radar: 'radar station',
    communications: 'communications station',
    depot: 'depot',
    space: 'space facility',
    'test range': 'test range',
    training: 'training centre',
    peacekeeping: 'peacekeeping force',
    seismic: 'seismic station',
  } satisfies Record<SiteKind, string>,

  siteStatus: {
    'in use': 'in use',
    former: 'former',
    'in use, in occupied territory': 'in use, in occupied territory',
  } satisfies Record<SiteStatus, string>,

  siteScope: {
    article: 'in a country that the article names as a host',
    mention: 'mentioned in the article',
    beyond: 'beyond the article',
  } satisfies Record<SiteScope, string>,

  membershipStatus: {
    member: 'member',
    left: 'left or suspended',
    partner: 'partner, observer or invited',
  } satisfies Record<MembershipStatus, string>,

  layerGroup: {
    survey: 'Survey',
    sites: 'Sites',
    protectorates: 'Protectorates',
    memberships: 'Memberships',
  } satisfies Record<LayerId, string>,

  page: {
    loading: 'Opening the atlas …',
    datasetMissing: 'The figures and texts of this atlas could not be loaded.',
    tryAgain: 'Try again',
    search: 'Search',
    layers: 'Layers',
    sources: 'Sources and licences',
    close: 'Close',
    skipToSidebar: 'Skip to the text',
  },

  survey: {
    rank: (rank: number, of: number, ties: readonly string[]) =>
      ties.length === 0 ? `${ordinal(rank)} of ${of}` : `joint ${ordinal(rank)} of ${of}, with ${list.format(ties)}`,
    interviews: (value: number) => count(value, 'interview', 'interviews'),
    ownView: 'own view',
    notSurveyed: 'not surveyed',
    classLabel: (from: number, to: number | undefined) =>
      to === undefined ? `${from}% and above` : from === 0 ? `below ${to + 1}%` : `${from}–${to}%`,
  },

  search: {
    placeholder: 'Country, place, base, organisation …',
    nothing: (query: string) => `Nothing here is called “${query}”.`,
    results: (value: number) => count(value, 'result', 'results'),
    matched: {
      name: () => '',
      alias: (text: string) => `also called ${text}`,
      'former name': (text: string) => `formerly ${text}`,
      demonym: (text: string) => text,
      capital: (text: string) => `capital: ${text}`,
      town: (text: string) => `at ${text}`,
    } satisfies Record<NameKind, (text: string) => string>,
  },

  map: {
    label: 'Map',
  },

  sidebar: {
    close: 'Close and go back to the start',
  },
}

export type Wording = typeof en
