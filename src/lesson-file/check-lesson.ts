import type { Problem, Report } from '../compile/problem.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { LESSON_LIMITS } from '../dataset/lesson.ts'
import type { Lesson, Step } from '../dataset/lesson.ts'
import { knownIn } from '../domain/address.ts'
import type { Known } from '../domain/address.ts'
import { LINES_ON_A_PAGE, planLines } from '../domain/lesson-print.ts'
import { checkFacts } from './check-facts.ts'
import { checkLeaks } from './check-leaks.ts'
import { checkQuestion } from './check-question.ts'
import type { CheckedQuestion } from './check-question.ts'
import { checkView } from './check-view.ts'
import { askingOf } from './evaluate.ts'
import type { Asking } from './operators.ts'
import type { Draft } from './read-lesson.ts'
import { YamlValue } from './yaml-value.ts'

/**
 * Checks lessons against one dataset. `notice` gets the facts that the data no longer bear out: the words of a lesson are
 * then to be changed, but nothing that the lesson does hangs on them.
 */
export function lessonChecker(dataset: Dataset): (draft: Draft, report: Report, notice: Report) => Lesson | undefined {
  const asking = askingOf(dataset)
  const known = knownIn(dataset)
  return (draft, report, notice) => {
    checkFacts(YamlValue.of(draft.document, notice).at('facts'), draft.lesson, asking)
    return checkLesson(draft, asking, known, report)
  }
}

/** The lesson with its right answers as the data have them; undefined where they say other than it, which is then reported. */
function checkLesson({ lesson, document }: Draft, asking: Asking, known: Known, report: Report): Lesson | undefined {
  let sound = true
  const noted = (problem: Problem): void => {
    sound = false
    report(problem)
  }
  const root = YamlValue.of(document, noted)
  const values = root.at('steps').items('steps')
  const questions: (CheckedQuestion | undefined)[] = lesson.steps.map((step, index) => {
    const value = values[index]
    if (!value) return undefined
    checkViews(value, step, asking, known)
    return step.question && checkQuestion(value.at('question'), step.question, asking)
  })
  const targets = questions.map((checked) => checked?.target)
  checkLeaks({ root, lesson, targets, dataset: asking.dataset, known })
  checkPages(root, lesson, asking.dataset)
  if (!sound) return undefined
  const steps = lesson.steps.map((step, index): Step => {
    const checked = questions[index]
    return checked ? { ...step, question: checked.question } : step
  })
  return { ...lesson, steps }
}

function checkViews(value: YamlValue, step: Step, { registers }: Asking, known: Known): void {
  checkView(value.at('view'), step.view, known, registers)
  const reveals = value.at('reveals').items('reveals')
  reveals.forEach((reveal, index) => {
    const view = step.reveals[index]?.view
    if (view !== undefined) checkView(reveal.at('view'), view, known, registers)
  })
}

function checkPages(root: YamlValue, lesson: Lesson, dataset: Dataset): void {
  const lines = planLines(lesson, dataset)
  const most = LESSON_LIMITS.pages * LINES_ON_A_PAGE
  if (lines > most) {
    root.at('steps').problem(`make the printed lesson ${lines} lines long`, `at most ${most}, which is two pages`)
  }
}
