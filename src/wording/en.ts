import type { MembershipStatus, Measure, SiteKind } from '../dataset/dataset.ts'
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
  /** Before something added to what was said. */
  aside: ' – ',

  measure: {
    favourable: 'favourable',
    unfavourable: 'unfavourable',
    noAnswer: 'no answer',
  } satisfies Record<Measure, string>,

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

  page: {
    datasetMissing: 'The figures and texts of this atlas could not be loaded.',
    tryAgain: 'Try again',
    search: 'Search',
    layers: 'Layers',
    sources: 'Sources and licences',
    close: 'Close',
    skipToSidebar: 'Skip to the text',
    frames: 'Parts of the world',
    choose: 'What did you mean?',
    enlarge: 'Show more text',
    shrink: 'Show more map',
    aboutMap: 'How, why, and sources',
    lessons: 'Lessons',
    projector: 'Projector',
    mapMissing: 'This browser has no WebGL: the map works, but cannot be moved freely.',
    mapBroken: 'The movable map could not be loaded; this one shows the same.',
    lightMap: 'Light map: it cannot be moved freely.',
    useMap: 'Use the movable map',
    slowMap: 'This machine draws the movable map slowly. A light map shows the same, without free movement.',
    useLightMap: 'Use the light map',
    keepMap: 'Keep this one',
    convention: 'How this map shows disputed areas',
  },

  legend: {
    heading: 'Legend',
    fold: 'Hide',
    unfold: 'Legend',
    more: 'What is this?',
    less: 'Close',
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
    legendDisputed: 'disputed',
    legendFocus: (name: string) => `${name}: its own view`,
    countries: (value: number) => count(value, 'country', 'countries'),
    sites: (inUse: number, former: number) => `${number.format(inUse)} in use, ${number.format(former)} former`,
    territories: (now: number, ended: number) => `${number.format(now)} now, ${number.format(ended)} ended`,
    organisations: (value: number) => count(value, 'organisation', 'organisations'),
    scope: {
      article: 'host named in the article',
      mention: 'mentioned there',
      beyond: 'beyond it',
      occupied: 'occupied territory',
      former: 'former',
    },
    /** For the back row, where letters are large. */
    scopeShort: { article: 'host', mention: 'mentioned', beyond: 'beyond', occupied: 'occupied', former: 'former' },
    protectorateNow: 'now',
    protectorateEnded: 'ended',
    chooseOrganisation: 'Outline the members of',
    noOrganisation: 'no organisation',
    seat: 'seat (hollow: ended or left)',
    status: { member: 'member', left: 'left', partner: 'partner' } satisfies Record<MembershipStatus, string>,
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
    ownViewHeading: (year: number) => `Its own view, asked in ${year}`,
    ownViewLabel: 'Not a view from outside',
    notSurveyed: 'not surveyed',
    classShort: (from: number, to: number | undefined) =>
      to === undefined ? `${from}+` : from === 0 ? `<${to + 1}` : `${from}–${to}`,
    classLabel: (from: number, to: number | undefined) =>
      to === undefined ? `${from}% and above` : from === 0 ? `below ${to + 1}%` : `${from}–${to}%`,
  },

  search: {
    placeholder: 'Country, place, base …',
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

  save: {
    menu: 'Save and print',
    print: 'Print this view',
    picture: 'Save the picture',
    data: 'Save the data',
    svg: 'Picture, SVG',
    png: 'Picture, PNG',
    largePng: 'Picture, PNG, twice as large',
    survey: 'Survey, CSV',
    map: 'What is on the map, GeoJSON',
    saved: (file: string) => `Saved as ${file}`,
    failed: 'This could not be saved.',
    file: { survey: 'survey', map: 'map' },
  },

  map: {
    label: 'Map',
  },

  sidebar: {
    label: 'Text',
    close: 'Close and go back to the start',
    backToArticle: 'Back to the article',
    readArticle: 'Read the whole article',
    articleBegins: 'How the article begins',
    shown: (name: string) => `${name}.`,
    opening: 'The texts are on their way …',
    shownWithPassages: (name: string, passages: number) =>
      `${name}: ${passages === 0 ? 'no passage' : count(passages, 'passage', 'passages')} in the article.`,
    noteOfOurs: 'Note of this atlas',
    notesOfOurs: 'Notes of this atlas',
    listOfOurs: 'This atlas’s own list, not the article’s',
    alsoHere: 'Also here',
    asOf: (date: string) => `As of ${date.replace(/^as of /i, '')}`,
    inOtherLanguage: 'en',
  },

  sources: {
    heading: 'Sources',
    party: 'a party’s own account',
  },

  ranking: {
    heading: {
      favourable: (focus: string, year: number) => `Who saw ${focus} favourably in ${year}?`,
      unfavourable: (focus: string, year: number) => `Who saw ${focus} unfavourably in ${year}?`,
      noAnswer: (_focus: string, year: number) => `Who gave no answer in ${year}?`,
    } satisfies Record<Measure, (focus: string, year: number) => string>,
    about: {
      favourable: (countries: number) =>
        `${count(countries, 'country', 'countries')} surveyed, by the share with a favourable view.`,
      unfavourable: (countries: number) =>
        `${count(countries, 'country', 'countries')} surveyed, by the share with an unfavourable view.`,
      noAnswer: (countries: number) =>
        `${count(countries, 'country', 'countries')} surveyed, by the share that gave no answer.`,
    } satisfies Record<Measure, (countries: number) => string>,
    band: (label: string, countries: number) => `${label}: ${count(countries, 'country', 'countries')}`,
    jump: 'Ranking',
    apart: 'Apart from these',
    ownView: (name: string) => `${name}, own view`,
  },

  country: {
    partOf: (name: string) => `Part of ${name}`,
    observer: 'Observer state at the United Nations',
    survey: (year: number) => `The survey of ${year}`,
    sites: 'Military bases and facilities',
    territories: 'Disputed areas and territories',
    organisations: (focus: string) => `Organisations shared with ${focus}`,
    jump: {
      label: 'Parts of this card',
      here: (value: number) => `Here (${number.format(value)})`,
      organisations: (value: number | undefined) =>
        value === undefined ? 'Organisations' : `Organisations (${number.format(value)})`,
      passages: (value: number | undefined) => (value === undefined ? 'Article' : `Article (${number.format(value)})`),
    },
    passages: (value: number) => `In the article: ${count(value, 'passage', 'passages')}`,
  },

  figures: {
    coverage: 'Who was not asked',
    about: 'The question, and how it was asked',
    question: 'Question',
    fieldwork: 'Asked',
    survey: 'Survey',
  },

  passage: {
    lead: 'Introduction',
    pathSeparator: ' › ',
    whole: 'Whole paragraph',
    excerpt: 'Only these sentences',
    inArticle: 'In the article',
    cite: 'Cite',
    copied: 'Copied:',
    copyThis: 'To copy:',
    marked: 'Marked:',
    ambiguous: (words: string) => `Ambiguous: “${words}” may mean another country.`,
    more: (value: number) => `Show ${count(value, 'more passage', 'more passages')}`,
    which: (words: string) => `“${words}” stands for several countries:`,
    about: (quote: string) => `On “${quote}”:`,
    gap: '[…]',
    citation: (
      quote: string,
      {
        section,
        title,
        origin,
        licence,
        url,
      }: Readonly<Record<'section' | 'title' | 'origin' | 'licence' | 'url', string>>,
    ) => `“${quote}” – ${section}, in: “${title}”, ${origin}, ${licence}, ${url}`,
  },

  article: {
    kind: 'The article',
    find: 'Find in the article',
    history: 'its authors and history',
  },
}

export type Wording = typeof en
