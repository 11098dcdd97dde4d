import { expect, test } from 'vitest'
import type { Lesson } from '../dataset/lesson.ts'
import { smallAtlas } from '../dataset/small.fixture.ts'
import { planLines } from './lesson-print.ts'
import { smallLesson } from './small-lesson.fixture.ts'

function lines(change: Partial<Lesson>): number {
  return planLines({ ...smallLesson, ...change }, smallAtlas)
}

test('a text of one line more makes the print one line longer, and an empty one none', () => {
  const [first, ...others] = smallLesson.steps
  if (!first) throw new Error('no step')
  const withNotes = (notes: string) => lines({ steps: [{ ...first, notes }, ...others] })
  expect(withNotes('x'.repeat(108))).toBe(withNotes('x'))
  expect(withNotes('x'.repeat(109))).toBe(withNotes('x') + 1)
  expect(withNotes('')).toBe(withNotes('x') - 1)
})

test('every part counts: vocabulary, sensitivity, reveals, options, expected answers, what pupils ask, sources', () => {
  const long = 'word '.repeat(60)
  const [first, ...others] = smallLesson.steps
  if (!first) throw new Error('no step')
  const before = lines({})
  for (const change of [
    { vocabulary: [{ word: 'host', meaning: long }] },
    { sensitivity: long },
    { sources: [long] },
    { steps: [{ ...first, reveals: [{ text: long, answer: false }] }, ...others] },
    { steps: [{ ...first, expected: [long] }, ...others] },
    { steps: [{ ...first, asked: [{ question: long, answer: long }] }, ...others] },
    { steps: [{ ...first, pupil: long }, ...others] },
    { steps: [{ ...first, question: { kind: 'explain', prompt: long.repeat(3) } as const }, ...others] },
  ]) {
    expect(lines(change)).toBeGreaterThan(before)
  }
})
