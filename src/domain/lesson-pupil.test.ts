import { describe, expect, expectTypeOf, test } from 'vitest'
import { answerKey, pupilStep, worksheet } from './lesson-pupil.ts'
import type { PupilStep, Worksheet } from './lesson-pupil.ts'
import type { AskedQuestion } from './lesson-question.ts'
import { smallLesson } from './small-lesson.fixture.ts'

const at = (step: number, reveal: number) => ({ lesson: 'small', step, reveal })
type Before = Extract<PupilStep, { answered: false }>

describe('what a pupil may see', () => {
  test('has no place for an answer, a note or a right option before the reveal: the type has none', () => {
    expectTypeOf<Before>().not.toHaveProperty('answer')
    expectTypeOf<PupilStep>().not.toHaveProperty('notes')
    expectTypeOf<PupilStep>().not.toHaveProperty('expected')
    expectTypeOf<AskedQuestion['options'][number]>().not.toHaveProperty('right')
    expectTypeOf<AskedQuestion['options'][number]>().not.toHaveProperty('why')
    expectTypeOf<AskedQuestion>().not.toHaveProperty('target')
    expectTypeOf<Worksheet['steps'][number]>().not.toHaveProperty('answer')
    expect(pupilStep(smallLesson, at(1, 0))).not.toHaveProperty('answer')
  })

  test('is the screen, the question and the text with its blanks empty', () => {
    expect(pupilStep(smallLesson, at(1, 0))).toEqual({
      answered: false,
      step: 1,
      steps: 4,
      phase: 'ask',
      screen: 'Look.',
      text: [
        { kind: 'text', text: 'It is ' },
        { kind: 'blank' },
        { kind: 'text', text: ', not ' },
        { kind: 'blank' },
        { kind: 'text', text: '.' },
      ],
      reveals: [],
      question: {
        kind: 'predict',
        prompt: 'Which?',
        options: [
          { letter: 'A', shape: 'circle', text: 'Beland' },
          { letter: 'B', shape: 'triangle', text: 'Aland' },
        ],
      },
    })
  })

  test('grows with the reveals, and has the answer from its own on', () => {
    expect(pupilStep(smallLesson, at(2, 1))).toMatchObject({ answered: false, reveals: ['Look here.'] })
    const answered = pupilStep(smallLesson, at(2, 2))
    expect(answered).toMatchObject({ answered: true, reveals: ['Look here.', 'More there than here.'] })
    expect(answered?.answered && answered.answer).toMatchObject({ step: 1, kind: 'predict' })
  })

  test('never holds what tells the answer before its reveal, in no field', () => {
    for (const position of [at(1, 0), at(2, 0), at(2, 1)]) {
      const shown = JSON.stringify(pupilStep(smallLesson, position))
      for (const secret of ['right', 'why', 'More there', 'For the teacher', 'expected', 'Because.']) {
        expect(shown).not.toContain(secret)
      }
    }
    expect(JSON.stringify(pupilStep(smallLesson, at(3, 0)))).not.toContain('CCC')
    expect(JSON.stringify(pupilStep(smallLesson, at(4, 0)))).not.toContain('[2,0,1]')
  })

  test('a position beyond the lesson is the nearest that there is; a lesson without steps has none', () => {
    expect(pupilStep(smallLesson, at(9, 0))).toMatchObject({ step: 4, answered: false })
    expect(pupilStep({ ...smallLesson, steps: [] }, at(1, 0))).toBeUndefined()
  })
})

test('the worksheet has every step with blanks, and no answer', () => {
  const sheet = worksheet(smallLesson)
  expect(sheet).toMatchObject({ title: 'A lesson', question: 'Is it so?', vocabulary: [{ word: 'host' }] })
  expect(sheet.steps.map(({ step }) => step)).toEqual([1, 2, 3, 4])
  const printed = JSON.stringify(sheet)
  for (const secret of ['right', 'why', 'CCC', 'For the teacher', 'expected', 'More there']) {
    expect(printed).not.toContain(secret)
  }
})

test('the answer key says what belongs in the blanks, and which option is right', () => {
  expect(answerKey(smallLesson)).toEqual([
    {
      step: 1,
      blanks: ['Aland', 'Beland'],
      options: [{ letter: 'B', shape: 'triangle', text: 'Aland' }],
      expected: ['What is expected.'],
    },
    { step: 2, blanks: [], options: [], expected: ['What is expected.'] },
    { step: 3, blanks: [], options: [], country: 'CCC', expected: ['What is expected.'] },
    {
      step: 4,
      blanks: [],
      options: [
        { letter: 'C', shape: 'square', text: 'three' },
        { letter: 'A', shape: 'circle', text: 'one' },
        { letter: 'B', shape: 'triangle', text: 'two' },
      ],
      expected: ['What is expected.'],
    },
  ])
})
