import type { Dataset } from '../dataset/dataset.ts'
import type { Lesson, Question, Step } from '../dataset/lesson.ts'

/**
 * The rule by which the length of a printed lesson is told before it is printed: 9 point on 11.5 point leading, margins
 * of 12 mm. So set, the shorter of A4 and Letter holds 62 lines, and the narrower of them 108 characters a line, of the
 * half em that a letter takes on average.
 */
export const LINES_ON_A_PAGE = 62
const CHARACTERS_ON_A_LINE = 108
/** "What pupils will ask: " and the like before a text. */
const LABEL = 24
/** "A ●  " before an option, "1. " before a reveal. */
const SIGN = 5

/** Lines of the teacher's print: every note, reveal, option, expected answer and source once. */
export function planLines(lesson: Lesson, { sources }: Pick<Dataset, 'sources'>): number {
  const head = [
    lesson.title,
    lesson.question,
    [lesson.minutes, lesson.ages, ...lesson.skills].join(' · '),
    lesson.sensitivity,
    lesson.vocabulary.map(({ word, meaning }) => `${word}: ${meaning}.`).join(' '),
  ]
  const cited = lesson.sources.map((id) => {
    const source = sources[id]
    return source ? `${source.publisher}, ${source.title}, ${source.date}` : id
  })
  // The title is set large, and an empty line follows each part; sources run on.
  const headLines = 1 + head.reduce((sum, text) => sum + lines(text, LABEL), 0) + 1
  const stepLines = lesson.steps.reduce((sum, step) => sum + linesOfStep(step) + 1, 0)
  return headLines + stepLines + lines(cited.join('; '), LABEL)
}

function linesOfStep({ phase, screen, notes, pupil, reveals, question, expected, asked }: Step): number {
  const texts = [
    lines(`${phase} ${screen}`, LABEL),
    lines(notes),
    lines(pupil, LABEL),
    ...reveals.map(({ text }) => lines(text, SIGN)),
    ...(question ? linesOfQuestion(question) : []),
    lines(expected.join(' · '), LABEL),
    // One paragraph: question and answer run on.
    lines(asked.map((each) => `${each.question} ${each.answer}`).join(' '), LABEL),
  ]
  return texts.reduce((sum, each) => sum + each, 0)
}

function linesOfQuestion(question: Question): number[] {
  const options = 'options' in question ? question.options : []
  return [
    lines(question.prompt, LABEL),
    ...options.map(({ text, why }) => lines(`${text} ${why}`, SIGN)),
    ...('why' in question ? [lines(question.why, LABEL)] : []),
  ]
}

function lines(text: string, before = 0): number {
  return text === '' ? 0 : Math.ceil((text.length + before) / CHARACTERS_ON_A_LINE)
}
