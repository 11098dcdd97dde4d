import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileFiles } from '../compile/dataset.ts'
import type { Compiled } from '../compile/dataset.ts'
import type { Files } from '../compile/decode.ts'
import { readDirectory } from '../compile/read-directory.ts'
import { naturalEarthWorld } from '../compile/world.ts'
import type { World } from '../compile/world.ts'
import { articlePage } from './article-page.ts'
import { articleIn } from './read-page.fixture.ts'

/** All the data, but what refers to lines of its article. */
const data = withoutReferences(readDirectory('data'))
const makeWorld = naturalEarthWorld()
let world: World | undefined

function withoutReferences(files: Files): Files {
  const kept = new Map([...files].filter(([file]) => !file.startsWith('lessons/')))
  for (const file of ['notes.csv', 'seams.csv']) {
    const [header = ''] = new TextDecoder().decode(files.get(file)).split('\n')
    kept.set(file, new TextEncoder().encode(`${header}\n`))
  }
  return kept
}

function compile(article: Uint8Array): Compiled {
  // The shapes of the world have nothing to do with the article, and take most of the time.
  return compileFiles(new Map([...data, ['article.txt', article]]), (...input) => (world ??= makeWorld(...input)))
}

/** Either the page says the article to the byte, or every problem says in which line of which file it is. */
function expectWholeOrReported(article: Uint8Array): 'whole' | 'reported' {
  const compiled = compile(article)
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(article)
  if ('problems' in compiled) {
    expect(compiled.problems.length).toBeGreaterThan(0)
    for (const { file, line, what } of compiled.problems) {
      expect(file).toBe('article.txt')
      expect(line).toBeGreaterThanOrEqual(1)
      expect(line).toBeLessThanOrEqual(text.split('\n').length)
      expect(what).not.toBe('')
    }
    return 'reported'
  }
  const lines = text.split('\n').filter((line) => line !== '')
  const extracted = lines.map((line) => `${line.replace(/^#{2,3} /, '')}\n`).join('')
  expect(articleIn(articlePage(compiled.dataset, { stylesheet: 'x' }))).toBe(extracted)
  for (const block of compiled.dataset.article.blocks) {
    if (block.kind === 'paragraph') expectRangesWithin(block.text, block.mentions, block.sentences)
  }
  return 'whole'
}

function expectRangesWithin(text: string, ...lists: readonly (readonly { start: number; end: number }[])[]): void {
  for (const ranges of lists) {
    let end = 0
    for (const range of ranges) {
      expect(range.start).toBeGreaterThanOrEqual(end)
      expect(range.end).toBeGreaterThan(range.start)
      end = range.end
    }
    expect(end).toBeLessThanOrEqual(text.length)
  }
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('an article of an unusual build, from its bytes to the page', () => {
  const long = 'Congo, Georgia and Atlanta; U.S. troops left Paris. '.repeat(2000)
  test.each([
    ['a line of 100,000 characters', `${long}\n\nEnd.\n`],
    ['100,000 characters without a space', `${'Korea'.repeat(20_000)}\n`],
    ['nothing but headings', '## One.\n\n### Two.\n\n## Three...\n'],
    ['right-to-left text', 'التقى العراق وتركيا. Iran و Iraq.\n\n## שלום.\n\nאיראן and Turkey.\n'],
    ['zero-width characters', 'Ukr\u200Baine, Pol\u200Dand\u2060 and \u200CChina\u00AD.\n'],
    ['characters beyond the basic plane, and marks that combine', '😀 Peru e\u0301 👨‍👩‍👧 \u{1F1FA}\u{1F1E6}.\n'],
    ['text that looks like markup', '<script>alert("Peru")</script> &amp; <b> \'`\n\n## <i>&lt;.\n'],
    ['white space of every kind', 'Peru\t and\u00A0 Chile \u3000.  \n'],
    ['no line feed at the end', 'Peru.'],
  ])('%s is kept to the byte', (_, text) => {
    expect(expectWholeOrReported(bytesOf(text))).toBe('whole')
  })

  test.each([
    ['Windows line ends', bytesOf('Peru.\r\n\r\n## Chile.\r\n')],
    ['a byte order mark', bytesOf('\uFEFFPeru.\n')],
    ['a lone surrogate', Uint8Array.from([0x50, 0xed, 0xa0, 0x80, 0x0a])],
    ['marks that turn the reading direction', bytesOf('Peru \u202Eelihc\u202C.\n')],
    ['UTF-16', Uint8Array.from([0xff, 0xfe, 0x50, 0x00, 0x0a, 0x00])],
    ['nothing at all', new Uint8Array()],
    ['a NUL', bytesOf('Peru.\n\nPe\0ru.\n')],
  ])('%s: a problem with its line', (_, bytes) => {
    expect(expectWholeOrReported(bytes)).toBe('reported')
  })

  test('whatever the bytes are', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'Peru',
        ' and ',
        'Turkey’s',
        '.',
        '\n\n',
        '\n\n## ',
        '\n\n### ',
        '\u200B',
        '\uFEFF',
        '\r',
        'إيران',
      ),
      fc.string({ unit: 'grapheme', maxLength: 5 }),
    )
    const texts = fc.array(piece, { minLength: 1, maxLength: 40 }).map((pieces) => bytesOf(pieces.join('')))
    const bytes = fc.oneof({ weight: 3, arbitrary: texts }, { weight: 1, arbitrary: fc.uint8Array({ maxLength: 60 }) })
    fc.assert(
      fc.property(bytes, (article) => {
        expectWholeOrReported(article)
      }),
      { numRuns: 20 },
    )
  })
})
