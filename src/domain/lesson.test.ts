import { describe, expect, test } from 'vitest'
import {
  atEnd,
  atStart,
  back,
  backStep,
  firstPosition,
  goTo,
  minutesBehind,
  next,
  nextStep,
  plannedMinutes,
  positionParts,
  progress,
  readPosition,
  remainingMinutes,
  settled,
  viewAt,
} from './lesson.ts'
import type { LessonPosition } from './lesson.ts'
import { smallLesson } from './small-lesson.fixture.ts'

function at(step: number, reveal = 0): LessonPosition {
  return { lesson: 'small', step, reveal }
}

/** Every position, in the order in which "next" comes to it. */
function walk(): LessonPosition[] {
  const positions = [firstPosition(smallLesson)]
  for (let position = firstPosition(smallLesson); !atEnd(smallLesson, position);) {
    position = next(smallLesson, position)
    positions.push(position)
  }
  return positions
}

describe('next and back', () => {
  test('go over reveals and steps, and stop at both ends', () => {
    expect(walk().map(({ step, reveal }) => `${step}.${reveal}`)).toEqual([
      '1.0',
      '2.0',
      '2.1',
      '2.2',
      '2.3',
      '3.0',
      '3.1',
      '4.0',
      '4.1',
    ])
    expect(next(smallLesson, at(4, 1))).toEqual(at(4, 1))
    expect(back(smallLesson, at(1))).toEqual(at(1))
    expect(atStart(at(1))).toBe(true)
    expect(atStart(at(2))).toBe(false)
  })

  test('undo one another', () => {
    const positions = walk()
    for (const position of positions.slice(0, -1)) {
      expect(back(smallLesson, next(smallLesson, position))).toEqual(position)
    }
  })

  test('with Alt go over whole steps', () => {
    expect(nextStep(smallLesson, at(2, 1))).toEqual(at(3))
    expect(nextStep(smallLesson, at(4, 1))).toEqual(at(4, 1))
    expect(backStep(at(2, 1))).toEqual(at(2))
    expect(backStep(at(2))).toEqual(at(1))
    expect(backStep(at(1))).toEqual(at(1))
  })

  test('to a step by its number, the nearest that there is', () => {
    expect(goTo(smallLesson, 3)).toEqual(at(3))
    expect(goTo(smallLesson, 99)).toEqual(at(4))
    expect(goTo(smallLesson, 0)).toEqual(at(1))
  })
})

describe('the position in an address', () => {
  test('comes back as it was written; what is as at the start is left out', () => {
    expect(positionParts(at(1))).toEqual([['lesson', 'small']])
    for (const position of walk()) {
      const parts = new Map(positionParts(position))
      expect(readPosition((name) => parts.get(name))).toEqual(position)
    }
  })

  test('is read as far as it can be understood', () => {
    const read = (values: Record<string, string>) => readPosition((name) => values[name])
    expect(read({})).toBeUndefined()
    expect(read({ lesson: '../x' })).toBeUndefined()
    expect(read({ lesson: 'small', step: 'x', reveal: '-1' })).toEqual(at(1))
    expect(read({ lesson: 'small', step: '0' })).toEqual(at(1))
  })

  test('is brought to the nearest that the lesson has', () => {
    expect(settled(smallLesson, at(9, 9))).toEqual(at(4, 1))
    expect(settled(smallLesson, at(2, 9))).toEqual(at(2, 3))
    expect(settled(smallLesson, { lesson: 'other', step: 2, reveal: 1 })).toEqual(at(2, 1))
  })
})

test('the map shows the view of the last reveal that has one, else that of the step', () => {
  expect(walk().map((position) => viewAt(smallLesson, position))).toEqual([
    'layers=',
    'layers=sites',
    'layers=sites&frame=europe',
    'layers=sites&frame=europe',
    'frame=africa',
    '',
    'country=CCC',
    '',
    '',
  ])
})

test('progress goes from 0 to 1 in equal steps', () => {
  const done = walk().map((position) => progress(smallLesson, position).done)
  expect(done).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8].map((each) => each / 8))
  expect(progress(smallLesson, at(2, 1))).toEqual({ step: 2, steps: 4, reveal: 1, reveals: 3, done: 0.25 })
})

test('minutes that remain leave out optional steps to come, not one that has begun', () => {
  expect([1, 2, 3, 4].map((step) => remainingMinutes(smallLesson, at(step)))).toEqual([8, 6, 7, 3])
})

test('minutes that are planned count an optional step if the class was in it', () => {
  const planned = (visited: ReadonlySet<number>) =>
    [1, 2, 3, 4].map((step) => plannedMinutes(smallLesson, at(step), visited))
  expect(planned(new Set([1, 2, 4]))).toEqual([0, 2, 5, 5])
  expect(planned(new Set([1, 2, 3, 4]))).toEqual([0, 2, 5, 9])
})

test('a lesson is behind once the time of its step is over, and early before it began', () => {
  const behind = (elapsed: number) => minutesBehind(smallLesson, at(2), elapsed, new Set([1, 2]))
  expect([1, 2, 5, 6.5].map(behind)).toEqual([-1, 0, 0, 1.5])
})
