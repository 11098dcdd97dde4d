import type { Evidence, LayerId, Measure, MembershipStatus, SiteKind, SiteScope, SiteStatus } from '../dataset/dataset.ts'
import type { NameKind } from '../domain/search.ts'
import type { Selection } from '../domain/view.ts'

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
    choose: 'What did you mean?',
    showLayers: 'Show the layers',
    hideLayers: 'Hide the layers',
    enlarge: 'Show more text',
    shrink: 'Show more map',
    howDisputed: 'How, and why?',
    mapMissing: 'The map cannot be drawn in this browser, for it needs WebGL. The text, the ranking and the search work all the same.',
    mapDelayed: 'Drawing the map …',
    shapesMissing: 'The map’s shapes could not be loaded. The text, the ranking and the search work all the same.',
    credits: 'Sources and licences',
    convention: 'How this map shows disputed areas',
    asOf: (date: string) => `As of ${date}.`,
  },

  legend: {
    heading: 'Legend',
    nothingOn: 'No layer is on.',
  },

  layers: {
    heading: 'Layers',
    on: 'on',
    off: 'off',
    about: (title: string) => `About ${title}`,
    measure: 'Show the share that answered',
    source: 'Source',
    legendNotSurveyed: 'not surveyed',
    legendDisputed: 'disputed area',
    legendFocus: (name: string) => `${name}: its own view`,
    countries: (value: number) => count(value, 'country', 'countries'),
    sites: (inUse: number, former: number) => `${number.format(inUse)} in use, ${number.format(former)} former`,
    territories: (now: number, ended: number) => `${number.format(now)} now, ${number.format(ended)} ended`,
    organisations: (value: number) => count(value, 'organisation', 'organisations'),
    scope: {
      article: 'in a country that the article names',
      mention: 'mentioned in the article, closed',
      beyond: 'beyond the article',
      occupied: 'in use, in occupied territory',
      former: 'former: hollow',
    },
    protectorateNow: 'now',
    protectorateEnded: 'ended',
    chooseOrganisation: 'Outline the members of',
    noOrganisation: 'no organisation',
    seat: 'seat',
    seatFormer: 'seat of one that ended',
    noMemberList: 'The member list is not in this atlas.',
    outlined: (members: number, left: number, partners: number) =>
      [
        count(members, 'member', 'members'),
        ...(left > 0 ? [`${number.format(left)} left or suspended`] : []),
        ...(partners > 0 ? [`${number.format(partners)} partner, observer or invited`] : []),
      ].join(', '),
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
    kind: {
      country: 'country or territory',
      site: 'base or facility',
      territory: 'territory',
      organisation: 'organisation',
      article: 'article',
    } satisfies Record<Selection['kind'], string>,
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
