import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Dataset, Paragraph } from '../dataset/dataset.ts'
import { joinedArticle, readArticle } from './article.ts'
import { compileFiles } from './dataset.ts'
import type { Files } from './decode.ts'
import { formatProblems } from './problem.ts'
import { readDirectory } from './read-directory.ts'
import { messagesOf } from './testing/small-input.ts'
import { naturalEarthWorld } from './world.ts'

const FILES = readDirectory('data')
const makeWorld = naturalEarthWorld()

/** What an editor reads of these files. */
function messagesFor(files: Files): string[] {
  const result = compileFiles(files, makeWorld)
  return 'problems' in result ? messagesOf(result.problems) : []
}

function textOf(name: string): string {
  return new TextDecoder().decode(FILES.get(name))
}

/** The files, one of them with its text changed. */
function changed(changes: Readonly<Record<string, (text: string) => string>>): Files {
  const files = new Map(FILES)
  for (const [name, change] of Object.entries(changes)) files.set(name, new TextEncoder().encode(change(textOf(name))))
  return files
}

/** The number that the first line after the last has. */
function nextLine(name: string): number {
  return textOf(name).trimEnd().split('\n').length + 1
}

function appended(line: string): (text: string) => string {
  return (text) => `${text.trimEnd()}\n${line}\n`
}

function paragraphsOf({ article }: Dataset): Paragraph[] {
  return article.blocks.filter((block): block is Paragraph => block.kind === 'paragraph')
}

describe('the data of this atlas', () => {
  const result = compileFiles(FILES, makeWorld)
  if ('problems' in result) throw new Error(formatProblems(result.problems, 'data'))
  const { dataset, topology, notices } = result

  test('has no source that nothing rests on', () => {
    expect(messagesOf(notices.filter(({ file }) => file === 'sources.csv'))).toEqual([])
  })

  test('is plain JSON: a file and back, it is the same', () => {
    expect(JSON.parse(JSON.stringify(dataset))).toEqual(dataset)
  })

  test('has the article as it was extracted, to the byte', () => {
    const blocks = readArticle(FILES, () => undefined)
    const digest = createHash('sha256').update(joinedArticle(blocks)).digest('hex')
    expect(digest).toBe('b9298c43dbc3253f3506a237d660c3642eaf313ad915c0a52cd55af0ad383265')
    expect(paragraphsOf(dataset).map(({ text }) => text)).toEqual(
      blocks.filter(({ kind }) => kind === 'paragraph').map(({ source }) => source),
    )
  })

  test('has a shape for every entity that says so, and an entity for every shape', () => {
    const shapes = topology.objects.countries.geometries.map(({ properties }) => properties?.key).sort()
    expect(
      dataset.entities
        .filter(({ hasShape }) => hasShape)
        .map(({ key }) => key)
        .sort(),
    ).toEqual(shapes)
  })

  test('can colour every row of the survey, and compares the others with the focal country on the map', () => {
    const shapes = new Set(dataset.entities.filter(({ hasShape }) => hasShape).map(({ key }) => key))
    expect(dataset.survey.length).toBeGreaterThan(0)
    expect(dataset.survey.filter(({ country }) => !shapes.has(country))).toEqual([])
    expect(shapes.has(dataset.about.focus.key)).toBe(true)
  })

  test('names in every entity a person can read: no name is empty or a code', () => {
    const odd = dataset.entities.filter(
      ({ name, key }) => name.trim() === '' || name === key || /undefined|null/.test(name),
    )
    expect(odd).toEqual([])
  })

  test('has every source that anything rests on, and links none that is a mirror', () => {
    const lists = [...JSON.stringify(dataset).matchAll(/"(?:sources|noteSources|positionSources)":(\[[^\]]*\])/g)]
    const named = lists.flatMap(([, list = '[]']) => JSON.parse(list) as string[])
    expect(named.length).toBeGreaterThan(100)
    expect(named.filter((id) => dataset.sources[id] === undefined)).toEqual([])
    expect(Object.values(dataset.sources).filter(({ kind, url }) => kind === 'mirror' && url !== undefined)).toEqual([])
  })

  test('has sentences that cover each paragraph but for white space, and mentions that lie inside, apart and in order', () => {
    expect(paragraphsOf(dataset).length).toBeGreaterThan(0)
    for (const { line, text, sentences, mentions, notes } of paragraphsOf(dataset)) {
      let end = 0
      for (const sentence of [...sentences, { start: text.length, end: text.length }]) {
        expect(text.slice(end, sentence.start).trim(), `between the sentences of line ${line}`).toBe('')
        end = sentence.end
      }
      end = 0
      for (const mention of mentions) {
        expect(mention.start, `mentions of line ${line}`).toBeGreaterThanOrEqual(end)
        expect(mention.end).toBeGreaterThan(mention.start)
        end = mention.end
      }
      expect(end).toBeLessThanOrEqual(text.length)
      for (const { range } of notes) expect(text.slice(range.start, range.end)).not.toBe('')
    }
  })

  test('mentions only what can be selected', () => {
    const keys = new Set(dataset.entities.map(({ key }) => key))
    const ids = new Set(dataset.organisations.map(({ id }) => id))
    const mentions = paragraphsOf(dataset).flatMap((paragraph) => paragraph.mentions)
    expect(
      mentions.filter((mention) =>
        mention.kind === 'organisation'
          ? !ids.has(mention.organisation)
          : !mention.countries.every((key) => keys.has(key)),
      ),
    ).toEqual([])
  })
})

describe('problems', () => {
  test('of all files are found at once and come by file and line', () => {
    const files = changed({
      'survey.csv': appended('QQQ,1000,21,72,7,4,17,32,40,article,computed,,pew'),
      'frames.csv': appended('moon,Moon,-200,0,10,20'),
      'seams.csv': appended('2,A list.,'),
      'mirrors.txt': appended('not a host'),
      'article.txt': (text) => text.replace('\n\n', '\n'),
    })
    const messages = messagesFor(files)
    expect(messages).toEqual([...messages].sort((a, b) => (a.split(':')[0] ?? '').localeCompare(b.split(':')[0] ?? '')))
    expect(messages).toEqual(
      expect.arrayContaining([
        'article.txt:2: no empty line before this block; allowed: one line a block, an empty line between',
        `frames.csv:${nextLine('frames.csv')}: west "-200" is out of range; allowed: degrees from -180 to 180`,
        `mirrors.txt:${nextLine('mirrors.txt')}: "not a host" is no host name; allowed: one host a line, such as example.org`,
        expect.stringMatching(/^seams\.csv:\d+: after_line 2 is a heading; allowed: lines of paragraphs, up to \d+$/),
        expect.stringMatching(/^survey\.csv:\d+: unknown country code "QQQ"; allowed: ISO 3166-1 alpha-3 codes/),
        expect.stringMatching(/^survey\.csv:\d+: unknown source "pew"/),
      ]),
    )
  })

  test('a missing file is one problem, and does not make every row that refers to it wrong', () => {
    for (const name of [
      'sources.csv',
      'organisations.csv',
      'disputes.csv',
      'territories.csv',
      'atlas.yaml',
      'notes.csv',
    ]) {
      const files = new Map(FILES)
      files.delete(name)
      expect(messagesFor(files), name).toEqual([
        `${name}:1: the file is missing; allowed: the files that data/README.md lists`,
      ])
    }
  })

  test('an empty directory is a list of missing files', () => {
    const messages = messagesFor(new Map())
    expect(messages.length).toBeGreaterThan(10)
    expect(
      messages.filter((message) =>
        message.endsWith(':1: the file is missing; allowed: the files that data/README.md lists'),
      ).length,
    ).toBeGreaterThan(10)
  })

  test('areas that are no topology, and nothing that follows from it', () => {
    const messages = (text: string) => messagesFor(changed({ 'disputed-areas.topo.json': () => text }))
    const allowed = 'a TopoJSON topology with an object "disputed" whose features have an id and a parent'
    expect(messages('{"type":"Topology"}')).toEqual([
      `disputed-areas.topo.json:1: the file is no topology of areas; allowed: ${allowed}`,
    ])
    expect(messages('{')).toEqual([
      expect.stringMatching(/^disputed-areas\.topo\.json:1: the file is no JSON: .*; allowed: a TopoJSON topology/),
    ])
  })

  test('a shape of the map that is in no register', () => {
    const files = changed({ 'geometry.csv': (text) => text.replace(/^key,Kosovo,.*\n/m, '') })
    expect(messagesFor(files).join('\n')).toMatch(/the shape "Kosovo" \(no numeric code\) is of no entity/)
  })
})

test('four times the article takes about four times as long, so that a hundred times can be built', () => {
  const text = textOf('article.txt')
  const timeOf = (copies: number): number => {
    const files = changed({ 'article.txt': () => Array.from({ length: copies }, () => text).join('\n') })
    const start = performance.now()
    expect(messagesFor(files)).toEqual([])
    return performance.now() - start
  }
  const leastOf = (copies: number): number => Math.min(timeOf(copies), timeOf(copies))
  timeOf(1)
  expect(leastOf(16) / leastOf(4)).toBeLessThan(10)
})
