import { settled, type LessonPosition } from '../domain/lesson.ts'
import type { Lesson, LessonId } from '../dataset/lesson.ts'
import { isCount, isRecord } from './kept-json.ts'
import { keep, kept } from './kept.ts'

/** How far a class has come in a lesson, so that it can be gone on with. */
export interface LessonPlace {
  readonly position: LessonPosition
  /** Steps, from 1, that the class has been in. */
  readonly visited: readonly number[]
  /** When the teacher started the timer: ms since 1970. */
  readonly startedAt?: number
}

const key = (lesson: LessonId): string => `atlas-lesson-${lesson}`

export function keepPlace(place: LessonPlace): void {
  keep(key(place.position.lesson), JSON.stringify(place))
}

/** Undefined where nothing is kept, or nothing that can be understood. */
export function keptPlace(lesson: Lesson): LessonPlace | undefined {
  return readPlace(kept(key(lesson.id)), lesson)
}

export function readPlace(text: string | undefined, lesson: Lesson): LessonPlace | undefined {
  const content = parsed(text)
  if (!isRecord(content) || !isRecord(content['position'])) return undefined
  const { step, reveal } = content['position']
  if (!isCount(step) || !isCount(reveal)) return undefined
  const { visited, startedAt } = content
  return {
    position: settled(lesson, { lesson: lesson.id, step, reveal }),
    visited: Array.isArray(visited) ? visited.filter(isCount) : [],
    ...(typeof startedAt === 'number' && Number.isFinite(startedAt) && { startedAt }),
  }
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '') as unknown
  } catch {
    return undefined
  }
}
