import type { Catalogue } from '../compile/catalogue.ts'
import type { Mirrors } from '../compile/mirrors.ts'
import type { Problem, Report } from '../compile/problem.ts'
import type { YamlDocument } from '../compile/yaml-document.ts'
import { LESSON_LIMITS, PHASES, SKILLS } from '../dataset/lesson.ts'
import type { Asked, Fact, Lesson, Reveal, Skill, Step, Term } from '../dataset/lesson.ts'
import { readQuestion } from './read-question.ts'
import { limitedWords, screenText, textWithBlanks } from './texts.ts'
import { YamlValue } from './yaml-value.ts'

export interface Reading {
  /**
   * complete: 15 minutes, all six phases, and everything that a colleague needs to teach it, as the lessons of the
   * atlas are · own: a teacher's, which has what its teacher wants.
   */
  readonly kind: 'complete' | 'own'
  readonly sources: Catalogue
  readonly mirrors: Mirrors
}

/** A lesson as its file has it: sound in itself, not yet compared with the data. */
export interface Draft {
  readonly lesson: Lesson
  readonly document: YamlDocument
}

const KEYS = ['title', 'steps']
const COMPLETE_KEYS = ['question', 'minutes', 'ages', 'skills', 'vocabulary', 'sensitivity', 'sources']
const STEP_KEYS = ['view', 'screen']
const COMPLETE_STEP_KEYS = ['phase', 'minutes', 'notes', 'pupil', 'expected', 'asked']
const MOST_MINUTES = 90

/** The lesson in a file, or undefined where something is wrong with it, which is then reported. */
export function readLesson(
  document: YamlDocument,
  id: string,
  { kind, sources, mirrors }: Reading,
  report: Report,
): Draft | undefined {
  let sound = true
  const noted = (problem: Problem): void => {
    sound = false
    report(problem)
  }
  const root = YamlValue.of(document, noted)
  if (!root.group(...keysFor(kind, KEYS, COMPLETE_KEYS, ['facts']))) return undefined
  reportMirrors(root, mirrors)
  const steps = root.at('steps')
  const read = steps.items('steps').map((step) => readStep(step, kind))
  if (steps.isList && read.length === 0) steps.problem('is empty', 'one step or more')
  const lesson: Lesson = {
    id,
    title: optionalText(root.at('title')),
    question: optionalText(root.at('question')),
    minutes: root.at('minutes').wholeNumber(1, MOST_MINUTES),
    ages: optionalText(root.at('ages')),
    skills: readSkills(root.at('skills')),
    vocabulary: root.at('vocabulary').items('words').map(readTerm),
    sensitivity: optionalText(root.at('sensitivity')),
    sources: readSources(root.at('sources'), sources),
    steps: read,
    facts: root.at('facts').items('facts').map(readFact),
  }
  if (kind === 'complete') {
    checkMinutes(root, lesson)
    checkPhases(steps, lesson)
  }
  checkAnswerReveals(steps, lesson)
  const own = kind === 'own' && !root.at('minutes').present
  return sound ? { lesson: own ? { ...lesson, minutes: countedMinutes(lesson) } : lesson, document } : undefined
}

function readStep(step: YamlValue, kind: Reading['kind']): Step {
  const optional = ['optional', 'reveals', 'question']
  step.group(...keysFor(kind, STEP_KEYS, COMPLETE_STEP_KEYS, optional))
  const [notes, pupil, question] = [step.at('notes'), step.at('pupil'), step.at('question')]
  const readable = question.present ? readQuestion(question) : undefined
  return {
    phase: step.at('phase').oneOf(PHASES) ?? 'explore',
    minutes: step.at('minutes').wholeNumber(1, MOST_MINUTES),
    optional: step.at('optional').yes(),
    view: step.at('view').textOrNothing(),
    screen: step.at('screen').present ? screenText(step.at('screen')) : '',
    notes: notes.present ? limitedWords(notes, LESSON_LIMITS.notesWords) : '',
    pupil: pupil.present ? textWithBlanks(pupil) : '',
    reveals: step.at('reveals').items('reveals').map(readReveal),
    ...(readable && { question: readable }),
    expected: step
      .at('expected')
      .items('texts')
      .map((text) => text.text()),
    asked: step.at('asked').items('questions with answers').map(readAsked),
  }
}

function readReveal(reveal: YamlValue): Reveal {
  reveal.group(['text'], ['view', 'answer'])
  const view = reveal.at('view')
  return {
    text: reveal.at('text').present ? screenText(reveal.at('text')) : '',
    ...(view.present && { view: view.textOrNothing() }),
    answer: reveal.at('answer').yes(),
  }
}

function readAsked(asked: YamlValue): Asked {
  asked.group(['question', 'answer'])
  return { question: optionalText(asked.at('question')), answer: optionalText(asked.at('answer')) }
}

function readTerm(term: YamlValue): Term {
  term.group(['word', 'meaning'])
  return { word: optionalText(term.at('word')), meaning: optionalText(term.at('meaning')) }
}

function readFact(fact: YamlValue): Fact {
  fact.group(['says', 'is'])
  return { says: optionalText(fact.at('says')), is: fact.at('is').present ? fact.at('is').json : '' }
}

function readSkills(skills: YamlValue): Skill[] {
  return skills.items('skills').flatMap((skill) => skill.oneOf(SKILLS) ?? [])
}

function readSources(value: YamlValue, catalogue: Catalogue): string[] {
  const ids = value.items('ids of sources')
  if (value.isList && ids.length === 0) value.problem('names no source', catalogue.allowed)
  return ids.map((item) => {
    const id = item.text()
    catalogue.use(id)
    if (id !== '' && catalogue.complete && !catalogue.has(id)) {
      item.problem(`unknown ${catalogue.noun} "${id}"${catalogue.suggestion(id)}`, catalogue.allowed)
    }
    return id
  })
}

/** The text of a key; where the key is missing, that is reported already. */
function optionalText(value: YamlValue): string {
  return value.present ? value.text() : ''
}

function keysFor(
  kind: Reading['kind'],
  always: readonly string[],
  whenComplete: readonly string[],
  optional: readonly string[],
): [required: string[], optional: string[]] {
  return kind === 'complete'
    ? [[...whenComplete, ...always], [...optional]]
    : [[...always], [...whenComplete, ...optional]]
}

/** A mirror is named nowhere: not in a text, and not in a note. */
function reportMirrors(value: YamlValue, mirrors: Mirrors): void {
  if (value.isGroup) for (const key of value.keys) reportMirrors(value.at(key), mirrors)
  if (value.isList) for (const item of value.items('items')) reportMirrors(item, mirrors)
  const mirror = typeof value.value === 'string' ? mirrors.namedIn(value.value) : undefined
  if (mirror !== undefined) value.problem(`names the mirror "${mirror}"`, 'the publication itself')
}

function countedMinutes({ steps }: Lesson): number {
  return steps.reduce((sum, { minutes, optional }) => sum + (optional ? 0 : minutes), 0)
}

function checkMinutes(root: YamlValue, lesson: Lesson): void {
  const { minutes, optionalMinutes } = LESSON_LIMITS
  const total = root.at('minutes')
  const all = [
    total,
    ...root
      .at('steps')
      .items('steps')
      .map((step) => step.at('minutes')),
  ]
  // A slip in one of the numbers is one problem, and not a wrong sum besides.
  if (lesson.steps.length === 0 || !all.every(({ value }) => typeof value === 'string' && /^\d+$/.test(value))) return
  if (lesson.minutes !== minutes) total.problem(`"${lesson.minutes}" is not the length of a lesson`, String(minutes))
  const counted = countedMinutes(lesson)
  if (counted !== minutes) {
    const allowed = `${minutes}; optional steps do not count`
    root.at('steps').problem(`last ${counted} minutes in all`, allowed)
  }
  const optional = lesson.steps.reduce((sum, step) => sum + (step.optional ? step.minutes : 0), 0)
  if (optional > optionalMinutes) {
    root.at('steps').problem(`has ${optional} optional minutes`, `at most ${optionalMinutes}`)
  }
}

function checkPhases(value: YamlValue, { steps }: Lesson): void {
  const items = value.items('steps')
  if (!items.every((item) => PHASES.some((phase) => phase === item.at('phase').value))) return
  steps.forEach(({ phase }, index) => {
    const before = steps[index - 1]?.phase
    if (before === undefined || PHASES.indexOf(phase) >= PHASES.indexOf(before)) return
    items[index]?.at('phase').problem(`"${phase}" comes after "${before}"`, `phases in the order ${PHASES.join(', ')}`)
  })
  const missing = PHASES.filter((phase) => !steps.some((step) => step.phase === phase && !step.optional))
  if (missing.length > 0 && steps.length > 0) {
    value.problem(`has no step for ${missing.join(', ')}`, 'each of the six phases, in a step that is not optional')
  }
}

/** Each question that has a right answer is answered by one reveal, before the next such question is asked. */
function checkAnswerReveals(value: YamlValue, { steps }: Lesson): void {
  const items = value.items('steps')
  let open: YamlValue | undefined
  steps.forEach(({ question, reveals }, index) => {
    const step = items[index]
    if (question && hasRightAnswer(question.kind)) {
      open?.problem('is not answered before the next question', 'a reveal with answer: yes')
      open = step?.at('question')
    }
    reveals.forEach(({ answer }, place) => {
      if (!answer) return
      if (!open) {
        const reveal = step?.at('reveals').items('reveals')[place]
        reveal?.problem('answers nothing: no question is open', 'one answer: yes for each question, after it')
      }
      open = undefined
    })
  })
  open?.problem('is never answered', 'a reveal with answer: yes')
}

function hasRightAnswer(kind: string): boolean {
  return kind === 'predict' || kind === 'find' || kind === 'order'
}
