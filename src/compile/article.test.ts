import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { joinedArticle, placesOf, readArticle, shownHeading } from './article.ts'
import type { Problem } from './problem.ts'
import { filesOf, messagesOf } from './testing/small-input.ts'

function read(content: readonly string[] | string | Uint8Array) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const problems: Problem[] = []
  const blocks = readArticle(filesOf({ 'article.txt': bytes }), (problem) => problems.push(problem))
  return { blocks, messages: messagesOf(problems) }
}

describe('blocks', () => {
  test('are numbered as extracted, headings counted, and stand under their headings', () => {
    const { blocks, messages } = read([
      'The lead.',
      '',
      '## Part one.',
      '',
      'A.',
      '',
      '### Detail.',
      '',
      'B.',
      '',
      '## Part two',
      '',
      'C. ',
    ])
    expect(messages).toEqual([])
    expect(blocks).toEqual([
      { kind: 'paragraph', line: 1, fileLine: 1, source: 'The lead.', path: [] },
      { kind: 'heading', line: 2, fileLine: 3, level: 2, source: 'Part one.' },
      { kind: 'paragraph', line: 3, fileLine: 5, source: 'A.', path: ['Part one'] },
      { kind: 'heading', line: 4, fileLine: 7, level: 3, source: 'Detail.' },
      { kind: 'paragraph', line: 5, fileLine: 9, source: 'B.', path: ['Part one', 'Detail'] },
      { kind: 'heading', line: 6, fileLine: 11, level: 2, source: 'Part two' },
      { kind: 'paragraph', line: 7, fileLine: 13, source: 'C. ', path: ['Part two'] },
    ])
  })

  test('a word after a hash is a paragraph, not a heading', () => {
    expect(read(['#MeToo spread.']).blocks).toMatchObject([{ kind: 'paragraph', source: '#MeToo spread.' }])
  })

  test('a heading is shown without the full stop that the extraction left', () => {
    expect(shownHeading('Foreign policies.')).toBe('Foreign policies')
    expect(shownHeading('And so on...')).toBe('And so on...')
    expect(shownHeading('Why?')).toBe('Why?')
  })
})

describe('what is reported of an article', () => {
  test('Windows line ends, once, and the text is read without them', () => {
    const { blocks, messages } = read('A.\r\n\r\n## B.\r\n\r\nC.\r\n')
    expect(messages).toEqual([
      'article.txt:1: Windows line ends (CR LF), here and in 4 more lines; allowed: line ends LF',
    ])
    expect(blocks.map(({ source }) => source)).toEqual(['A.', 'B.', 'C.'])
  })

  test('a byte order mark', () => {
    expect(read('\uFEFFA.\n').messages).toEqual([
      'article.txt:1: the file begins with a byte order mark; allowed: UTF-8 without it',
    ])
  })

  test('bytes that are no UTF-8', () => {
    expect(read(Uint8Array.from([0x41, 0x0a, 0x0a, 0xe9, 0x0a])).messages).toEqual([
      'article.txt:3: the line is not valid UTF-8; allowed: files saved as UTF-8',
    ])
  })

  test('blocks without an empty line between, lines of white space, characters that cannot be seen', () => {
    expect(read(['A.', 'B.', '', ' ', '', 'C\u0000.', '', 'D\u2028.']).messages).toEqual([
      'article.txt:2: no empty line before this block; allowed: one line a block, an empty line between',
      'article.txt:4: the line holds only white space; allowed: an empty line',
      'article.txt:6: the line holds the invisible character U+0000; allowed: printable characters',
      'article.txt:8: the line holds the invisible character U+2028; allowed: printable characters',
    ])
  })

  test('headings of a level that there is not, without text, without a space, or under none', () => {
    expect(read(['### A.', '', '# B.', '', '#### C.', '', '## .', '', '##D.']).messages).toEqual([
      'article.txt:1: a heading of level 3 under none of level 2; allowed: a "## " heading before it',
      'article.txt:3: a heading of level 1; allowed: "## " or "### "',
      'article.txt:5: a heading of level 4; allowed: "## " or "### "',
      'article.txt:7: the heading has no text; allowed: text after the mark',
      'article.txt:9: a heading mark without a space; allowed: "## " or "### "',
    ])
  })
})

/** The file with marks and empty lines taken away, by other means than the reader's. */
function withoutStructure(text: string): string {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => `${line.replace(/^#{2,3} /, '')}\n`)
    .join('')
}

const paragraph = fc
  .string({
    unit: fc.constantFrom('a', 'B', '.', ' ', '#', '\t', '"', 'é', '’', '\u00a0', '😀', '\u0301'),
    minLength: 1,
  })
  .filter((text) => text.trim() !== '' && !/^#+ |^#{2,3}[^#\s]/.test(text))

test('joined back, the blocks of an article without problems equal it to the byte', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom('', '', '## '), paragraph), { minLength: 1 }), (parts) => {
      const text = parts.map(([mark, source]) => `${mark}${source}\n`).join('\n')
      const { blocks, messages } = read(text)
      fc.pre(!messages.some((message) => message.includes('the heading has no text')))
      expect(messages).toEqual([])
      expect(new TextEncoder().encode(joinedArticle(blocks))).toEqual(new TextEncoder().encode(withoutStructure(text)))
    }),
  )
})

test('whatever bytes an article holds, none is lost or altered without a problem that says where', () => {
  const unit = fc.constantFrom(
    'a',
    ' ',
    '\n',
    '\n\n',
    '\r',
    '\r\n',
    '# ',
    '## ',
    '### ',
    '\t',
    '\u0000',
    '\ufeff',
    '\u2028',
    'é',
    '😀',
    '.',
  )
  fc.assert(
    fc.property(fc.string({ unit }), fc.option(fc.uint8Array({ maxLength: 8 })), (text, rawBytes) => {
      const bytes = Uint8Array.from([...new TextEncoder().encode(text), ...(rawBytes ?? [])])
      const { blocks, messages } = read(bytes)
      if (messages.length === 0) {
        const written = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
        expect(joinedArticle(blocks)).toBe(withoutStructure(written))
      }
      for (const message of messages) expect(message).toMatch(/^article\.txt:[1-9]\d*: ./)
    }),
    { numRuns: 2000 },
  )
})

test('a quote is found wherever it stands', () => {
  expect(placesOf('an', 'banana')).toEqual([
    { start: 1, end: 3 },
    { start: 3, end: 5 },
  ])
  expect(placesOf('x', 'banana')).toEqual([])
})
