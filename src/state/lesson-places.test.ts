import { expect, test } from 'vitest'
import { smallLesson } from '../domain/small-lesson.fixture.ts'
import { readPlace } from './lesson-places.ts'

const lesson = smallLesson

test('a place that was kept is found again', () => {
  const place = { position: { lesson: lesson.id, step: 1, reveal: 0 }, visited: [1], startedAt: 1000 }
  expect(readPlace(JSON.stringify(place), lesson)).toEqual(place)
})

test('of a lesson that has become shorter the nearest place is found', () => {
  const text = JSON.stringify({ position: { lesson: lesson.id, step: 99, reveal: 99 }, visited: [1, 'x', -1, 2] })
  const place = readPlace(text, lesson)
  expect(place?.position.step).toBe(lesson.steps.length)
  expect(place?.visited).toEqual([1, 2])
})

test('what cannot be understood is no place', () => {
  for (const text of [undefined, '', '{', 'null', '7', '{"position":null}', '{"position":{"step":"1","reveal":0}}'])
    expect(readPlace(text, lesson)).toBeUndefined()
})
