import type { Evidence, MembershipStatus, SiteScope, SiteStatus } from '../dataset/dataset.ts'
import { en } from './en.ts'

/** What the cards, the printed sheet and the pages beside the atlas say: it comes with them, after the first picture. */

const { count, list, number } = en

export const enCards = {
  evidence: {
    article: 'also printed in the article',
    print: 'also seen in print',
    computed: 'computed for this atlas, not seen in print',
  } satisfies Record<Evidence, string>,

  siteStatus: {
    'in use': 'in use',
    former: 'former',
    'in use, in occupied territory': 'in use, in occupied territory',
  } satisfies Record<SiteStatus, string>,

  membershipStatus: {
    member: 'member',
    left: 'left or suspended',
    partner: 'partner, observer or invited',
  } satisfies Record<MembershipStatus, string>,

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
      `Words above that stand for several countries: ${list(words.map((each) => `“${each}”`))}`,
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
      `Shortened to fit on one page: ${number(shown)} of ${count(of, 'passage', 'passages')}. The rest is at the address below.`,
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
    neighbours: (city: string, value: number) => `Other organisations in ${city} (${number(value)})`,
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
    membersCounted: (words: string, value: number) => `${words} (${number(value)})`,
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

  /** What has not yet been tied to a source. */
  unsourcedField: {
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

  page: {
    credits: 'Sources and licences',
    asOf: (date: string) => `As of ${date}.`,
    download: (file: string) => `Download ${file}`,
    saveOneFile: 'Save the atlas as one file',
    oneFile: 'It works from a disk or a USB stick, without a network.',
  },

  map: {
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

  sources: {
    headingCounted: (value: number) => `Sources (${number(value)})`,
    weak: 'Weakly sourced',
    weakWhy: 'It rests on a copy, or on the word of one party alone.',
    unsourced: 'unsourced',
    unsourcedWhy: (fields: readonly string[]) => `Not yet tied to a source: ${list(fields)}.`,
  },

  country: {
    articleThroughout: (name: string) => `The article is about ${name} throughout.`,
    liesHere: 'What lies here',
    seats: 'Seats of organisations',
    missions: 'Peacekeeping missions',
    ownStatus: 'Its status, and how this map shows it',
    ownOrganisations: 'Organisations',
    ownNow: (value: number) => `Belongs to, or takes part in (${number(value)})`,
    ownOthers: (value: number) => `Left, was suspended from, or deals with (${number(value)})`,
    counterparts: (focus: string) => `Organisations that ${focus} is not in`,
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
    population: 'Of whom',
    method: 'How the figures were got',
    answers: 'Each answer',
    very: { favourable: 'very favourable', unfavourable: 'very unfavourable' },
    somewhat: { favourable: 'somewhat favourable', unfavourable: 'somewhat unfavourable' },
  },

  article: {
    contents: 'Contents',
    findShort: 'Find',
    next: 'Next',
    previous: 'Previous',
    found: (at: number, of: number, isCapped: boolean) => `${number(at)} of ${number(of)}${isCapped ? ' or more' : ''}`,
    notFound: 'not found',
    licence: (licence: string) => `Licence: ${licence}.`,
    verbatim: 'The words are the article’s, unchanged. What this atlas adds stands in boxes like this one.',
    lost: 'Lost from the article here',
    nowEnded: { now: 'Now', ended: 'Ended' },
    listOf: (value: number) => `Show this atlas’s own list (${number(value)})`,
  },
}
