import { expect, test } from 'vitest'
import { cross, isWithin, meet, runsThrough } from './boxes.ts'
import { placeCallouts, type CalloutRoom, type WantedCallout } from './callouts.ts'

const room: CalloutRoom = {
  bounds: { left: 0, top: 0, right: 800, bottom: 500 },
  taken: [{ left: 380, top: 180, right: 440, bottom: 220 }],
  avoided: [{ left: 300, top: 300, right: 326, bottom: 326 }],
  scale: 1,
}

/** As near to each other as the countries of a small continent. */
const crowd: WantedCallout[] = Array.from({ length: 12 }, (_, index) => ({
  id: `country ${index}`,
  at: { x: 330 + (index % 4) * 37, y: 240 + Math.floor(index / 4) * 41 },
  width: 76,
  height: 32,
}))
const placed = placeCallouts(crowd, room)

test('every one of a dozen neighbours has a plate', () => {
  expect(placed.map(({ id }) => id).sort()).toEqual(crowd.map(({ id }) => id).sort())
})

test('plates meet neither each other nor what stands on the map, and stay in the picture', () => {
  for (const { id, box } of placed) {
    expect(isWithin(box, room.bounds)).toBe(true)
    for (const other of [...room.taken, ...room.avoided]) expect(meet(box, other)).toBe(false)
    for (const other of placed) if (other.id !== id) expect(meet(box, other.box)).toBe(false)
  }
})

test('every leader ends at its own place, runs through no other plate and crosses no other leader', () => {
  for (const { id, leader } of placed) {
    expect(leader[1]).toEqual(crowd.find((callout) => callout.id === id)?.at)
    for (const other of placed) {
      if (other.id === id) continue
      expect(runsThrough(leader, other.box)).toBe(false)
      expect(cross(leader, other.leader)).toBe(false)
    }
  }
})

test('the same places are found again', () => {
  expect(placeCallouts(crowd, room)).toEqual(placed)
})

test('where there is no room a plate is left out', () => {
  const narrow = { ...room, bounds: { left: 300, top: 200, right: 360, bottom: 260 } }
  expect(placeCallouts(crowd, narrow)).toEqual([])
})
