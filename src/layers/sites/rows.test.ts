import { expect, test } from 'vitest'
import type { Territory } from '../../dataset/dataset.ts'
import { Catalogue } from '../../compile/catalogue.ts'
import { smallInput } from '../../compile/testing/small-input.ts'
import { readSites } from './rows.ts'

const COLUMNS =
  'id,name,other_names,kind,kind_note,scope,status,status_note,host,territory,territory_name,town,lat,lon,precision,position_sources,opened,opened_note,closed,notes,host_position,date,unsourced,sources'.split(
    ',',
  )
const SITE: Readonly<Record<string, string>> = {
  id: 'north',
  name: 'North base',
  kind: 'air',
  scope: 'article',
  status: 'in use',
  status_note: 'active',
  host: 'AUT',
  town: 'Graz',
  lat: '47',
  lon: '15',
  precision: 'site',
  position_sources: 'atlas',
  date: 'early 2026',
  sources: 'atlas',
}
const TYROL: Territory = {
  id: 'tyrol',
  name: 'Tyrol',
  at: [11.4, 47.2],
  outlineOf: 'AUT',
  sources: ['atlas'],
  weaklySourced: false,
}

function read(...changes: Readonly<Record<string, string>>[]) {
  const rows = changes.map((change) => {
    const row = { ...SITE, ...change }
    return COLUMNS.map((column) => (row[column]?.includes(',') ? `"${row[column]}"` : (row[column] ?? ''))).join(',')
  })
  const { input, messages } = smallInput({ 'sites.csv': [COLUMNS.join(','), ...rows] })
  const territoryIds = new Catalogue('territory', 'ids of disputes.csv and territories.csv')
  territoryIds.add('tyrol', 'Tyrol')
  const sites = readSites({ ...input, territoryIds, territories: [TYROL] })
  return { sites, messages: messages() }
}

test('a row becomes a site; what is empty is absent', () => {
  const { sites, messages } = read({
    other_names: 'Alpha; Beta',
    opened: '1994',
    unsourced: 'opened',
    sources: 'agency copy',
  })
  expect(messages).toEqual([])
  expect(sites).toEqual([
    {
      id: 'north',
      name: 'North base',
      otherNames: ['Alpha', 'Beta'],
      kind: 'air',
      scope: 'article',
      status: 'in use',
      statusNote: 'active',
      host: 'AUT',
      town: 'Graz',
      at: [15, 47],
      precision: 'site',
      opened: 1994,
      date: 'early 2026',
      sources: ['agency', 'copy'],
      positionSources: ['atlas'],
      weaklySourced: true,
      unsourced: ['opened'],
    },
  ])
})

test('coordinates out of range, and coordinates that are none', () => {
  expect(
    read({ lat: '95' }, { id: 'b', lon: '-181' }, { id: 'c', lat: "47°30'" }, { id: 'd', lon: '' }).messages,
  ).toEqual([
    'sites.csv:2: lat "95" is out of range; allowed: degrees from -90 to 90',
    'sites.csv:3: lon "-181" is out of range; allowed: degrees from -180 to 180',
    'sites.csv:4: lat "47°30\'" is no number; allowed: degrees from -90 to 90',
    'sites.csv:5: lon is empty; allowed: degrees from -180 to 180',
  ])
})

test('a site farther than 30 km from its host, and coordinates that were exchanged', () => {
  expect(read({ lon: '9.71' }).messages).toEqual([])
  expect(read({ lon: '9.69' }, { id: 'b', lat: '15', lon: '47' }).messages).toEqual([
    'sites.csv:2: lat 47, lon 9.69 is 31 km from the host AUT (Austria); allowed: positions in the host or at most 30 km from it',
    'sites.csv:3: lat 15, lon 47 is 2900 km from the host AUT (Austria) (are lat and lon exchanged?); allowed: positions in the host or at most 30 km from it',
  ])
})

test('years that are none, and a site that closed before it opened', () => {
  expect(
    read({ opened: '94' }, { id: 'b', closed: '19994' }, { id: 'c', opened: '2012', closed: '1985' }).messages,
  ).toEqual([
    'sites.csv:2: opened "94" is no year; allowed: whole numbers 1000 to 2100',
    'sites.csv:3: closed "19994" is no year; allowed: whole numbers 1000 to 2100',
    'sites.csv:4: closed 1985 is before opened 2012; allowed: 2012 or later',
  ])
})

test('values that are not of a closed set, with those that are', () => {
  const kinds = 'army, air, naval, radar, communications, depot, space, test range, training, peacekeeping, seismic'
  expect(read({ kind: 'airbase', scope: 'Article', status: 'used' }).messages).toEqual([
    `sites.csv:2: unknown kind "airbase"; allowed: ${kinds}`,
    'sites.csv:2: unknown scope "Article" (did you mean "article"?); allowed: article, mention, beyond',
    'sites.csv:2: unknown status "used"; allowed: "in use", "former", "in use, in occupied territory"',
  ])
})

test('unknown territories, hosts, sources and columns, and a territory elsewhere', () => {
  expect(
    read(
      { territory: 'tirol' },
      { id: 'b', host: 'AUX' },
      { id: 'c', sources: '', position_sources: 'atlus' },
      { id: 'd', host: 'CHE', lon: '8', territory: 'tyrol' },
      { id: 'e', unsourced: 'opend' },
    ).messages,
  ).toEqual([
    'sites.csv:2: unknown territory "tirol" (did you mean tyrol, Tyrol?); allowed: ids of disputes.csv and territories.csv',
    'sites.csv:3: unknown country code "AUX" (did you mean AUT, Austria?); allowed: keys of the register',
    'sites.csv:4: no source: sources is empty; allowed: ids of sources.csv',
    'sites.csv:4: unknown source "atlus" (did you mean atlas, An atlas?); allowed: ids of sources.csv',
    'sites.csv:5: the territory "tyrol" lies in AUT, the host is CHE; allowed: a territory of the host',
    'sites.csv:6: unsourced names "opend", which is no column (did you mean "opened"?); allowed: name, other_names, kind, status, status_note, territory_name, town, lat, lon, opened, closed, notes, host_position',
  ])
})

test('a duplicate id, an empty name, a list with an empty item, a linked mirror', () => {
  expect(
    read({}, { name: '' }, { id: 'c', other_names: 'A;;B' }, { id: 'd', notes: 'see mirror.example' }).messages,
  ).toEqual([
    'sites.csv:3: duplicate row: id "north" is in line 2 already; allowed: one row for each id',
    'sites.csv:3: name is empty',
    'sites.csv:4: other_names "A;;B" has an empty item; allowed: items separated by "; "',
    'sites.csv:5: notes names the mirror "mirror.example"; allowed: mirrors only in read_at of sources.csv',
  ])
})
