import { expect, test } from 'vitest'
import { boxAround, cross, isWithin, meet, runsThrough } from './boxes.ts'

const box = boxAround({ x: 10, y: 10 }, 10, 4)

test('boxes that share an edge do not meet', () => {
  expect(meet(box, { left: 15, top: 8, right: 20, bottom: 12 })).toBe(false)
  expect(meet(box, { left: 14, top: 8, right: 20, bottom: 12 })).toBe(true)
  expect(isWithin(box, box)).toBe(true)
})

test('a line runs through a box, past it, or ends before it', () => {
  expect(
    runsThrough(
      [
        { x: 0, y: 10 },
        { x: 30, y: 10 },
      ],
      box,
    ),
  ).toBe(true)
  expect(
    runsThrough(
      [
        { x: 0, y: 20 },
        { x: 30, y: 20 },
      ],
      box,
    ),
  ).toBe(false)
  expect(
    runsThrough(
      [
        { x: 0, y: 10 },
        { x: 5, y: 10 },
      ],
      box,
    ),
  ).toBe(false)
  expect(
    runsThrough(
      [
        { x: 10, y: 0 },
        { x: 10, y: 30 },
      ],
      box,
    ),
  ).toBe(true)
})

test('lines that touch do not cross', () => {
  const level = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
  ] as const
  expect(
    cross(level, [
      { x: 5, y: -5 },
      { x: 5, y: 5 },
    ]),
  ).toBe(true)
  expect(
    cross(level, [
      { x: 5, y: 0 },
      { x: 5, y: 5 },
    ]),
  ).toBe(false)
})
