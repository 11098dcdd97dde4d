import { expect, test } from 'vitest'
import { answeredHere, askedQuestion } from '../domain/lesson-question.ts'
import { smallLesson } from '../domain/small-lesson.fixture.ts'
import type { Lesson, Question as QuestionOf } from '../dataset/lesson.ts'
import { htmlOf, wordsOf } from '../sidebar/rendered.fixture.ts'
import { smallDataset } from '../sidebar/small-dataset.fixture.ts'
import { ClassAnswers } from './question/class-answers.svelte.ts'
import type { StepAnswer } from './question/answers.ts'
import { refusing, storageWith } from './question/storage.fixture.ts'
import Question from './Question.svelte'

/** The panel of the question of a step, with what the class has answered; `at`: where the lesson has come to. */
function panel(step: number, at: { step: number; reveal: number }, answer?: StepAnswer, lesson = smallLesson): string {
  const question = lesson.steps[step - 1]?.question
  if (!question) throw new Error(`step ${step} asks nothing`)
  const answers = new ClassAnswers(lesson.id, storageWith())
  if (answer) answers.answer(step, answer)
  return htmlOf(
    Question,
    {
      asked: askedQuestion(question),
      answer: answeredHere(lesson, { lesson: lesson.id, ...at }),
      lesson,
      step,
      answers,
    },
    smallDataset,
  )
}

function asking(question: QuestionOf): Lesson {
  const [first] = smallLesson.steps
  if (!first) throw new Error('no step')
  return { ...smallLesson, steps: [{ ...first, question, reveals: [] }] }
}

const unanswered = { step: 1, reveal: 0 }

test('a prediction shows every option with its letter, and fields for hands', () => {
  const html = panel(1, unanswered)
  expect(wordsOf(html)).toContain('Which?')
  expect(wordsOf(html)).toMatch(/A\s*Beland.*B\s*Aland/)
  expect(html).toContain('aria-label="Hands for A"')
  expect(html.match(/<svg/g)?.length).toBeGreaterThanOrEqual(2)
})

test('before the answer nothing in the page tells the right option from the others', () => {
  const html = panel(1, unanswered)
  for (const telling of ['More there', 'Fewer there', 'right', 'Right', 'Not this one', 'answer='])
    expect(html).not.toContain(telling)
  const [first, second] = [...html.matchAll(/<li[^>]*>[^]*?<\/li>/g)].map(([option]) => option)
  const bare = (option = '') => option.replace(/<path[^>]*>| low\b/g, '').replace(/>(?:A|B|Aland|Beland)</g, '><')
  expect(bare(first)).toBe(bare(second))
})

test('the class’s choice and its hands are there again', () => {
  const html = panel(1, unanswered, { pick: 1, counts: [4, 21] })
  expect(html.match(/aria-pressed="true"/g)).toHaveLength(1)
  expect(wordsOf(html)).toContain('The class’s choice')
  expect(wordsOf(html)).toContain('Hands up: 25 hands')
  expect(html).toContain('value="21"')
})

test('once it is answered, in a later step, a word says how each option was, and why is a touch away', () => {
  const html = panel(1, { step: 2, reveal: 2 }, { pick: 0 })
  expect(wordsOf(html)).toMatch(/A Beland Not this one The class’s choice Why\? Fewer there\./)
  expect(wordsOf(html)).toMatch(/B Aland Right More there\./)
  expect(html).toMatch(/aria-expanded="false"[^]*aria-expanded="true"/)
  expect(html).toMatch(/<p[^>]*hidden[^>]*>Fewer there/)
})

test('a search lists every country, and tells nothing of what is looked for', () => {
  const html = panel(3, { step: 3, reveal: 0 })
  expect(wordsOf(html)).toContain('3 tries left')
  expect(html.match(/<li[^>]*><button/g)).toHaveLength(smallDataset.entities.length)
  expect(html).not.toContain('CCC')
  expect(html).not.toContain('So.')
})

test('a wrong try is told how far off it was, a right one why it is right', () => {
  const [target, guess] = [smallDataset.entities[3], smallDataset.entities[1]]
  expect([target?.key, guess?.key]).toEqual(['CCC', 'AAA'])
  const wrong = panel(3, { step: 3, reveal: 0 }, { tries: ['AAA'] })
  expect(wordsOf(wrong)).toMatch(/Not this one\s*Aland: 0 km too far/)
  expect(wordsOf(wrong)).toContain('2 tries left')
  expect(wrong).not.toContain('So.')
  const right = panel(3, { step: 3, reveal: 0 }, { tries: ['AAA', 'CCC'] })
  expect(wordsOf(right)).toMatch(/Right\s*Cland: right/)
  expect(wordsOf(right)).toContain('So.')
})

test('after three tries, or once the lesson shows it, the country is named', () => {
  const tried = wordsOf(panel(3, { step: 3, reveal: 0 }, { tries: ['AAA', 'BBB', 'DDD'] }))
  expect(tried).toContain('It is Cland.')
  expect(tried).not.toContain('left')
  expect(wordsOf(panel(3, { step: 3, reveal: 1 }))).toContain('It is Cland. So.')
})

test('options are put in order by buttons with names, from the order that the class has given them', () => {
  const html = panel(4, { step: 4, reveal: 0 }, { order: [1, 0, 2] })
  expect(wordsOf(html)).toMatch(/1\s*B\s*two.*2\s*A\s*one.*3\s*C\s*three/)
  expect(html).toContain('aria-label="Move up: one"')
  expect(html).not.toContain('why one')
  expect(wordsOf(html)).not.toContain('In its place')
})

test('the right order is compared with the class’s own', () => {
  const html = wordsOf(panel(4, { step: 4, reveal: 1 }, { order: [2, 1, 0] }))
  expect(html).toMatch(/1\s*C three In its place.*2\s*A one You had it as number 3.*3\s*B two You had it as number 2/)
  expect(wordsOf(panel(4, { step: 4, reveal: 1 }))).not.toContain('You had it')
})

test('words are not marked, and the class’s sentence is kept', () => {
  const lesson = asking({ kind: 'explain', prompt: 'Why is it so?' })
  const html = panel(1, unanswered, { text: 'Because nobody asked.' }, lesson)
  expect(wordsOf(html)).toContain('There is no right or wrong here.')
  expect(html).toMatch(/<textarea[^>]*>\s*Because nobody asked\.<\/textarea>/)
})

test('how sure the class is comes as hands for one to four', () => {
  const html = panel(1, unanswered, { counts: [1, 2, 3, 4] }, asking({ kind: 'confidence', prompt: 'How sure?' }))
  expect(html.match(/aria-label="Hands for [1-4]"/g)).toHaveLength(4)
  expect(wordsOf(html)).toContain('10 hands')
})

test('one button clears the answers; where nothing is kept, that is said', () => {
  expect(panel(1, unanswered)).not.toContain('Clear the class’s answers')
  expect(panel(1, unanswered, { pick: 0 })).toContain('Clear the class’s answers')
  const answers = new ClassAnswers(smallLesson.id, refusing)
  answers.answer(1, { pick: 0 })
  const question = smallLesson.steps[0]?.question
  if (!question) throw new Error('no question')
  const props = { asked: askedQuestion(question), answer: undefined, lesson: smallLesson, step: 1, answers }
  expect(wordsOf(htmlOf(Question, props, smallDataset))).toContain('This browser keeps nothing')
})
