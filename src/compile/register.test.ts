import { describe, expect, test } from 'vitest'
import { buildEntities, countryCatalogue } from './entities.ts'
import type { EntityMeasures } from './geometry/measures.ts'
import { readRegister } from './register.ts'
import { smallInput } from './testing/small-input.ts'

const HEADER =
  'key,numeric,name,article,official_name,aliases,former_names,demonyms,capitals,un,status,part_of,region,lat,lon,sources'
const MEASURES: EntityMeasures = { point: [1, 2], box: [0, 0, 2, 4], area: 5, small: false, hasShape: true }

function read(rows: readonly string[], drawn: readonly string[]) {
  const { input, messages } = smallInput({ 'countries.csv': [HEADER, ...rows] })
  const register = readRegister(input)
  const entities = buildEntities(register, new Map(drawn.map((key) => [key, MEASURES])), input.report)
  return { register, entities, catalogue: countryCatalogue(register, entities), messages: messages() }
}

describe('entities', () => {
  test('come from the package where no row says otherwise', () => {
    const { entities, messages } = read([], ['GBR'])
    expect(messages).toEqual([])
    expect(entities).toEqual([
      {
        key: 'GBR',
        name: 'United Kingdom',
        officialName: 'United Kingdom of Great Britain and Northern Ireland',
        aliases: ['UK', 'Great Britain'],
        formerNames: [],
        demonyms: ['British'],
        capitals: ['London'],
        un: 'member',
        region: 'Europe',
        ...MEASURES,
      },
    ])
  })

  test('a row goes before the package; names are added, demonyms and capitals replaced', () => {
    const row = 'MMR,,Burma,the,,Birma,Konbaung,Burman,Yangon; Rangoon,,,,Somewhere,21.5,96.5,atlas'
    const { entities, messages } = read([row], ['MMR'])
    expect(messages).toEqual([])
    expect(entities[0]).toMatchObject({
      name: 'Burma',
      article: 'the',
      formerNames: ['Konbaung'],
      demonyms: ['Burman'],
      capitals: ['Yangon', 'Rangoon'],
      region: 'Somewhere',
      point: [96.5, 21.5],
      box: MEASURES.box,
    })
    expect(entities[0]?.aliases).toEqual(expect.arrayContaining(['Birma', 'Myanmar']))
    expect(entities[0]?.aliases).not.toContain('Burma')
    expect(entities[0]?.aliases).not.toContain('MM')
  })

  test('a row with a key of its own is joined by name to a country whose code the package invented', () => {
    const row = 'XKX,,Kosovo,,Republic of Kosovo,,,,,none,status disputed,,Europe,,,atlas'
    const { entities, register } = read([row], ['XKX'])
    expect(entities.map(({ key, capitals }) => [key, capitals])).toEqual([['XKX', ['Pristina']]])
    expect(register.entries.has('UNK')).toBe(false)
  })

  test('a row with a position is a dot where the map has no shape', () => {
    const { entities, messages } = read(['TUV,,,,,,,,,,,,,-8.5,179.2,atlas'], [])
    expect(messages).toEqual([])
    expect(entities[0]).toMatchObject({ key: 'TUV', hasShape: false, small: true, area: 0, point: [179.2, -8.5] })
  })

  test('a numeric code finds its key, that of a row before that of the package', () => {
    const { register } = read(['XAA,999,Alpha,,Alpha,,,,,member,,,Europe,1,1,atlas'], [])
    expect(register.keyOfNumeric.get('999')).toBe('XAA')
    expect(register.keyOfNumeric.get('004')).toBe('AFG')
  })
})

describe('what is reported of the register', () => {
  test('no UN member without a status', () => {
    expect(read([], ['GRL']).messages).toEqual([
      'countries.csv:1: GRL (Greenland) is no UN member and has no status; allowed: a row with its status in words',
    ])
  })

  test('a row with a problem of its own, and nothing that follows from its absence', () => {
    expect(read(['GRL,,,,,,,,,nope,self-governing,,,,,atlas'], ['GRL']).messages).toEqual([
      'countries.csv:2: unknown un "nope" (did you mean "none"?); allowed: member, observer, none',
    ])
    expect(read(['GRL,broken'], ['GRL']).messages).toEqual([
      'countries.csv:2: the row has 2 columns; allowed: 16, as in the header',
    ])
  })

  test('a shape in no register, and a row without a shape', () => {
    expect(read(['FRA,,,,,,,,,,,,,,,atlas'], ['XZZ']).messages).toEqual([
      'countries.csv:1: the map has a shape for "XZZ", which is in no register; allowed: a row for each shape that world-countries does not know',
      'countries.csv:2: the map has no shape for FRA (France); allowed: keys that the map draws, or lat and lon for a dot',
    ])
  })

  test('an entity of our own that does not say everything', () => {
    const allowed = 'a key of world-countries, or a row that says everything'
    expect(read(['XAA,,,,,,,,,,somewhere,,,1,1,atlas'], []).messages).toEqual(
      [
        ...['name', 'official_name', 'region', 'un'].map(
          (column) => `countries.csv:2: ${column} is empty, and world-countries has no "XAA"; allowed: ${allowed}`,
        ),
        'countries.csv:2: XAA (XAA) has no region; allowed: a region, such as Europe',
      ].sort(),
    )
  })

  test('two entities of one name, a part of what there is not, wrong codes, doubled rows', () => {
    expect(
      read(
        [
          'FRA,,Spain,,,,,,,,,,,,,atlas',
          'GRL,,,,,,,,,none,self-governing,DNX,,,,atlas',
          'usa,,,the,,,,,,,,,,,,atlas',
          'DEU,77,,die,,,,,,,,,,,,',
          'FRA,,,,,,,,,,,,,,,atlus',
        ],
        ['FRA', 'ESP', 'GRL', 'DEU'],
      ).messages,
    ).toEqual([
      'countries.csv:2: ESP and FRA are both called "Spain"; allowed: a name of its own for each',
      'countries.csv:3: unknown part_of "DNX"; allowed: the key of another entity on the map',
      'countries.csv:4: key "usa" is no country code; allowed: three capital letters',
      'countries.csv:5: numeric "77" is no numeric code; allowed: three digits, as in ISO 3166-1',
      'countries.csv:5: unknown article "die"; allowed: the',
      'countries.csv:6: duplicate row: key "FRA" is in line 2 already; allowed: one row for each key',
      'countries.csv:6: unknown source "atlus" (did you mean atlas, An atlas?); allowed: ids of sources.csv',
    ])
  })
})

test('an unknown code is answered with the key that was meant: other codes, names, former names, slips', () => {
  const rows = [
    'XKX,,Kosovo,,Republic of Kosovo,,,,,none,status disputed,,Europe,,,atlas',
    'MMR,,,,,,Burma,,,,,,,,,atlas',
  ]
  const { catalogue } = read(rows, ['XKX', 'MMR', 'GBR', 'DEU'])
  expect(catalogue.suggestion('UNK')).toBe(' (did you mean XKX, Kosovo?)')
  expect(catalogue.suggestion('UK')).toBe(' (did you mean GBR, United Kingdom?)')
  expect(catalogue.suggestion('burma')).toBe(' (did you mean MMR, Myanmar?)')
  expect(catalogue.suggestion('Germny')).toBe(' (did you mean DEU, Germany?)')
  expect(catalogue.suggestion('276')).toBe(' (did you mean DEU, Germany?)')
  expect(catalogue.suggestion('Atlantis')).toBe('')
})
