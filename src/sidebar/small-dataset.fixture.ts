import type { About, Dataset, Entity, Paragraph, SurveyRow } from '../dataset/dataset.ts'

/** A small invented world for the tests of the sidebar: Focusland is the focal country. */

function entity(key: string, name: string, more: Partial<Entity> = {}): Entity {
  return {
    key,
    name,
    officialName: `Republic of ${name}`,
    aliases: [],
    formerNames: [],
    demonyms: [],
    capitals: [],
    un: 'member',
    region: 'Europe',
    point: [10, 50],
    box: [9, 49, 11, 51],
    area: 1000,
    small: false,
    hasShape: true,
    ...more,
  }
}

function row(country: string, favourable: number, unfavourable: number, more: Partial<SurveyRow> = {}): SurveyRow {
  return {
    country,
    sample: 1234,
    favourable,
    unfavourable,
    noAnswer: 100 - favourable - unfavourable,
    veryFavourable: 1,
    somewhatFavourable: favourable - 1,
    somewhatUnfavourable: unfavourable - 2,
    veryUnfavourable: 2,
    evidence: { favourable: 'article', unfavourable: 'computed' },
    sources: ['poll'],
    ...more,
  }
}

const layer = { title: 'Layer', isAndIsNot: 'A label, not a status.', date: 'as of 2026', sources: ['poll'] }

const about: About = {
  title: 'Relations of Focusland',
  introduction: 'What others think of Focusland.',
  focus: {
    key: 'FFF',
    name: 'Focusland',
    adjective: 'Focusian',
    note: 'The article says 92, the figure of another year.',
    noteSources: ['poll'],
  },
  survey: {
    name: 'The Great Poll, Spring 2015',
    shortName: 'Great Poll',
    year: 2015,
    question: 'What do you think of Focusland?',
    fieldwork: '1–9 May 2015',
    interviews: 5000,
    population: 'adults',
    method: 'Counted.',
    notSurveyed: 'Not surveyed in 2015.',
    sources: ['poll'],
    thresholds: { favourable: [25, 50], unfavourable: [25, 50], noAnswer: [25, 50] },
  },
  layers: { survey: layer, sites: layer, protectorates: layer, memberships: layer },
  convention: {
    line: 'Disputed areas are hatched.',
    account: ['No colour of another party.'],
    date: 'early 2026',
    sources: ['poll'],
  },
  projectionNote: 'Mercator enlarges the north.',
  credits: [],
}

const lead: Paragraph = {
  kind: 'paragraph',
  line: 1,
  text: 'Focusland met Aland. Nobody knows why. Then Aland left for the Union.',
  path: [],
  sentences: [
    { start: 0, end: 20 },
    { start: 21, end: 38 },
    { start: 39, end: 69 },
  ],
  mentions: [
    { kind: 'named', start: 14, end: 19, countries: ['AAA'], what: 'Aland' },
    { kind: 'named', start: 44, end: 49, countries: ['AAA'], what: 'Aland' },
    { kind: 'organisation', start: 63, end: 68, organisation: 'UNION', what: 'the Union' },
  ],
  notes: [{ range: { start: 44, end: 54 }, text: 'It left in 1999.', sources: ['poll'] }],
}

const twins: Paragraph = {
  kind: 'paragraph',
  line: 3,
  text: 'The Twins and Cland disagree; Acity is far.',
  path: ['Quarrels'],
  sentences: [{ start: 0, end: 43 }],
  mentions: [
    { kind: 'group', start: 4, end: 9, countries: ['AAA', 'BBB'], what: 'the Twins' },
    { kind: 'named', start: 14, end: 19, countries: ['CCC', 'DDD'], what: 'Cland', ambiguous: true },
    { kind: 'place', start: 30, end: 35, countries: ['AAA'], what: 'Acity, the capital of Aland' },
  ],
  notes: [],
  seam: { what: 'A list stood here.', offer: 'protectorates' },
}

export const smallDataset: Dataset = {
  about,
  entities: [
    entity('FFF', 'Focusland'),
    entity('AAA', 'Aland'),
    entity('BBB', 'Beland'),
    entity('CCC', 'Cland'),
    entity('DDD', 'Islands', { article: 'the', un: 'none', status: 'Territory of Aland', partOf: 'AAA' }),
  ],
  survey: [
    row('FFF', 93, 5),
    row('AAA', 21, 72, { coverage: 'The north was not interviewed.' }),
    row('BBB', 75, 10),
    row('CCC', 21, 60),
  ],
  sites: [
    {
      id: 'fort',
      name: 'Old Fort',
      otherNames: ['Fort One'],
      kind: 'army',
      scope: 'article',
      status: 'former',
      statusNote: 'closed',
      host: 'AAA',
      territory: 'north',
      territoryName: 'The North',
      town: 'Acity',
      at: [10, 50],
      precision: 'town',
      opened: 1980,
      closed: 2012,
      hostPosition: 'Aland wanted it gone.',
      date: 'early 2026',
      sources: ['copy'],
      positionSources: [],
      weaklySourced: true,
      unsourced: ['opened'],
    },
  ],
  territories: [
    {
      id: 'north',
      name: 'The North',
      at: [10, 51],
      outlineOf: 'AAA',
      dispute: {
        hatched: true,
        fill: 'not surveyed',
        control: 'Focusland',
        claims: 'Aland',
        since: '1992',
        recognition: 'none',
        coverage: 'Not interviewed.',
        wording: 'Controlled by Focusland since 1992.',
        date: 'early 2026',
        sources: ['poll'],
      },
      protectorate: {
        officialName: 'Northern Republic',
        now: true,
        capital: 'Ntown',
        declared: '1991',
        recognition: 'none',
        focusPosition: 'part of Aland',
        status: 'unrecognised',
        callIt: 'breakaway region',
        date: 'early 2026',
        sources: ['poll'],
        unsourced: [],
      },
      sources: ['poll'],
      weaklySourced: false,
    },
  ],
  organisations: [
    {
      id: 'UNION',
      abbreviation: 'UN1',
      name: 'The Union',
      category: 'UN',
      inArticle: 'named',
      founded: 1950,
      seat: { city: 'Acity', country: 'AAA', at: [10, 50] },
      relation: 'counterpart',
      focusStatus: 'never a member',
      hasMemberList: true,
      date: 'early 2026',
      sources: ['poll'],
      weaklySourced: false,
      unsourced: [],
    },
    {
      id: 'CLUB',
      name: 'The Club',
      category: 'economy',
      inArticle: 'added',
      relation: 'member',
      focusStatus: 'member',
      focusSince: 1991,
      hasMemberList: false,
      date: 'early 2026',
      sources: ['poll'],
      weaklySourced: false,
      unsourced: ['focusSince'],
    },
  ],
  memberships: [
    { organisation: 'UNION', country: 'AAA', status: 'left', statusNote: 'former', joined: 1993, left: 2009, sources: ['poll'], weaklySourced: false },
    { organisation: 'UNION', country: 'BBB', status: 'member', statusNote: 'member', joined: 1991, sources: ['poll'], weaklySourced: false },
    { organisation: 'CLUB', country: 'AAA', status: 'member', statusNote: 'member (frozen)', joined: 2002, sources: ['poll'], weaklySourced: false },
  ],
  peacekeeping: [
    { id: 'mission', name: 'The Mission', place: 'Acity', at: [10, 50], host: 'AAA', from: 1948, note: 'two observers', sources: ['poll'], unsourced: [] },
  ],
  sources: {
    poll: { id: 'poll', publisher: 'Pollsters', title: 'A Poll', date: '2015', url: 'https://example.org/poll', kind: 'publication' },
    copy: { id: 'copy', publisher: 'A paper', title: 'A Fort', date: '1999', kind: 'mirror' },
  },
  article: {
    title: 'Foreign relations of Focusland',
    dateline: 'Encyclopaedia, about 2021',
    publisher: 'Encyclopaedia',
    url: 'https://example.org/article',
    historyUrl: 'https://example.org/history',
    licence: 'CC BY-SA 4.0',
    licenceUrl: 'https://example.org/licence',
    blocks: [lead, { kind: 'heading', line: 2, level: 2, text: 'Quarrels.' }, twins],
  },
  frames: [{ id: 'world', name: 'World', box: [-169, -60, 191, 85] }],
}
