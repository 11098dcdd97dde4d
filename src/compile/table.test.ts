import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Problem } from './problem.ts'
import { readTable } from './table.ts'
import { filesOf, messagesOf } from './testing/small-input.ts'

const COLUMNS = ['country', 'sample', 'coverage'] as const
const HEADER = 'country,sample,coverage'

function read(content: readonly string[] | Uint8Array) {
  const problems: Problem[] = []
  const table = readTable(filesOf({ 't.csv': content }), 't.csv', COLUMNS, (problem) => problems.push(problem))
  return { table, messages: messagesOf(problems) }
}

describe('a table without problems', () => {
  test('rows know their line, and cells their column, in whatever order the columns stand', () => {
    const { table, messages } = read(['sample,country,coverage', '1,AUT,"a, ""b"""', '', ' 2 ,CHE,'])
    expect(messages).toEqual([])
    expect(table.complete).toBe(true)
    expect(table.rows).toEqual([
      { file: 't.csv', line: 2, cells: { country: 'AUT', sample: '1', coverage: 'a, "b"' } },
      { file: 't.csv', line: 4, cells: { country: 'CHE', sample: '2', coverage: '' } },
    ])
  })

  test('a byte order mark and Windows line ends are no problem in a table', () => {
    const bytes = new TextEncoder().encode(`\uFEFF${HEADER}\r\nAUT,1,x\r\n`)
    const { table, messages } = read(bytes)
    expect(messages).toEqual([])
    expect(table.rows.map(({ cells }) => cells.coverage)).toEqual(['x'])
  })

  test('a table of a header alone is empty, not wrong', () => {
    expect(read([HEADER])).toEqual({ table: { file: 't.csv', rows: [], complete: true }, messages: [] })
  })
})

describe('what is reported of a table', () => {
  test('a missing file', () => {
    const problems: Problem[] = []
    readTable(new Map(), 't.csv', COLUMNS, (problem) => problems.push(problem))
    expect(messagesOf(problems)).toEqual(['t.csv:1: the file is missing; allowed: the files that data/README.md lists'])
  })

  test('an empty file', () => {
    expect(read([]).messages).toEqual(['t.csv:1: the file is empty'])
  })

  test('a line that is not UTF-8, and the good rows are read all the same', () => {
    const { table, messages } = read(
      Uint8Array.from([
        ...new TextEncoder().encode(`${HEADER}\nAUT,1,x\nCHE,1,`),
        0xe9,
        0x0a,
        ...new TextEncoder().encode('TUV,1,y\n'),
      ]),
    )
    expect(messages).toEqual(['t.csv:3: the line is not valid UTF-8; allowed: files saved as UTF-8'])
    expect(table.rows.map(({ line }) => line)).toEqual([2, 4])
    expect(table.complete).toBe(false)
  })

  test('a file in the encoding of a spreadsheet program, once', () => {
    expect(read(Uint8Array.from([0xff, 0xfe, 0x61, 0x00, 0x0a, 0x00])).messages).toEqual([
      't.csv:1: the file is UTF-16; allowed: files saved as UTF-8',
    ])
  })

  test('a wrong number of columns', () => {
    const { table, messages } = read([HEADER, 'AUT,1', 'CHE,1,x,y', 'TUV,1,z'])
    expect(messages).toEqual([
      't.csv:2: the row has 2 columns; allowed: 3, as in the header',
      't.csv:3: the row has 4 columns; allowed: 3, as in the header',
    ])
    expect(table.rows.map(({ line }) => line)).toEqual([4])
  })

  test('unknown, missing and doubled columns', () => {
    expect(read(['country,sampel,coverage', 'AUT,1,x']).messages).toEqual([
      't.csv:1: the column "sample" is missing; allowed: country,sample,coverage',
      't.csv:1: unknown column "sampel" (did you mean "sample"?); allowed: country,sample,coverage',
    ])
    expect(read(['country,sample,coverage,sample', 'AUT,1,x,2']).messages).toEqual([
      't.csv:1: the column "sample" is there twice; allowed: country,sample,coverage',
    ])
  })

  test('a header that is not there, once', () => {
    expect(read(['AUT,1,x', 'CHE,1,x']).messages).toEqual([
      't.csv:1: the first line is no header; allowed: country,sample,coverage',
    ])
  })

  test('semicolons in place of commas, once', () => {
    expect(read(['country;sample;coverage', 'AUT;1;x']).messages).toEqual([
      't.csv:1: the columns are not separated by commas; allowed: country,sample,coverage',
    ])
  })

  test('quotes that do not match spoil one row and not the rest', () => {
    const { table, messages } = read([HEADER, 'AUT,1,"x', 'CHE,1,x"y"', 'TUV,1,"x"y', 'FRA,1,x'])
    const what = 'the quotes of the row do not match'
    const allowed = 'cells with a comma or a quote in quotes, quotes inside doubled, no line break in a cell'
    expect(messages).toEqual([2, 3, 4].map((line) => `t.csv:${line}: ${what}; allowed: ${allowed}`))
    expect(table.rows.map(({ line }) => line)).toEqual([5])
  })

  test('a row of empty cells, and characters that cannot be seen', () => {
    expect(read([HEADER, ',,', 'AUT,1,a\u0007b', 'AUT,1,a\tb', 'AUT,1,a\u202Eb', 'AUT,1,caf\uFFFD']).messages).toEqual([
      't.csv:2: the row is empty; allowed: no row',
      't.csv:3: the row holds the invisible character U+0007; allowed: printable characters',
      't.csv:4: the row holds the invisible character U+0009; allowed: printable characters',
      't.csv:5: the row holds the invisible character U+202E; allowed: printable characters',
      't.csv:6: the row holds U+FFFD, which a wrong encoding leaves; allowed: printable characters',
    ])
  })
})

test('whatever bytes a file holds, reading it never throws, and every line is a row or has a problem', () => {
  const line = fc.oneof(
    fc.string({ unit: fc.constantFrom('a', ',', '"', '\r', '\t', ' ', '\u00e9', '\ufeff') }),
    fc
      .tuple(fc.string(), fc.string(), fc.string())
      .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')),
  )
  fc.assert(
    fc.property(fc.array(line), fc.option(fc.uint8Array()), (lines, rawBytes) => {
      const bytes = [...new TextEncoder().encode([HEADER, ...lines].join('\n')), ...(rawBytes ?? [])]
      const problems: Problem[] = []
      const table = readTable(new Map([['t.csv', Uint8Array.from(bytes)]]), 't.csv', COLUMNS, (problem) =>
        problems.push(problem),
      )
      const accounted = new Set([...table.rows.map((row) => row.line), ...problems.map((problem) => problem.line)])
      const text = new TextDecoder().decode(Uint8Array.from(bytes))
      const wanted = text.split(/\r?\n/).flatMap((content, index) => (index === 0 || content === '' ? [] : [index + 1]))
      expect(wanted.filter((each) => !accounted.has(each))).toEqual([])
    }),
  )
})
