import { expect, test } from 'vitest'
import { Catalogue } from '../../compile/catalogue.ts'
import { readDisputes } from '../../compile/disputes.ts'
import { joinTerritories } from '../../compile/territories.ts'
import { smallInput } from '../../compile/testing/small-input.ts'
import { readProtectorates } from './rows.ts'

const TERRITORIES =
  'id,name,official_name,area,outline_of,lat,lon,now,capital,declared,control_since,recognition,focus_position,status,call_it,date,unsourced,sources'
const DISPUTES =
  'id,name,area,entity,outline_of,lat,lon,hatched,fill,control,claims,since,recognition,coverage,wording,date,sources'
const TYROL =
  'tyrol,Tyrol,Republic of Tyrol,tyrol,AUT,47.2,11.4,yes,Innsbruck,1990,1992,none,none,unrecognised,a region,early 2026,declared,atlas'
const DISPUTED_TYROL =
  'tyrol,Tyrol,tyrol,,AUT,47.3,11.5,yes,not surveyed,itself,Austria,1990,none,,Controlled by itself.,early 2026,agency'

function read(disputes: readonly string[], territories: readonly string[]) {
  const { input, messages } = smallInput({
    'disputes.csv': [DISPUTES, ...disputes],
    'territories.csv': [TERRITORIES, ...territories],
  })
  const catalogue = new Catalogue('area', 'areas of the map')
  catalogue.add('tyrol', 'tyrol')
  const areas = { catalogue, ownerOf: new Map([['tyrol', 'AUT']]) }
  const joined = joinTerritories(
    readDisputes(input, areas).rows,
    readProtectorates(input, areas).rows,
    input.weaklySourced,
    input.report,
  )
  return { territories: joined, messages: messages() }
}

test('the same id in both files is one territory, at the place of the dispute', () => {
  const { territories, messages } = read([DISPUTED_TYROL], [TYROL])
  expect(messages).toEqual([])
  expect(territories).toMatchObject([
    {
      id: 'tyrol',
      area: 'tyrol',
      outlineOf: 'AUT',
      at: [11.5, 47.3],
      dispute: { hatched: true, fill: 'not surveyed' },
      protectorate: { now: true, capital: 'Innsbruck', unsourced: ['declared'] },
      sources: ['agency', 'atlas'],
      weaklySourced: false,
    },
  ])
})

test('a territory in one file alone is a territory too', () => {
  expect(read([DISPUTED_TYROL], []).territories[0]).not.toHaveProperty('protectorate')
  expect(read([], [TYROL]).territories[0]).not.toHaveProperty('dispute')
})

test('two accounts of the same territory that do not agree', () => {
  expect(read([DISPUTED_TYROL], [TYROL.replace(',Tyrol,', ',Tirol,')]).messages).toEqual([
    'territories.csv:2: name "Tirol" differs from "Tyrol" in disputes.csv:2 for the same territory; allowed: "Tyrol" in both, or another id',
  ])
})

test('what is wrong with a dispute', () => {
  expect(
    read(
      [
        DISPUTED_TYROL,
        DISPUTED_TYROL,
        'b,B,tirol,,AUT,47.3,11.5,true,grey,itself,Austria,1990,none,,Words.,early 2026,agency',
        'c,C,tyrol,TUV,CHE,47.3,11.5,no,outline,itself,Austria,1990,none,,,early 2026,agency',
      ],
      [],
    ).messages,
  ).toEqual([
    'disputes.csv:3: duplicate row: id "tyrol" is in line 2 already; allowed: one row for each id',
    'disputes.csv:4: unknown area "tirol" (did you mean tyrol?); allowed: areas of the map',
    'disputes.csv:4: unknown fill "grey"; allowed: not surveyed, outline',
    'disputes.csv:4: unknown hatched "true"; allowed: yes, no',
    'disputes.csv:5: both area "tyrol" and entity "TUV" are given; allowed: one of the two, or neither',
    'disputes.csv:5: the area "tyrol" lies in the outline of AUT, not of CHE; allowed: outline_of AUT',
    'disputes.csv:5: wording is empty',
  ])
})

test('what is wrong with a protectorate', () => {
  expect(read([], ['a,,A,,AUT,47.2,11.4,maybe,,1990,,none,none,unrecognised,a region,,,']).messages).toEqual([
    'territories.csv:2: capital is empty',
    'territories.csv:2: date is empty',
    'territories.csv:2: name is empty',
    'territories.csv:2: no source: sources is empty; allowed: ids of sources.csv',
    'territories.csv:2: unknown now "maybe"; allowed: yes, no',
  ])
})
