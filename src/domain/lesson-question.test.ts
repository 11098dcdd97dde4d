import { expect, test } from 'vitest'
import type { Lesson } from '../dataset/lesson.ts'
import { answeredAt, answeredHere, askedQuestion, OPTION_SIGNS, rightAnswer } from './lesson-question.ts'
import { smallLesson } from './small-lesson.fixture.ts'

const at = (step: number, reveal: number) => ({ lesson: 'small', step, reveal })

function questionOf(step: number) {
  const question = smallLesson.steps[step - 1]?.question
  if (!question) throw new Error(`step ${step} asks nothing`)
  return question
}

test('options have a letter and a shape by their place, and nothing that tells the right one', () => {
  expect(askedQuestion(questionOf(1))).toEqual({
    kind: 'predict',
    prompt: 'Which?',
    options: [
      { letter: 'A', shape: 'circle', text: 'Beland' },
      { letter: 'B', shape: 'triangle', text: 'Aland' },
    ],
  })
  expect(askedQuestion(questionOf(3))).toEqual({ kind: 'find', prompt: 'Find it.', options: [] })
  expect(new Set(OPTION_SIGNS.map(({ shape }) => shape)).size).toBe(OPTION_SIGNS.length)
})

test('the right answer of each kind', () => {
  expect(rightAnswer(questionOf(1))).toMatchObject({
    kind: 'predict',
    options: [
      { letter: 'A', right: false, why: 'Fewer there.' },
      { letter: 'B', right: true },
    ],
  })
  expect(rightAnswer(questionOf(3))).toEqual({ kind: 'find', target: 'CCC', why: 'So.' })
  expect(rightAnswer(questionOf(4))).toMatchObject({
    kind: 'order',
    options: [{ letter: 'C', text: 'three' }, { letter: 'A' }, { letter: 'B', why: 'why two' }],
  })
  expect(rightAnswer({ kind: 'explain', prompt: 'Say why.' })).toBeUndefined()
})

test('a question is answered by the first reveal after it that answers, in its step or a later one', () => {
  expect(answeredAt(smallLesson, 1)).toEqual(at(2, 2))
  expect(answeredAt(smallLesson, 2)).toBeUndefined()
  expect(answeredAt(smallLesson, 3)).toEqual(at(3, 1))
  expect(answeredAt(smallLesson, 4)).toEqual(at(4, 1))
})

test('what the reveals shown so far have answered', () => {
  expect(answeredHere(smallLesson, at(1, 0))).toBeUndefined()
  expect(answeredHere(smallLesson, at(2, 1))).toBeUndefined()
  expect(answeredHere(smallLesson, at(2, 2))).toMatchObject({ step: 1, kind: 'predict', asked: { prompt: 'Which?' } })
  expect(answeredHere(smallLesson, at(2, 3))).toMatchObject({ step: 1 })
  expect(answeredHere(smallLesson, at(3, 0))).toBeUndefined()
  expect(answeredHere(smallLesson, at(3, 1))).toMatchObject({ step: 3, target: 'CCC' })
})

test('a step whose reveals answer an earlier question leaves its own open', () => {
  const [first, second, , fourth] = smallLesson.steps
  if (!first || !second || !fourth?.question) throw new Error('the lesson is shorter')
  const lesson: Lesson = { ...smallLesson, steps: [first, second, { ...fourth, reveals: [] }] }
  expect(answeredAt(lesson, 3)).toBeUndefined()
  expect(answeredHere(lesson, at(2, 3))).toMatchObject({ step: 1 })
})
