import { Catalogue } from '../../compile/catalogue.ts'
import { Mirrors } from '../../compile/mirrors.ts'
import { filesOf, messagesOf } from '../../compile/testing/small-input.ts'
import type { Problem } from '../../compile/problem.ts'
import { readYaml } from '../../compile/yaml-document.ts'
import type { Dataset, Paragraph } from '../../dataset/dataset.ts'
import type { Lesson } from '../../dataset/lesson.ts'
import { smallAtlas } from '../../dataset/small.fixture.ts'
import { lessonChecker } from '../check-lesson.ts'
import { readLesson } from '../read-lesson.ts'
import type { Draft, Reading } from '../read-lesson.ts'

/** A sound lesson about the small atlas, line by line. */
export const SMALL_LESSON = `title: A lesson
question: Is it so?
minutes: 15
ages: 13–18
skills: [sourcing, map reading]
vocabulary:
  - word: host
    meaning: where a site lies
sensitivity: Be kind.
sources: [s]
steps:
  - phase: ask
    minutes: 2
    view: layers=sites
    screen: Where is it?
    notes: Let them guess.
    pupil: The harbour lies in [[Aland]].
    question:
      kind: predict
      prompt: Which country is meant?
      answer: {rank: {measure: favourable}}
      options:
        - text: Aland
          right: yes
          why: 25% there, the most.
        - text: Beland
          why: 12% there.
    expected: [A guess with a reason.]
    asked:
      - question: Why?
        answer: Because.
  - phase: acquire
    minutes: 3
    view: ''
    screen: Look.
    notes: Show it.
    pupil: Look.
    reveals:
      - text: It is Aland.
        view: country=AAA&to=AAA
        answer: yes
      - text: With 25%.
    expected: [Aland]
    asked: []
  - phase: explore
    minutes: 3
    view: layers=memberships&members=UNION
    screen: Compare.
    notes: Compare.
    pupil: Compare.
    expected: []
    asked: []
  - phase: analyse
    minutes: 3
    view: measure=unfavourable
    screen: Put them in order.
    notes: Pairs.
    pupil: Pairs.
    reveals:
      - text: In order.
        answer: yes
    question:
      kind: order
      prompt: The lowest first.
      first: lowest
      options:
        - text: In Aland
          by: {figure: {country: AAA, measure: unfavourable}}
          why: 60%.
        - text: In Beland
          by: {figure: {country: BBB, measure: unfavourable}}
          why: 43%.
    expected: []
    asked: []
  - phase: act
    minutes: 2
    view: ''
    screen: Say it.
    notes: Say it.
    pupil: Say it.
    question:
      kind: explain
      prompt: The map cannot tell us …
    expected: []
    asked: []
  - phase: exit
    minutes: 2
    view: ''
    screen: How sure are you?
    notes: Slips.
    pupil: Slips.
    question:
      kind: confidence
      prompt: 1 to 4
    expected: []
    asked: []
facts:
  - says: With 25%
    is: {figure: {country: AAA, measure: favourable}}`

const PARAGRAPH: Paragraph = {
  kind: 'paragraph',
  line: 7,
  text: 'Ann said that "all is well" in Aland. Bob denied it.',
  path: [],
  sentences: [],
  mentions: [{ kind: 'named', countries: ['AAA'], what: 'Aland', start: 31, end: 36 }],
  notes: [{ range: { start: 0, end: 3 }, text: 'Ann was not there in 1999.', sources: ['s'] }],
}

/** The small atlas with a paragraph in line 7. */
export const LESSON_ATLAS: Dataset = {
  ...smallAtlas,
  article: { ...smallAtlas.article, blocks: [PARAGRAPH] },
}

export interface Read {
  readonly draft: Draft | undefined
  readonly messages: readonly string[]
}

/** Reads the lesson after a change of its text. */
export function readSmall(change: (text: string) => string = (text) => text, kind: Reading['kind'] = 'complete'): Read {
  const problems: Problem[] = []
  const report = (problem: Problem) => problems.push(problem)
  const sources = new Catalogue('source', 'ids of sources.csv')
  sources.add('s', 'Title')
  const text = change(SMALL_LESSON)
  const document = readYaml(filesOf({ 'lessons/small.yaml': text.split('\n') }), 'lessons/small.yaml', report)
  const mirrors = new Mirrors(['mirror.example'])
  const draft = document && readLesson(document, 'small', { kind, sources, mirrors }, report)
  return { draft, messages: messagesOf(problems) }
}

export interface Checked {
  readonly lesson: Lesson | undefined
  readonly messages: readonly string[]
  readonly notices: readonly string[]
}

/** Reads it and compares it with the small atlas. Throws where the change makes it unreadable. */
export function checkSmall(change: (text: string) => string = (text) => text, dataset = LESSON_ATLAS): Checked {
  const { draft, messages } = readSmall(change)
  if (!draft) throw new Error(messages.join('\n'))
  const [problems, notices]: [Problem[], Problem[]] = [[], []]
  const lesson = lessonChecker(dataset)(
    draft,
    (problem) => problems.push(problem),
    (notice) => notices.push(notice),
  )
  return { lesson, messages: messagesOf(problems), notices: messagesOf(notices) }
}

/** The number of the line in which these words stand first. */
export function lineOf(words: string, text = SMALL_LESSON): number {
  return text.slice(0, text.indexOf(words)).split('\n').length
}
