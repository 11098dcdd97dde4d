import { expect, test } from 'vitest'
import { compileAtlas } from '../compile/dataset.ts'
import { formatProblems } from '../compile/problem.ts'
import { atEnd, firstPosition, next } from '../domain/lesson.ts'
import { pupilStep, worksheet } from '../domain/lesson-pupil.ts'

const compiled = compileAtlas('data')
if ('problems' in compiled) throw new Error(formatProblems(compiled.problems, 'data'))
const { lessons } = compiled

test('the lessons of this atlas show pupils no note, no why and no right option on the way to its reveal', () => {
  expect(lessons.length).toBeGreaterThan(0)
  for (const lesson of lessons) {
    const notes = lesson.steps.map((step) => step.notes)
    for (let position = firstPosition(lesson); !atEnd(lesson, position); position = next(lesson, position)) {
      const step = pupilStep(lesson, position)
      const shown = JSON.stringify(step)
      expect(notes.some((note) => shown.includes(JSON.stringify(note).slice(1, -1)))).toBe(false)
      if (step?.answered === false) expect(shown).not.toMatch(/"(right|why|target|order|claim|value|answer)":/)
    }
    expect(JSON.stringify(worksheet(lesson))).not.toMatch(/"(right|why|target|order|claim|value|answer|notes)":/)
  }
})
