import type { Range } from '../dataset/dataset.ts'
import { decodeFile } from './decode.ts'
import type { Files } from './decode.ts'
import { forbiddenCharacter } from './characters.ts'
import type { Problem, Report } from './problem.ts'

const FILE = 'article.txt'
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf]
const HEADING = /^(#+) (.*)$/
/** `##Text`: a heading without its space, almost certainly. */
const SLIPPED_HEADING = /^#{2,3}[^#\s]/

/** A block as it stands in the file: nothing of its text altered. */
export type SourceBlock = SourceHeading | SourceParagraph

export interface SourceHeading {
  readonly kind: 'heading'
  /** The block's number: the line of the article as first extracted, from 1. */
  readonly line: number
  /** Its line in `article.txt`. */
  readonly fileLine: number
  readonly level: 2 | 3
  /** Verbatim, with the full stop that the extraction left. */
  readonly source: string
}

export interface SourceParagraph {
  readonly kind: 'paragraph'
  readonly line: number
  readonly fileLine: number
  readonly source: string
  /** The headings that it stands under, outermost first, as they are shown. */
  readonly path: readonly string[]
}

/**
 * `article.txt`: one line a block, blocks apart by an empty line, headings marked `## ` or `### `.
 * Joined back with line feeds, the sources of the blocks are the article as extracted, to the byte; what would make
 * that untrue (Windows line ends, a byte order mark, bytes that are no UTF-8) is reported.
 */
export function readArticle(files: Files, report: Report): SourceBlock[] {
  const decoded = decodeFile(files, FILE, report)
  if (decoded === undefined) return []
  if (BYTE_ORDER_MARK.every((byte, index) => files.get(FILE)?.[index] === byte)) {
    report({ file: FILE, line: 1, what: 'the file begins with a byte order mark', allowed: 'UTF-8 without it' })
  }
  const lines = decoded.text.split('\n')
  reportWindowsLineEnds(lines, report)
  const blocks: SourceBlock[] = []
  let path: readonly string[] = []
  for (const [index, written] of lines.entries()) {
    const fileLine = index + 1
    const text = written.endsWith('\r') ? written.slice(0, -1) : written
    if (text === '') continue
    const place = { file: FILE, line: fileLine }
    if (index > 0 && (lines[index - 1] ?? '').replace(/\r$/, '') !== '') {
      report({ ...place, what: 'no empty line before this block', allowed: 'one line a block, an empty line between' })
    }
    if (!decoded.brokenLines.has(fileLine)) reportCharacters(text, place, report)
    const line = blocks.length + 1
    const marked = HEADING.exec(text)
    if (marked === null) {
      if (text.trim() === '') report({ ...place, what: 'the line holds only white space', allowed: 'an empty line' })
      if (SLIPPED_HEADING.test(text))
        report({ ...place, what: 'a heading mark without a space', allowed: '"## " or "### "' })
      blocks.push({ kind: 'paragraph', line, fileLine, source: text, path })
      continue
    }
    const [, marks = '', source = ''] = marked
    const level = marks.length === 3 ? 3 : 2
    if (marks.length !== level) {
      report({ ...place, what: `a heading of level ${marks.length}`, allowed: '"## " or "### "' })
    }
    if (level === 3 && path.length === 0) {
      report({ ...place, what: 'a heading of level 3 under none of level 2', allowed: 'a "## " heading before it' })
    }
    const shown = shownHeading(source)
    if (shown === '') report({ ...place, what: 'the heading has no text', allowed: 'text after the mark' })
    path = level === 2 ? [shown] : [...path.slice(0, 1), shown]
    blocks.push({ kind: 'heading', line, fileLine, level, source })
  }
  return blocks
}

/** The extraction ends headings with a full stop, which is no part of them ("…" and "etc.." keep theirs). */
export function shownHeading(source: string): string {
  const text = source.trim()
  return text.endsWith('.') && !text.endsWith('..') ? text.slice(0, -1) : text
}

/** The article as first extracted: the blocks without marks and empty lines, each ended by a line feed. */
export function joinedArticle(blocks: readonly SourceBlock[]): string {
  return blocks.map(({ source }) => `${source}\n`).join('')
}

function reportWindowsLineEnds(lines: readonly string[], report: Report): void {
  const first = lines.findIndex((line) => line.endsWith('\r'))
  if (first === -1) return
  const count = lines.filter((line) => line.endsWith('\r')).length
  const what =
    count === 1 ? 'a Windows line end (CR LF)' : `Windows line ends (CR LF), here and in ${count - 1} more lines`
  report({ file: FILE, line: first + 1, what, allowed: 'line ends LF' })
}

/** A tab may well stand in a text that was copied; it is white space and harms nothing. */
function reportCharacters(text: string, place: Pick<Problem, 'file' | 'line'>, report: Report): void {
  const found = forbiddenCharacter(text.replaceAll('\t', ' '))
  if (found !== undefined) report({ ...place, what: `the line holds ${found}`, allowed: 'printable characters' })
}

/** Where a quote stands in a text; all places, for a quote must stand in one only. */
export function placesOf(quote: string, text: string): Range[] {
  const places: Range[] = []
  for (let start = text.indexOf(quote); start !== -1; start = text.indexOf(quote, start + 1)) {
    places.push({ start, end: start + quote.length })
  }
  return places
}
