import type { Lesson, Question } from '../dataset/lesson.ts'

/** A text of a lesson, and what it is called in the file. */
export interface LessonText {
  readonly name: string
  readonly text: string
}

/** All that a person reads of a lesson. */
export function textsOf(lesson: Lesson): LessonText[] {
  const { title, question, ages, sensitivity, vocabulary, steps } = lesson
  return [
    { name: 'title', text: title },
    { name: 'question', text: question },
    { name: 'ages', text: ages },
    { name: 'sensitivity', text: sensitivity },
    ...vocabulary.map(({ word, meaning }) => ({ name: 'vocabulary', text: `${word}: ${meaning}` })),
    ...steps.flatMap((step, index) => [
      { name: `steps.${index + 1}.screen`, text: step.screen },
      { name: `steps.${index + 1}.notes`, text: step.notes },
      { name: `steps.${index + 1}.pupil`, text: step.pupil },
      ...step.reveals.map(({ text }) => ({ name: `steps.${index + 1}.reveals`, text })),
      ...(step.question ? questionTexts(step.question, `steps.${index + 1}.question`) : []),
      ...step.expected.map((text) => ({ name: `steps.${index + 1}.expected`, text })),
      ...step.asked.flatMap((asked) => [
        { name: `steps.${index + 1}.asked`, text: asked.question },
        { name: `steps.${index + 1}.asked`, text: asked.answer },
      ]),
    ]),
  ]
}

/** `[[8]]` is read as 8. */
export function withoutBrackets(text: string): string {
  return text.replaceAll('[[', '').replaceAll(']]', '')
}

function questionTexts(question: Question, name: string): LessonText[] {
  const options = 'options' in question ? question.options : []
  return [
    { name, text: question.prompt },
    ...options.flatMap(({ text, why }) => [
      { name, text },
      { name, text: why },
    ]),
    ...('why' in question ? [{ name, text: question.why }] : []),
  ]
}
