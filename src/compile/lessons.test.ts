import { describe, expect, test } from 'vitest'
import { textsOf, withoutBrackets } from '../lesson-file/lesson-texts.ts'
import { compileFiles } from './dataset.ts'
import type { Compiled } from './dataset.ts'
import type { Files } from './decode.ts'
import { formatProblems } from './problem.ts'
import { readDirectory } from './read-directory.ts'
import { messagesOf } from './testing/small-input.ts'
import { naturalEarthWorld } from './world.ts'

const FILES = readDirectory('data')
const makeWorld = naturalEarthWorld()

function textOf(name: string): string {
  return new TextDecoder().decode(FILES.get(name))
}

function compiled(changes: Readonly<Record<string, (text: string) => string>> = {}): Compiled {
  const files = new Map(FILES)
  for (const [name, change] of Object.entries(changes)) {
    const text = textOf(name)
    const changed = change(text)
    if (changed === text) throw new Error(`nothing changed in ${name}`)
    files.set(name, new TextEncoder().encode(changed))
  }
  return compileFiles(files as Files, makeWorld)
}

function problemsIn(result: Compiled): string[] {
  return 'problems' in result ? messagesOf(result.problems) : []
}

/** The number of the line in which these words stand first. */
function lineOf(name: string, words: string): number {
  return (
    textOf(name)
      .split('\n')
      .findIndex((line) => line.includes(words)) + 1
  )
}

const ASKED = 'lessons/who-was-asked.yaml'
const NEIGHBOURS = 'lessons/whose-neighbours.yaml'

describe('the lessons of this atlas', () => {
  const result = compiled()
  if ('problems' in result) throw new Error(formatProblems(result.problems, 'data'))
  const { lessons, notices, dataset } = result

  test('are three', () => {
    expect(lessons.map(({ id }) => id)).toEqual(['from-munich-to-crimea', 'who-was-asked', 'whose-neighbours'])
  })

  test('say nothing that the data do not bear out', () => {
    expect(messagesOf(notices.filter(({ file }) => file.startsWith('lessons/')))).toEqual([])
  })

  test('have sources that the page can show', () => {
    for (const { sources } of lessons) {
      for (const id of sources) expect(dataset.sources[id]).toMatchObject({ id })
    }
  })

  test('have notes, words for pupils, expected answers and a question that pupils will ask, in every step', () => {
    for (const { steps } of lessons) {
      for (const step of steps) {
        expect(step.notes.length).toBeGreaterThan(100)
        expect(step.pupil).not.toBe('')
        expect(step.expected).not.toEqual([])
        expect(step.asked).not.toEqual([])
      }
    }
  })

  /** Numbers that are about the class and the lesson, not about the world. */
  const ABOUT_THE_LESSON = [
    /^\d+–\d+$/,
    /from 1 \(a guess\) to 4/g,
    /1: a guess\. 4:/g,
    /has a 4\b/g,
    /in two sources/g,
    /(three|two|four) (passages|things|pairs|questions|figures|sentences|wordings|tries|slips|departures|others)/gi,
    /Two politicians, two experts/g,
    /two governments/g,
    /the fourth step/g,
    /three aloud/g,
    /of all three/g,
    /of the four would/g,
    /^(In three or four|Five or fewer)$/,
  ]

  test('have no number about the world, in figures or from two on in words, that no fact checks', () => {
    const unchecked = lessons.flatMap((lesson) => {
      const said = lesson.facts.map(({ says }) => says).sort((a, b) => b.length - a.length)
      return textsOf(lesson).flatMap(({ name, text }) => {
        const facts = said.reduce((rest, says) => rest.replaceAll(says, '·'), withoutBrackets(text))
        const rest = ABOUT_THE_LESSON.reduce((left, words) => left.replace(words, '·'), facts)
        const number =
          /.{0,20}(\d|\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b).{0,20}/gi
        return [...rest.matchAll(number)].map(([found]) => `${lesson.id} ${name}: ${found}`)
      })
    })
    expect(unchecked).toEqual([])
  })

  test('put nothing into the data that the first click waits for', () => {
    const { question, notes } = { question: lessons[0]?.question ?? '', notes: lessons[0]?.steps[0]?.notes ?? '' }
    expect(question).not.toBe('')
    expect(JSON.stringify(dataset)).not.toContain(question)
    expect(JSON.stringify(dataset)).not.toContain(notes)
  })
})

describe('when the data change', () => {
  test('a right answer that is no longer right stops the build, in the line of its option', () => {
    const row = 'KAZ,1000,30,40,30,10,20,20,20,computed,computed,,pew-2015-dataset\n'
    const messages = problemsIn(compiled({ 'survey.csv': (text) => `${text.trimEnd()}\n${row}` }))
    expect(messages).toEqual([
      `${ASKED}:${lineOf(ASKED, '- text: In none of the eight')}: steps.1.question.options.1 is marked right, but the data say 1; allowed: right: yes where the data say so`,
    ])
  })

  test('an option that has become right as well stops it too', () => {
    const messages = problemsIn(
      compiled({ 'memberships.csv': (text) => text.replace(/^CIS,(ARM|AZE|BLR|KAZ),member,member,.*\n/gm, '') }),
    )
    expect(messages).toContain(
      `${NEIGHBOURS}:${lineOf(NEIGHBOURS, '- text: Five or fewer')}: steps.1.question.options.3 is what the data say (5), but is not marked right; allowed: right: yes`,
    )
  })

  test('a view of what is gone stops it', () => {
    const messages = problemsIn(compiled({ 'frames.csv': (text) => text.replace(/^middle-east,.*\n/m, '') }))
    expect(messages).toContain(
      `${ASKED}:${lineOf(ASKED, 'view: layers=sites&frame=middle-east')}: steps.2.reveals.3.view unknown frame "middle-east"; allowed: ids of frames.csv`,
    )
  })

  test('a figure in the words of a lesson is told, and does not stop it', () => {
    const result = compiled({ 'survey.csv': (text) => text.replace('UKR,2079,21,72,7', 'UKR,2079,23,70,7') })
    expect(problemsIn(result)).toEqual([])
    const notices =
      'problems' in result ? [] : messagesOf(result.notices).filter((notice) => notice.startsWith('lessons/'))
    expect(notices).toEqual([
      expect.stringContaining('is 23, 70, 7 by the data, and the words say 21, 72, 7'),
      expect.stringContaining('of "21% favourable" is 23 by the data, and the words say 21'),
    ])
  })

  test('what is wrong elsewhere is told first, without what follows from it in the lessons', () => {
    const messages = problemsIn(
      compiled({
        'survey.csv': (text) => text.replace('UKR,2079', 'UKA,2079'),
        [ASKED]: (text) => text.replace('minutes: 15', 'minutes: 16'),
      }),
    )
    expect(messages).toEqual([
      `${ASKED}:3: minutes "16" is not the length of a lesson; allowed: 15`,
      expect.stringMatching(/^survey\.csv:\d+: unknown country code "UKA"/),
    ])
  })
})

test('a file whose name is no id', () => {
  const files = new Map(FILES).set('lessons/My Lesson.yaml', new TextEncoder().encode(textOf(ASKED)))
  expect(problemsIn(compileFiles(files, makeWorld))).toEqual([
    'lessons/My Lesson.yaml:1: "My Lesson" is no id of a lesson; allowed: file names of letters a-z, digits and hyphens',
  ])
})

test('an atlas without lessons has none', () => {
  const files = new Map([...FILES].filter(([name]) => !name.startsWith('lessons/')))
  const result = compileFiles(files, makeWorld)
  expect('lessons' in result && result.lessons).toEqual([])
})
