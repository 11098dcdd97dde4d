import type { LessonId } from '../../dataset/lesson.ts'
import { keepAnswers, readAnswers, type Answers, type AnswerStorage, type StepAnswer } from './answers.ts'

/**
 * The answers of a class to the questions of one lesson. They stay on this device and survive a reload; where the
 * browser keeps nothing they live as long as this object.
 */
export class ClassAnswers {
  readonly lesson: LessonId
  private readonly storage: AnswerStorage | undefined
  private answers: Answers = $state.raw({})
  /** What was cleared last, until something else is answered. */
  private cleared: Answers | undefined = $state.raw()
  /** False once something could not be kept. */
  isKept = $state.raw(true)

  constructor(lesson: LessonId, storage: AnswerStorage | undefined = storageOfBrowser()) {
    this.lesson = lesson
    this.storage = storage
    this.answers = readAnswers(storage, lesson)
  }

  get isEmpty(): boolean {
    return Object.keys(this.answers).length === 0
  }

  get canUndo(): boolean {
    return this.cleared !== undefined
  }

  /** `step`: from 1. */
  of(step: number): StepAnswer {
    return this.answers[step] ?? {}
  }

  /** The answer of a step takes the place of what was answered there before. */
  answer(step: number, answer: StepAnswer): void {
    this.cleared = undefined
    this.set({ ...this.answers, [step]: answer })
  }

  clear(): void {
    this.cleared = this.answers
    this.set({})
  }

  undo(): void {
    if (this.cleared) this.set(this.cleared)
    this.cleared = undefined
  }

  private set(answers: Answers): void {
    this.answers = answers
    this.isKept = keepAnswers(this.storage, this.lesson, answers)
  }
}

/** Undefined where a browser forbids to ask for it. */
function storageOfBrowser(): AnswerStorage | undefined {
  try {
    return typeof localStorage === 'undefined' ? undefined : localStorage
  } catch {
    return undefined
  }
}
