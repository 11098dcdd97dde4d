import { expect, test } from 'vitest'
import { readPeacekeeping } from './peacekeeping.ts'
import { smallInput } from './testing/small-input.ts'

function read(...rows: string[]) {
  const header = 'id,name,place,lat,lon,host,from,to,note,unsourced,sources'
  const { input, messages } = smallInput({ 'peacekeeping.csv': [header, ...rows] })
  return { missions: readPeacekeeping(input), messages: messages() }
}

test('a mission that goes on has no end, and one without a host country has none', () => {
  const { missions, messages } = read('UNX,A Mission,Vienna,48.2,16.4,,1948,,A note.,from,atlas')
  expect(messages).toEqual([])
  expect(missions).toEqual([
    {
      id: 'UNX',
      name: 'A Mission',
      place: 'Vienna',
      at: [16.4, 48.2],
      from: 1948,
      note: 'A note.',
      unsourced: ['from'],
      sources: ['atlas'],
    },
  ])
})

test('what is wrong with a mission', () => {
  expect(read('UNX,A,Vienna,48.2,16.4,AUX,1990,1980,,,atlas', 'UNX,,,48.2,16.4,,,,,,').messages).toEqual([
    'peacekeeping.csv:2: to 1980 is before from 1990; allowed: 1990 or later',
    'peacekeeping.csv:2: unknown country code "AUX" (did you mean AUT, Austria?); allowed: keys of the register',
    'peacekeeping.csv:3: duplicate row: id "UNX" is in line 2 already; allowed: one row for each id',
    'peacekeeping.csv:3: from is empty; allowed: whole numbers 1000 to 2100',
    'peacekeeping.csv:3: name is empty',
    'peacekeeping.csv:3: no source: sources is empty; allowed: ids of sources.csv',
    'peacekeeping.csv:3: place is empty',
  ])
})
