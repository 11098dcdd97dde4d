import { expect, test } from 'vitest'
import { readFrames } from './frames.ts'
import { smallInput } from './testing/small-input.ts'

function read(...rows: string[]) {
  const { input, messages } = smallInput({ 'frames.csv': ['id,name,west,south,east,north', ...rows] })
  return { frames: readFrames(input), messages: messages() }
}

test('frames keep their order, and may go on beyond 180°', () => {
  const { frames, messages } = read('world,World,-169,-58,191,84', 'europe,Europe,-25,34,45,71.5')
  expect(messages).toEqual([])
  expect(frames).toEqual([
    { id: 'world', name: 'World', box: [-169, -58, 191, 84] },
    { id: 'europe', name: 'Europe', box: [-25, 34, 45, 71.5] },
  ])
})

test('a frame outside the world, and frames that are turned round', () => {
  expect(
    read(
      'a,A,-190,-58,191,84',
      'b,B,-169,-58,210,95',
      'c,C,170,-58,-170,84',
      'd,D,-25,71,45,34',
      'e,E,-180,-58,190,84',
      'a,,-25,x,45,',
    ).messages,
  ).toEqual([
    'frames.csv:2: west "-190" is out of range; allowed: degrees from -180 to 180',
    'frames.csv:3: east "210" is out of range; allowed: degrees from -180 to 200',
    'frames.csv:3: north "95" is out of range; allowed: degrees from -90 to 90',
    'frames.csv:4: east -170 is not east of west 170; allowed: for a frame across 180°, east + 360',
    'frames.csv:5: north 34 is not north of south 71; allowed: north above south',
    'frames.csv:6: the frame is 370° wide; allowed: at most 360°',
    'frames.csv:7: duplicate row: id "a" is in line 2 already; allowed: one row for each id',
    'frames.csv:7: name is empty',
    'frames.csv:7: north is empty; allowed: degrees from -90 to 90',
    'frames.csv:7: south "x" is no number; allowed: degrees from -90 to 90',
  ])
})

test('an atlas has a frame', () => {
  expect(read().messages).toEqual([
    'frames.csv:1: there is no frame; allowed: one row or more; the first is shown at the start',
  ])
})
