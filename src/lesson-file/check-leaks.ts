import type { Dataset, EntityKey } from '../dataset/dataset.ts'
import type { Lesson, Question } from '../dataset/lesson.ts'
import { parseView } from '../domain/address.ts'
import type { Known } from '../domain/address.ts'
import type { YamlValue } from './yaml-value.ts'

/** A question that is asked and not yet answered. */
interface Open {
  readonly step: number
  /** Words that would give it away. */
  readonly words: readonly string[]
  readonly target: EntityKey | undefined
}

export interface LeakCheck {
  readonly root: YamlValue
  readonly lesson: Lesson
  /** By step: the country that its question is about. */
  readonly targets: readonly (EntityKey | undefined)[]
  readonly dataset: Dataset
  readonly known: Known
}

/**
 * Reports what pupils see before the answer is shown and that gives it away: the words of the right option, the name of
 * the country to be found, or a view that chooses it or goes to it.
 */
export function checkLeaks({ root, lesson, targets, dataset, known }: LeakCheck): void {
  const steps = root.at('steps').items('steps')
  let open: Open | undefined

  const read = (value: YamlValue | undefined, text: string): void => {
    const word = open?.words.find((words) => contains(text, words))
    if (word !== undefined && open) {
      value?.problem(`gives away the answer of step ${open.step}: "${word}"`, 'no answer before its reveal')
    }
  }
  const look = (value: YamlValue | undefined, address: string): void => {
    if (open?.target === undefined) return
    const { selection, camera } = parseView(address, known)
    const chosen = selection?.kind === 'country' && selection.id === open.target
    if (chosen || (camera.kind === 'entity' && camera.id === open.target)) {
      value?.problem(`gives away the answer of step ${open.step}: "${open.target}"`, 'no answer before its reveal')
    }
  }

  lesson.steps.forEach((step, index) => {
    const value = steps[index]
    const target = targets[index]
    const words = step.question && answersOf(step.question, target, dataset)
    if (words !== undefined) open = { step: index + 1, words, target }
    look(value?.at('view'), step.view)
    read(value?.at('screen'), step.screen)
    read(value?.at('pupil'), blanked(step.pupil))
    if (step.question) read(value?.at('question').at('prompt'), step.question.prompt)
    step.reveals.forEach((reveal, place) => {
      if (reveal.answer) open = undefined
      const revealed = value?.at('reveals').items('reveals')[place]
      read(revealed?.at('text'), reveal.text)
      if (reveal.view !== undefined) look(revealed?.at('view'), reveal.view)
    })
  })
}

/** The words that give a question away; undefined where it has no right answer. */
function answersOf(question: Question, target: EntityKey | undefined, { entities }: Dataset): string[] | undefined {
  const name = entities.find(({ key }) => key === target)?.name
  switch (question.kind) {
    case 'predict':
      // A bare yes or no is in every second sentence and gives nothing away.
      return question.options.filter(({ right, text }) => right && !/^(yes|no)$/i.test(text)).map(({ text }) => text)
    case 'find':
      return name === undefined ? [] : [name]
    case 'order':
      return []
    case 'explain':
    case 'confidence':
      return undefined
  }
}

/** What stands in a blank is not shown. */
function blanked(text: string): string {
  return text.replace(/\[\[[^\]]*\]\]/g, '…')
}

function contains(text: string, words: string): boolean {
  const wanted = plain(words)
  return wanted !== '' && ` ${plain(text)} `.includes(` ${wanted} `)
}

/** Lower case, punctuation as spaces. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim()
}
