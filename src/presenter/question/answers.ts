import type { EntityKey } from '../../dataset/dataset.ts'
import type { LessonId } from '../../dataset/lesson.ts'
import { isCount, isRecord } from '../../state/kept-json.ts'

/** What a class has answered in one step. Nothing of it is marked, sent or tied to a person. */
export interface StepAnswer {
  /** The option that the class has chosen: its index. */
  readonly pick?: number
  /** Hands for each option; null where none were counted. */
  readonly counts?: readonly (number | null)[]
  /** Indices of the options, as the class has put them in order. */
  readonly order?: readonly number[]
  /** Countries that were guessed, in the order of the guesses. */
  readonly tries?: readonly EntityKey[]
  /** The class's best sentence. */
  readonly text?: string
}

/** By step, from 1. */
export type Answers = Readonly<Record<number, StepAnswer>>

/** The part of a browser's storage that is needed here. */
export type AnswerStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** Stands beside the answers: what an older or newer atlas has kept in another form is not read. */
const VERSION = 1

/** More is no sentence, and no number of hands in a room. */
const MOST_CHARACTERS = 2000
export const MOST_HANDS = 999

function keyOf(lesson: LessonId): string {
  return `atlas-answers-${lesson}`
}

/** What is kept for a lesson. What cannot be understood is left out; nothing is kept where storage is forbidden. */
export function readAnswers(storage: AnswerStorage | undefined, lesson: LessonId): Answers {
  try {
    return checked(JSON.parse(storage?.getItem(keyOf(lesson)) ?? 'null'))
  } catch {
    return {}
  }
}

/** @returns whether they are kept: not where storage is full or forbidden */
export function keepAnswers(storage: AnswerStorage | undefined, lesson: LessonId, answers: Answers): boolean {
  try {
    if (!storage) return false
    if (Object.keys(answers).length === 0) storage.removeItem(keyOf(lesson))
    else storage.setItem(keyOf(lesson), JSON.stringify({ version: VERSION, answers }))
    return true
  } catch {
    return false
  }
}

function checked(content: unknown): Answers {
  if (!isRecord(content) || content['version'] !== VERSION || !isRecord(content['answers'])) return {}
  const answers: Record<number, StepAnswer> = {}
  for (const [step, answer] of Object.entries(content['answers'])) {
    if (/^[1-9]\d{0,2}$/.test(step) && isRecord(answer)) answers[Number(step)] = checkedStep(answer)
  }
  return answers
}

function checkedStep({ pick, counts, order, tries, text }: Readonly<Record<string, unknown>>): StepAnswer {
  return {
    ...(isSmall(pick) && { pick }),
    ...(isListOf(counts, isHands) && { counts }),
    ...(isListOf(order, isSmall) && { order }),
    ...(isListOf(tries, isText) && { tries }),
    ...(isText(text) && { text: text.slice(0, MOST_CHARACTERS) }),
  }
}

function isListOf<Item>(value: unknown, isItem: (item: unknown) => item is Item): value is readonly Item[] {
  return Array.isArray(value) && value.every(isItem)
}

function isSmall(value: unknown): value is number {
  return isCount(value) && value <= MOST_HANDS
}

function isHands(value: unknown): value is number | null {
  return value === null || isSmall(value)
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}
