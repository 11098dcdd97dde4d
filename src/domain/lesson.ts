import type { Lesson, LessonId, Step } from '../dataset/lesson.ts'

/** Where a lesson stands: which step, from 1, and how many of its reveals are shown. */
export interface LessonPosition {
  readonly lesson: LessonId
  readonly step: number
  readonly reveal: number
}

export function firstPosition({ id }: Lesson): LessonPosition {
  return { lesson: id, step: 1, reveal: 0 }
}

/** The parts that a position adds to an address: `lesson=x&step=3&reveal=1`; what is as at the start is left out. */
export function positionParts({ lesson, step, reveal }: LessonPosition): [name: string, value: string][] {
  const parts: [string, string][] = [['lesson', lesson]]
  if (step !== 1) parts.push(['step', String(step)])
  if (reveal !== 0) parts.push(['reveal', String(reveal)])
  return parts
}

/** The position that an address names, if it names one. Whether there is such a step, `settled` says. */
export function readPosition(value: (name: string) => string | undefined): LessonPosition | undefined {
  const lesson = value('lesson')
  if (lesson === undefined || !/^[a-z0-9][a-z0-9-]*$/.test(lesson)) return undefined
  return { lesson, step: Math.max(1, whole(value('step'))), reveal: whole(value('reveal')) }
}

/** The nearest position that the lesson has: an address may be older than the lesson. */
export function settled(lesson: Lesson, { step, reveal }: LessonPosition): LessonPosition {
  const within = Math.min(Math.max(1, step), lesson.steps.length)
  const most = stepAt(lesson, within)?.reveals.length ?? 0
  return { lesson: lesson.id, step: within, reveal: Math.min(Math.max(0, reveal), most) }
}

/** `step` counts from 1. */
export function stepAt({ steps }: Lesson, step: number): Step | undefined {
  return steps[step - 1]
}

/** One reveal on, or into the next step; the same position at the end. */
export function next(lesson: Lesson, position: LessonPosition): LessonPosition {
  const reveals = stepAt(lesson, position.step)?.reveals.length ?? 0
  return position.reveal < reveals ? { ...position, reveal: position.reveal + 1 } : nextStep(lesson, position)
}

/** Takes back what the last `next` did; the same position at the start. */
export function back(lesson: Lesson, position: LessonPosition): LessonPosition {
  if (position.reveal > 0) return { ...position, reveal: position.reveal - 1 }
  const before = stepAt(lesson, position.step - 1)
  return before ? { ...position, step: position.step - 1, reveal: before.reveals.length } : position
}

/** The start of the next step; the same position in the last one. */
export function nextStep(lesson: Lesson, position: LessonPosition): LessonPosition {
  return position.step < lesson.steps.length ? { ...position, step: position.step + 1, reveal: 0 } : position
}

/** The start of this step, or from there the start of the one before. */
export function backStep(position: LessonPosition): LessonPosition {
  if (position.reveal > 0) return { ...position, reveal: 0 }
  return position.step > 1 ? { ...position, step: position.step - 1 } : position
}

/** The start of a step, the nearest that there is. */
export function goTo(lesson: Lesson, step: number): LessonPosition {
  return settled(lesson, { lesson: lesson.id, step, reveal: 0 })
}

export function atStart({ step, reveal }: LessonPosition): boolean {
  return step === 1 && reveal === 0
}

export function atEnd(lesson: Lesson, position: LessonPosition): boolean {
  return next(lesson, position) === position
}

/** The view that the map shows, as an address has it: that of the last reveal that has one, or the step's. */
export function viewAt(lesson: Lesson, position: LessonPosition): string {
  const step = stepAt(lesson, position.step)
  const shown = step?.reveals.slice(0, position.reveal).findLast(({ view }) => view !== undefined)
  return shown?.view ?? step?.view ?? ''
}

export interface Progress {
  readonly step: number
  readonly steps: number
  readonly reveal: number
  readonly reveals: number
  /** 0 at the start, 1 at the end: the share of all that "next" does. */
  readonly done: number
}

export function progress(lesson: Lesson, { step, reveal }: LessonPosition): Progress {
  const before = lesson.steps.slice(0, step - 1).reduce((sum, { reveals }) => sum + reveals.length + 1, 0)
  const all = lesson.steps.reduce((sum, { reveals }) => sum + reveals.length + 1, 0) - 1
  return {
    step,
    steps: lesson.steps.length,
    reveal,
    reveals: stepAt(lesson, step)?.reveals.length ?? 0,
    done: all === 0 ? 1 : (before + reveal) / all,
  }
}

/** Minutes planned from the start of this step to the end; optional steps to come do not count. */
export function remainingMinutes({ steps }: Lesson, { step }: LessonPosition): number {
  return steps.slice(step - 1).reduce((sum, { minutes, optional }, index) => {
    return sum + (optional && index > 0 ? 0 : minutes)
  }, 0)
}

/** Steps from 1 that the class has been in. An optional step that was left out takes no time. */
export type Visited = ReadonlySet<number>

/** Minutes planned before this step. */
export function plannedMinutes({ steps }: Lesson, { step }: LessonPosition, visited: Visited): number {
  return steps.slice(0, step - 1).reduce((sum, { minutes, optional }, index) => {
    return sum + (optional && !visited.has(index + 1) ? 0 : minutes)
  }, 0)
}

/**
 * How many minutes behind the plan a lesson is after so many minutes: negative when it is early, 0 while the time is
 * within the step's own.
 */
export function minutesBehind(lesson: Lesson, position: LessonPosition, elapsed: number, visited: Visited): number {
  const from = plannedMinutes(lesson, position, visited)
  const to = from + (stepAt(lesson, position.step)?.minutes ?? 0)
  return elapsed > to ? elapsed - to : Math.min(0, elapsed - from)
}

function whole(text: string | undefined): number {
  return text !== undefined && /^\d{1,3}$/.test(text) ? Number(text) : 0
}
