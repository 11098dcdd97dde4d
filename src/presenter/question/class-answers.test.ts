import { expect, test } from 'vitest'
import { ClassAnswers } from './class-answers.svelte.ts'
import { refusing, storageWith } from './storage.fixture.ts'

test('three answers are there after a reload', () => {
  const storage = storageWith()
  const before = new ClassAnswers('small', storage)
  before.answer(1, { pick: 1 })
  before.answer(2, { counts: [4, 9] })
  before.answer(3, { tries: ['AAA'] })
  expect(before.isKept).toBe(true)
  const after = new ClassAnswers('small', storage)
  expect([1, 2, 3].map((step) => after.of(step))).toEqual([{ pick: 1 }, { counts: [4, 9] }, { tries: ['AAA'] }])
})

test('one call clears them all, here and on the device, and can be taken back until something is answered', () => {
  const storage = storageWith()
  const answers = new ClassAnswers('small', storage)
  answers.answer(1, { pick: 1 })
  answers.clear()
  expect(answers.isEmpty).toBe(true)
  expect(new ClassAnswers('small', storage).isEmpty).toBe(true)
  answers.undo()
  expect(answers.of(1)).toEqual({ pick: 1 })
  answers.clear()
  answers.answer(2, { pick: 0 })
  expect(answers.canUndo).toBe(false)
})

test('where nothing can be kept, the answers are kept in memory, and that is said', () => {
  const answers = new ClassAnswers('small', refusing)
  answers.answer(1, { pick: 1 })
  expect(answers.of(1)).toEqual({ pick: 1 })
  expect(answers.isKept).toBe(false)
})
