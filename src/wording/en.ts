import type {
  Evidence,
  LayerId,
  Measure,
  MembershipStatus,
  SiteKind,
  SiteScope,
  SiteStatus,
} from '../dataset/dataset.ts'
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
    frames: 'Parts of the world',
    choose: 'What did you mean?',
    showLayers: 'Show the layers',
    hideLayers: 'Hide the layers',
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
    credits: 'Sources and licences',
    convention: 'How this map shows disputed areas',
    asOf: (date: string) => `As of ${date}.`,
    download: (file: string) => `Download ${file}`,
    saveOneFile: 'Save the atlas as one file',
    oneFile: 'It works from a disk or a USB stick, without a network.',
  },

  articlePage: {
    title: (article: string, atlas: string) => `${article} – ${atlas}`,
    description: (article: string, dateline: string) =>
      `${article}: the whole article (${dateline}), every country in it linked to the map, and all figures as a table.`,
    skip: 'Skip to the article',
    besideMap: 'Read it beside the map',
    /** From the map to the page. */
    link: 'The article and all figures as a page to read or print',
    mentions: 'Names of countries, places and organisations lead to the map.',
    added: 'Added by this atlas:',
    anchor: (line: number) => `Link to paragraph ${line}`,
    several: (words: readonly string[]) =>
      `Words above that stand for several countries: ${list.format(words.map((each) => `“${each}”`))}`,
    standsFor: (words: string) => `“${words}”:`,
    mayMean: (words: string) => `“${words}” may mean:`,
    figures: (focus: string, year: number) => `All figures: views of ${focus} in ${year}`,
    caption: (survey: string, countries: number) =>
      `${survey}: ${count(countries, 'country or territory', 'countries and territories')}, the most favourable first`,
    interviewsInAll: 'Interviews in all',
    evidence: 'How known: favourable · unfavourable',
    evidenceShort: { article: 'article', print: 'print', computed: 'computed' } satisfies Record<Evidence, string>,
    meaning: (word: string, words: string) => `“${word}”: ${words}`,
  },

  withoutScript: {
    explanation: 'Without JavaScript this map cannot be clicked. Everything that it knows is here:',
    figures: 'All figures',
    country: 'Country or territory',
    interviews: 'interviews',
    article: 'The whole article',
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

  print: {
    onEveryMap: 'On every map',
    frame: (measure: string, survey: string, frame: string) => [measure, survey, frame].filter(Boolean).join(' · '),
    figures: (shares: readonly string[], interviews: string) => [...shares, interviews].join(' · '),
    layerSource: (title: string, date: string, sources: readonly string[]) =>
      `${title} (${date}): ${sources.join('; ')}.`,
    quoted: (title: string, dateline: string, licence: string, url: string) =>
      `Passages: “${title}”, ${dateline}, ${licence}, ${url}`,
    credits: (credits: readonly string[]) => `With: ${credits.join('; ')}.`,
    address: (address: string) => `This view: ${address}`,
    printed: (date: string) => `Printed on ${date}.`,
    saved: (date: string) => `Saved on ${date}.`,
    day: (date: Date) => new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(date),
    shortened: (shown: number, of: number) =>
      `Shortened to fit on one page: ${number.format(shown)} of ${count(of, 'passage', 'passages')}. The rest is at the address below.`,
  },

  map: {
    label: 'Map',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    pan: 'Move the map',
    panNorth: 'Move the map north',
    panWest: 'Move the map west',
    panEast: 'Move the map east',
    panSouth: 'Move the map south',
    globe: 'Globe',
    zoomTo: (name: string) => `Zoom to ${name}`,
    zoomToShort: 'Zoom to it',
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
    headingCounted: (value: number) => `Sources (${number.format(value)})`,
    party: 'a party’s own account',
    weak: 'Weakly sourced',
    weakWhy: 'It rests on a copy, or on the word of one party alone.',
    unsourced: 'unsourced',
    unsourcedWhy: (fields: readonly string[]) => `Not yet tied to a source: ${list.format(fields)}.`,
    field: {
      at: 'position',
      capital: 'capital',
      callIt: 'what to call it',
      closed: 'year of closing',
      controlSince: 'year of control',
      declared: 'date of declaration',
      focusPosition: 'position of the focal country',
      focusSince: 'year of joining',
      focusStatus: 'status',
      focusUntil: 'year of leaving',
      founded: 'year of founding',
      from: 'first year',
      hostPosition: 'the host’s position',
      kind: 'kind',
      name: 'name',
      notes: 'notes',
      officialName: 'official name',
      opened: 'year of opening',
      otherNames: 'other names',
      recognition: 'recognition',
      seat: 'seat',
      status: 'status',
      statusDetail: 'details of its status',
      statusNote: 'status',
      territoryName: 'territory',
      to: 'last year',
      town: 'town',
    } as Readonly<Record<string, string>>,
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
    articleThroughout: (name: string) => `The article is about ${name} throughout.`,
    liesHere: 'What lies here',
    sites: 'Military bases and facilities',
    territories: 'Disputed areas and territories',
    seats: 'Seats of organisations',
    missions: 'Peacekeeping missions',
    ownStatus: 'Its status, and how this map shows it',
    organisations: (focus: string) => `Organisations shared with ${focus}`,
    ownOrganisations: 'Organisations',
    ownNow: (value: number) => `Belongs to, or takes part in (${number.format(value)})`,
    ownOthers: (value: number) => `Left, was suspended from, or deals with (${number.format(value)})`,
    jump: {
      label: 'Parts of this card',
      here: (value: number) => `Here (${number.format(value)})`,
      organisations: (value: number | undefined) =>
        value === undefined ? 'Organisations' : `Organisations (${number.format(value)})`,
      passages: (value: number | undefined) => (value === undefined ? 'Article' : `Article (${number.format(value)})`),
    },
    counterparts: (focus: string) => `Organisations that ${focus} is not in`,
    passages: (value: number) => `In the article: ${count(value, 'passage', 'passages')}`,
    passagesNone: 'In the article',
    notMentioned: (name: string) => `The article does not mention ${name}.`,
    notNamed: (name: string) => `The article does not name ${name} itself.`,
    onlyPlace: 'Only through a place in it',
    /** The heading has the name of the group alone; its members, after a colon, stand beside the passage. */
    onlyGroup: (group: string) => `Only as one of a group: ${group.replace(/:.*$/, '')}`,
    mission: (place: string, from: number, to: number | undefined) =>
      to === undefined ? `${place}, since ${from}` : `${place}, ${from}–${to}`,
  },

  figures: {
    share: (value: number, measure: string) => `${value}% ${measure}`,
    evidence: {
      article: 'also printed in the article',
      print: 'also seen in print',
      computed: (shortName: string) => `computed for this atlas from the data of ${shortName}, not seen in print`,
    },
    bothFigures: (evidence: string) => `Both figures: ${evidence}`,
    separator: ' · ',
    coverage: 'Who was not asked',
    about: 'The question, and how it was asked',
    question: 'Question',
    fieldwork: 'Asked',
    population: 'Of whom',
    method: 'How the figures were got',
    answers: 'Each answer',
    very: { favourable: 'very favourable', unfavourable: 'very unfavourable' },
    somewhat: { favourable: 'somewhat favourable', unfavourable: 'somewhat unfavourable' },
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
    contents: 'Contents',
    find: 'Find in the article',
    findShort: 'Find',
    next: 'Next',
    previous: 'Previous',
    found: (at: number, of: number, isCapped: boolean) =>
      `${number.format(at)} of ${number.format(of)}${isCapped ? ' or more' : ''}`,
    notFound: 'not found',
    history: 'its authors and history',
    licence: (licence: string) => `Licence: ${licence}.`,
    verbatim: 'The words are the article’s, unchanged. What this atlas adds stands in boxes like this one.',
    lost: 'Lost from the article here',
    nowEnded: { now: 'Now', ended: 'Ended' },
    listOf: (value: number) => `Show this atlas’s own list (${number.format(value)})`,
  },

  site: {
    host: 'the country in whose outline it lies',
    hostWithPassages: (value: number) => `in the article: ${count(value, 'passage', 'passages')}`,
    hostPosition: (host: string) => `What ${host} says`,
    kindNote: 'Kind, in the source’s words',
    where: 'Where it lies',
    territory: 'the area in which it lies',
    town: 'Near',
    opened: 'Opened',
    closed: 'Closed',
    unknownYear: 'year not found',
    status: 'Status',
    otherNames: 'Also called',
    position: 'Position on the map',
    precision: {
      site: 'the site itself',
      'site (approximate)': 'the site, approximately',
      town: 'the nearest town, not the site itself',
    } as Readonly<Record<string, string>>,
    notes: 'Notes',
    scope: {
      article: (host: string) => `The article names ${host} as a host.`,
      mention: () => 'The article mentions this place, but does not list it among the bases.',
      beyond: () => 'Beyond the article: it does not speak of this site.',
    } satisfies Record<SiteScope, (host: string) => string>,
    former: (year: number | undefined) => (year === undefined ? 'former' : `former, closed ${year}`),
    scopeHeading: 'In the article',
  },

  territory: {
    disputed: 'Disputed area',
    protectorate: 'On our list of protectorates',
    both: 'Disputed area, on our list of protectorates',
    drawnWithin: (name: string) => `Drawn within the outline of ${name}.`,
    drawnAsItsOwn: 'Drawn with an outline of its own.',
    hatched: 'Hatched on the map, as every disputed area is.',
    control: 'Controlled by',
    claims: 'Claimed by',
    since: 'Since',
    recognition: 'Recognition',
    coverage: 'In the survey',
    convention: 'How this map shows disputed areas, and why',
    officialName: 'Calls itself',
    capital: 'Capital',
    declared: 'Declared',
    controlSince: (adjective: string) => `${adjective} control since`,
    focusPosition: (adjective: string) => `The ${adjective} position`,
    status: 'Status',
    callIt: 'To call it',
    listedNow: 'on our list of protectorates',
    listedEnded: 'on our list of protectorates, ended',
    headingNow: 'On our list of protectorates',
    headingEnded: 'On our list of protectorates: ended',
    sites: 'Bases and facilities in it',
    country: 'More about',
    passages: 'survey, organisations, passages of the article',
  },

  organisation: {
    kind: 'Organisation',
    counterpartKind: 'Organisation, counterpart',
    neighbours: (city: string, value: number) => `Other organisations in ${city} (${number.format(value)})`,
    focusStatus: (focus: string) => focus,
    since: (status: string, since: number | undefined, until: number | undefined) =>
      until !== undefined
        ? since === undefined
          ? `${status}, until ${until}`
          : `${status}, ${since}–${until}`
        : since === undefined
          ? status
          : `${status}, since ${since}`,
    counterpart: (focus: string) => `${focus} was never a member; it deals with it from outside.`,
    seat: 'Seat',
    noSeat: 'no headquarters',
    founded: 'Founded',
    inArticle: {
      named: 'The article names it.',
      'lost list': 'It stood in a list of the article that was lost; this is our own entry.',
      added: 'Beyond the article: added by this atlas.',
    },
    members: 'Members',
    membersCounted: (words: string, value: number) => `${words} (${number.format(value)})`,
    noMemberList: 'The member list is not in this atlas.',
    notMentioned: 'The article’s text does not name it.',
    membership: (statusNote: string, joined: number | undefined, left: number | undefined) => {
      const isPlain = /^[\p{L} ]+$/u.test(statusNote)
      if (left !== undefined) {
        const years = joined === undefined ? `left ${left}` : `joined ${joined}, left ${left}`
        return statusNote === 'left' || statusNote === 'former' ? years : `${statusNote}: ${years}`
      }
      if (joined === undefined) return statusNote
      return isPlain ? `${statusNote} since ${joined}` : `${statusNote}, joined ${joined}`
    },
  },
}

export type Wording = typeof en
