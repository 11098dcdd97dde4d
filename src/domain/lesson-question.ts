import type { EntityKey } from '../dataset/dataset.ts'
import type { Lesson, Question, QuestionKind } from '../dataset/lesson.ts'
import type { LessonPosition } from './lesson.ts'

export type OptionShape = 'circle' | 'triangle' | 'square' | 'diamond' | 'pentagon' | 'star'

/** A letter and a shape, so that an option can be named aloud, seen from the back, and told without colour. */
export interface OptionSign {
  readonly letter: string
  readonly shape: OptionShape
}

/** By place; six, for no question has more options. */
export const OPTION_SIGNS: readonly OptionSign[] = [
  { letter: 'A', shape: 'circle' },
  { letter: 'B', shape: 'triangle' },
  { letter: 'C', shape: 'square' },
  { letter: 'D', shape: 'diamond' },
  { letter: 'E', shape: 'pentagon' },
  { letter: 'F', shape: 'star' },
]

export const CONFIDENCE = [1, 2, 3, 4] as const

/** A question as it is asked: nothing here tells the right option from the others. */
export interface AskedQuestion {
  readonly kind: QuestionKind
  readonly prompt: string
  /** Empty where the answer is a country, words, or 1 to 4. */
  readonly options: readonly AskedOption[]
}

export interface AskedOption extends OptionSign {
  readonly text: string
}

/** A question with its right answer. `step`: where it was asked, from 1. */
export type AnsweredQuestion = { readonly step: number; readonly asked: AskedQuestion } & RightAnswer

export type RightAnswer =
  | { readonly kind: 'predict'; readonly options: readonly (AskedOption & { right: boolean; why: string })[] }
  | { readonly kind: 'find'; readonly target: EntityKey; readonly why: string }
  /** In the right order. */
  | { readonly kind: 'order'; readonly options: readonly (AskedOption & { why: string })[] }

export function askedQuestion(question: Question): AskedQuestion {
  const options = 'options' in question ? question.options : []
  return {
    kind: question.kind,
    prompt: question.prompt,
    options: options.map(({ text }, place) => signed(place, text)),
  }
}

/** Undefined for a question that has no right answer. */
export function rightAnswer(question: Question): RightAnswer | undefined {
  switch (question.kind) {
    case 'predict':
      return {
        kind: 'predict',
        options: question.options.map(({ text, right, why }, place) => ({ ...signed(place, text), right, why })),
      }
    case 'find':
      return { kind: 'find', target: question.target, why: question.why }
    case 'order':
      return {
        kind: 'order',
        options: question.order.flatMap((place) => {
          const option = question.options[place]
          return option ? [{ ...signed(place, option.text), why: option.why }] : []
        }),
      }
    case 'explain':
    case 'confidence':
      return undefined
  }
}

/** Where the question of a step (from 1) is answered; undefined where it has no right answer. */
export function answeredAt({ id, steps }: Lesson, step: number): LessonPosition | undefined {
  const question = steps[step - 1]?.question
  if (!question || rightAnswer(question) === undefined) return undefined
  for (const [index, { reveals }] of steps.entries()) {
    const reveal = index < step - 1 ? -1 : reveals.findIndex(({ answer }) => answer)
    if (reveal >= 0) return { lesson: id, step: index + 1, reveal: reveal + 1 }
  }
  return undefined
}

/** The question that the reveals shown so far in this step have answered, if they have answered one. */
export function answeredHere(lesson: Lesson, { step, reveal }: LessonPosition): AnsweredQuestion | undefined {
  const shown = lesson.steps[step - 1]?.reveals.slice(0, reveal) ?? []
  const asked = shown.some(({ answer }) => answer)
    ? lesson.steps.findLastIndex(({ question }, index) => {
        const at = index < step && question ? answeredAt(lesson, index + 1) : undefined
        return at !== undefined && at.step === step && at.reveal <= reveal
      })
    : -1
  const question = lesson.steps[asked]?.question
  const right = question && rightAnswer(question)
  return right && { step: asked + 1, asked: askedQuestion(question), ...right }
}

function signed(place: number, text: string): AskedOption {
  const { letter, shape } = OPTION_SIGNS[place] ?? { letter: '', shape: 'circle' }
  return { letter, shape, text }
}
