import type { EntityKey } from '../dataset/dataset.ts'
import type { Lesson, Phase, Term } from '../dataset/lesson.ts'
import { settled, stepAt } from './lesson.ts'
import type { LessonPosition } from './lesson.ts'
import { answeredHere, askedQuestion, rightAnswer } from './lesson-question.ts'
import type { AnsweredQuestion, AskedOption, AskedQuestion } from './lesson-question.ts'

/** Running text with blanks; what belongs in them is in the answer key alone. */
export type Segment = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'blank' }

interface Shown {
  /** From 1. */
  readonly step: number
  readonly steps: number
  readonly phase: Phase
  readonly screen: string
  readonly text: readonly Segment[]
  /** Those shown so far. */
  readonly reveals: readonly string[]
  readonly question?: AskedQuestion
}

/** What a pupil may see of a step, on the wall or on an own device: no notes, and no answer before its reveal. */
export type PupilStep =
  (Shown & { readonly answered: false }) | (Shown & { readonly answered: true; readonly answer: AnsweredQuestion })

export function pupilStep(lesson: Lesson, position: LessonPosition): PupilStep | undefined {
  const { step: number, reveal } = settled(lesson, position)
  const step = stepAt(lesson, number)
  if (!step) return undefined
  const shown: Shown = {
    step: number,
    steps: lesson.steps.length,
    phase: step.phase,
    screen: step.screen,
    text: segments(step.pupil),
    reveals: step.reveals.slice(0, reveal).map(({ text }) => text),
    ...(step.question && { question: askedQuestion(step.question) }),
  }
  const answer = answeredHere(lesson, { lesson: lesson.id, step: number, reveal })
  return answer ? { ...shown, answered: true, answer } : { ...shown, answered: false }
}

/** What is printed for pupils: every step, with blanks and room for answers. */
export interface Worksheet {
  readonly title: string
  readonly question: string
  readonly vocabulary: readonly Term[]
  readonly steps: readonly WorksheetStep[]
}

export interface WorksheetStep {
  readonly step: number
  readonly phase: Phase
  readonly screen: string
  readonly text: readonly Segment[]
  readonly question?: AskedQuestion
}

export function worksheet({ title, question, vocabulary, steps }: Lesson): Worksheet {
  return {
    title,
    question,
    vocabulary,
    steps: steps.map((step, index) => ({
      step: index + 1,
      phase: step.phase,
      screen: step.screen,
      text: segments(step.pupil),
      ...(step.question && { question: askedQuestion(step.question) }),
    })),
  }
}

/** What belongs in the blanks and which option is right, for the teacher. */
export interface KeyStep {
  readonly step: number
  readonly blanks: readonly string[]
  /** One option, or all of them in the right order. */
  readonly options: readonly AskedOption[]
  /** Of a question that asks to find one. */
  readonly country?: EntityKey
  readonly expected: readonly string[]
}

/** One entry for each step of the worksheet. */
export function answerKey({ steps }: Lesson): KeyStep[] {
  return steps.map(({ pupil, question, expected }, index) => {
    const right = question && rightAnswer(question)
    const options = right && 'options' in right ? right.options : []
    return {
      step: index + 1,
      blanks: [...pupil.matchAll(BLANK)].map(([, answer = '']) => answer),
      options: options
        .filter((option) => !('right' in option) || option.right)
        .map(({ letter, shape, text }) => ({ letter, shape, text })),
      ...(right?.kind === 'find' && { country: right.target }),
      expected,
    }
  })
}

const BLANK = /\[\[([^[\]]*)\]\]/g

function segments(text: string): Segment[] {
  const found: Segment[] = []
  let from = 0
  for (const match of text.matchAll(BLANK)) {
    if (match.index > from) found.push({ kind: 'text', text: text.slice(from, match.index) })
    found.push({ kind: 'blank' })
    from = match.index + match[0].length
  }
  if (from < text.length) found.push({ kind: 'text', text: text.slice(from) })
  return found
}
