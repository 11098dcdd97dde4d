import { expect, test } from 'vitest'
import { keepAnswers, readAnswers, type Answers } from './answers.ts'
import { refusing, storageWith } from './storage.fixture.ts'

const answers: Answers = {
  1: { pick: 2, counts: [3, null, 20] },
  3: { order: [2, 0, 1] },
  4: { tries: ['AAA', 'BBB'] },
  6: { text: 'The map cannot tell us why.' },
}

/** What is read where exactly this is kept. */
const readFrom = (kept: unknown) => {
  const storage = storageWith()
  keepAnswers(storage, 'small', { 1: { pick: 0 } })
  const [key = ''] = storage.items.keys()
  storage.items.set(key, typeof kept === 'string' ? kept : JSON.stringify(kept))
  return readAnswers(storage, 'small')
}

test('what is kept is read again, each lesson by itself', () => {
  const storage = storageWith()
  expect(keepAnswers(storage, 'small', answers)).toBe(true)
  expect(readAnswers(storage, 'small')).toEqual(answers)
  expect(readAnswers(storage, 'other')).toEqual({})
})

test('no answers leave nothing behind', () => {
  const storage = storageWith()
  keepAnswers(storage, 'small', answers)
  expect(keepAnswers(storage, 'small', {})).toBe(true)
  expect(storage.items.size).toBe(0)
})

test('garbage is no answer', () => {
  for (const kept of ['{"version":1,"answers":', '', 'null', [], 7, { version: 1 }, { version: 1, answers: [1] }])
    expect(readFrom(kept)).toEqual({})
})

test('what another version has kept is not read', () => {
  expect(readFrom({ version: 2, answers })).toEqual({})
})

test('of a step that is partly garbage the rest is read', () => {
  const kept = {
    1: { pick: '2', counts: [1, -2], order: [0, 1], tries: ['AAA', 3], text: 5, name: 'x' },
    2: 'nothing',
    x: { pick: 1 },
    '-1': { pick: 1 },
    3: { pick: 1.5, text: 'a'.repeat(5000) },
  }
  const read = readFrom({ version: 1, answers: kept })
  expect(Object.keys(read)).toEqual(['1', '3'])
  expect(read[1]).toEqual({ order: [0, 1] })
  expect(read[3]?.text).toHaveLength(2000)
})

test('where storage is full, forbidden or missing, nothing breaks and nothing is said to be kept', () => {
  expect(readAnswers(refusing, 'small')).toEqual({})
  expect(keepAnswers(refusing, 'small', answers)).toBe(false)
  expect(keepAnswers(refusing, 'small', {})).toBe(false)
  expect(readAnswers(undefined, 'small')).toEqual({})
  expect(keepAnswers(undefined, 'small', answers)).toBe(false)
})
