import { expect, test } from 'vitest'
import { smallInput } from '../../compile/testing/small-input.ts'
import { readMemberships } from './rows.ts'

const ORGANISATIONS =
  'id,abbreviation,name,category,in_article,founded,seat_city,seat_country,seat_lat,seat_lon,relation,focus_status,focus_since,focus_until,status_detail,date,unsourced,sources'
const MEMBERSHIPS = 'organisation,country,status,status_note,joined,left,note,sources'
const CLUB = 'CLUB,,The Club,regional,named,1956,Vienna,AUT,48.2,16.4,member,member,1992,,,early 2026,,atlas'

function read(organisations: readonly string[], memberships: readonly string[]) {
  const { input, messages } = smallInput({
    'organisations.csv': [ORGANISATIONS, ...organisations],
    'memberships.csv': [MEMBERSHIPS, ...memberships],
  })
  return { ...readMemberships(input), messages: messages() }
}

test('an organisation with members has a member list, one without has none, one without headquarters no seat', () => {
  const { organisations, memberships, messages } = read(
    [CLUB, 'G2,G2,Group of Two,global,added,,,,,,former,left,,,,early 2026,focus_since; seat_city,agency'],
    ['CLUB,CHE,left,former (withdrew),1960,1990,,atlas'],
  )
  expect(messages).toEqual([])
  expect(organisations[0]).toMatchObject({
    seat: { city: 'Vienna', country: 'AUT', at: [16.4, 48.2] },
    hasMemberList: true,
  })
  expect(organisations[0]).not.toHaveProperty('abbreviation')
  expect(organisations[1]).toMatchObject({
    hasMemberList: false,
    weaklySourced: true,
    unsourced: ['focusSince', 'seat'],
  })
  expect(organisations[1]).not.toHaveProperty('seat')
  expect(memberships).toEqual([
    {
      organisation: 'CLUB',
      country: 'CHE',
      status: 'left',
      statusNote: 'former (withdrew)',
      joined: 1960,
      left: 1990,
      sources: ['atlas'],
      weaklySourced: false,
    },
  ])
})

test('what is wrong with a membership', () => {
  const { messages } = read(
    [CLUB],
    [
      'CLUBB,CHE,member,member,,,,atlas',
      'CLUB,CHX,member,member,,,,atlas',
      'CLUB,CHE,memebr,member,1990,1980,,atlas',
      'CLUB,AUT,member,member,,,,',
      'CLUB,AUT,member,member,199,,,atlas',
    ],
  )
  expect(messages).toEqual([
    'memberships.csv:2: unknown organisation "CLUBB" (did you mean CLUB, The Club?); allowed: ids of organisations.csv',
    'memberships.csv:3: unknown country code "CHX" (did you mean CHE, Switzerland?); allowed: keys of the register',
    'memberships.csv:4: left 1980 is before joined 1990; allowed: 1990 or later',
    'memberships.csv:4: unknown status "memebr" (did you mean "member"?); allowed: member, left, partner',
    'memberships.csv:5: no source: sources is empty; allowed: ids of sources.csv',
    'memberships.csv:6: duplicate row: organisation and country "CLUB AUT" is in line 5 already; allowed: one row for each organisation and country',
    'memberships.csv:6: joined "199" is no year; allowed: whole numbers 1000 to 2100',
  ])
})

test('what is wrong with an organisation', () => {
  const { messages } = read(
    [
      CLUB,
      'CLUB,,,regional,named,1956,,,,,member,member,,,,early 2026,,atlas',
      'A,,A,regional,mentioned,1956,Vienna,,,,ally,,,,,,,',
    ],
    [],
  )
  expect(messages).toEqual([
    'organisations.csv:3: duplicate row: id "CLUB" is in line 2 already; allowed: one row for each id',
    'organisations.csv:3: name is empty',
    'organisations.csv:4: date is empty',
    'organisations.csv:4: focus_status is empty',
    'organisations.csv:4: no source: sources is empty; allowed: ids of sources.csv',
    'organisations.csv:4: seat_country is empty; allowed: keys of the register',
    'organisations.csv:4: seat_lat is empty; allowed: degrees from -90 to 90',
    'organisations.csv:4: seat_lon is empty; allowed: degrees from -180 to 180',
    'organisations.csv:4: unknown in_article "mentioned"; allowed: named, lost list, added',
    'organisations.csv:4: unknown relation "ally"; allowed: member, former, partner, counterpart, none',
  ])
})

test('headquarters that are not where their country is', () => {
  expect(read([CLUB.replace('48.2,16.4', '48.2,6.4')], []).messages).toEqual([
    'organisations.csv:2: lat 48.2, lon 6.4 is 360 km from the seat country AUT (Austria); allowed: positions in the seat country or at most 30 km from it',
  ])
})

test('organisations that could not be read leave their members alone', () => {
  const { messages } = read(['CLUB,broken'], ['CLUB,CHE,member,member,,,,atlas'])
  expect(messages).toEqual(['organisations.csv:2: the row has 2 columns; allowed: 18, as in the header'])
})
