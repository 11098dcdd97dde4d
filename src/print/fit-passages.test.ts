import { describe, expect, test } from 'vitest'
import type { Mention, Paragraph } from '../dataset/dataset.ts'
import type { Passage } from '../domain/passages.ts'
import { fitPassages } from './fit-passages.ts'
import { printed, wantedPassages, type WantedPassage } from './printed-passages.ts'

const oneEachLetter = (text: string): number => text.length

/** Sentences of nine letters and a full stop, the mention in each. */
function passage(
  line: number,
  sentences: number,
  shown: readonly number[],
  path: readonly string[] = ['Part'],
): Passage {
  const ranges = Array.from({ length: sentences }, (_, index) => ({ start: index * 11, end: index * 11 + 10 }))
  const mentions = ranges.map(({ start }): Mention => ({
    kind: 'named',
    start,
    end: start + 3,
    countries: ['AAA'],
    what: 'A',
  }))
  const text = ranges
    .map(() => 'Aaa goes x.')
    .join(' ')
    .slice(0, sentences * 11)
  const paragraph: Paragraph = { kind: 'paragraph', line, text, path, sentences: ranges, mentions, notes: [] }
  return {
    paragraph,
    mentions: mentions.filter((_, index) => shown.includes(index)),
    sentences: shown,
    ambiguous: false,
  }
}

const named = (each: Passage): WantedPassage => ({ part: '', passage: each })
const textOf = (wanted: WantedPassage, sentences: number): string =>
  printed(wanted, sentences, undefined)
    .runs.map(({ text }) => text)
    .join('')

describe('a passage on paper', () => {
  test('has a sign wherever sentences are left out', () => {
    expect(textOf(named(passage(1, 4, [1, 3])), 2)).toMatch(/^\[…\] .{10} \[…\] .{10}$/)
    expect(textOf(named(passage(1, 3, [0, 1])), 2)).toMatch(/^.{10} .{10} \[…\]$/)
  })

  test('has its marks on what it is about, and nowhere else', () => {
    const { runs } = printed(named(passage(1, 1, [0])), 1, undefined)
    expect(runs).toEqual([
      { text: 'Aaa', marked: true },
      { text: ' goes x', marked: false },
    ])
  })

  test('says its section and its reason once', () => {
    const [one, two] = [named(passage(1, 1, [0])), named(passage(2, 1, [0]))]
    expect(printed(two, 1, one).section).toBe('')
    expect(printed(two, 1, undefined).section).toBe('Part')
    expect(printed({ ...two, part: 'Only a place' }, 1, one)).toMatchObject({ part: 'Only a place', section: 'Part' })
    expect(printed(named(passage(3, 1, [0], [])), 1, one).section).toBe('Introduction')
  })
})

test('passages are printed in the order of the page: those that name, those of a place, those of a group', () => {
  const [one, two, three] = [passage(1, 1, [0]), passage(2, 1, [0]), passage(3, 1, [0])]
  const wanted = wantedPassages({ named: [two], placed: [one], grouped: [{ group: 'the Twins', passages: [three] }] })
  expect(wanted.map(({ part, passage: { paragraph } }) => [paragraph.line, part])).toEqual([
    [2, ''],
    [1, 'Only through a place in it'],
    [3, 'Only as one of a group: the Twins'],
  ])
})

describe('fitting passages into a page', () => {
  const wanted = [1, 2, 3].map((line) => named(passage(line, 4, [0, 1, 2, 3])))

  test('takes all where there is room', () => {
    expect(fitPassages(wanted, { columns: 1, width: 60, lines: 20 }, oneEachLetter)).toHaveLength(3)
  })

  test('takes what fits, cuts the last after a sentence and says so', () => {
    const fitting = fitPassages(wanted, { columns: 1, width: 12, lines: 9 }, oneEachLetter)
    expect(fitting.map(({ line, isCut }) => [line, isCut])).toEqual([
      [1, false],
      [2, true],
    ])
  })

  test('takes nothing where there is no room', () => {
    expect(fitPassages(wanted, { columns: 2, width: 12, lines: 1 }, oneEachLetter)).toEqual([])
  })
})
