import { CsvError, parse } from 'csv-parse/sync'
import { forbiddenCharacter } from './characters.ts'
import { decodeFile } from './decode.ts'
import type { Files } from './decode.ts'
import { nearest } from './nearest.ts'
import type { Report } from './problem.ts'

/** One row of a CSV file. Cells are without white space at their ends; an empty cell is ''. */
export interface Row<Column extends string> {
  readonly file: string
  readonly line: number
  readonly cells: Readonly<Record<Column, string>>
}

export interface Table<Column extends string> {
  readonly file: string
  readonly rows: readonly Row<Column>[]
  /** False where rows are missing because they could not be read: then nothing is to be concluded from an absence. */
  readonly complete: boolean
}

/**
 * Reads a CSV file with a header row: the columns may stand in any order, but all must be there and no others.
 * Every problem is reported with its line, and a row with a problem of its own is left out.
 * A row is a line: no cell of this data needs a line break, and a quote that someone forgot to close then spoils
 * one row and not the rest of the file.
 */
export function readTable<const Column extends string>(
  files: Files,
  file: string,
  columns: readonly Column[],
  report: Report,
): Table<Column> {
  const decoded = decodeFile(files, file, report)
  if (decoded === undefined) return { file, rows: [], complete: false }
  const lines = decoded.text.split(/\r?\n/)
  const header = readHeader(file, lines[0] ?? '', columns, report)
  if (header === undefined) return { file, rows: [], complete: false }

  let complete = true
  const rows: Row<Column>[] = []
  for (const [index, text] of lines.entries()) {
    const line = index + 1
    if (line === 1 || text === '') continue
    if (decoded.brokenLines.has(line)) {
      complete = false
      continue
    }
    const found = readCells(file, line, text, header.length, report)
    if (found === undefined) {
      complete = false
      continue
    }
    const cells = {} as Record<Column, string>
    for (const [position, column] of header.entries()) cells[column] = found[position] ?? ''
    rows.push({ file, line, cells })
  }
  return { file, rows, complete }
}

function readHeader<Column extends string>(
  file: string,
  text: string,
  columns: readonly Column[],
  report: Report,
): readonly Column[] | undefined {
  const cells = splitLine(file, 1, text, report)
  if (cells === undefined) return undefined
  const names = cells.map((name) => name.trim())
  const allowed = columns.join(',')
  if (names.length === 1 && columns.length > 1 && /[;\t|]/.test(text)) {
    report({ file, line: 1, what: 'the columns are not separated by commas', allowed })
    return undefined
  }
  const known: readonly string[] = columns
  const isColumn = (name: string): name is Column => known.includes(name)
  const missing = columns.filter((column) => !names.includes(column))
  if (missing.length === columns.length) {
    report({ file, line: 1, what: 'the first line is no header', allowed })
    return undefined
  }
  for (const name of names) {
    if (isColumn(name)) continue
    const meant = nearest(name, missing)
    const hint = meant === undefined ? '' : ` (did you mean "${meant}"?)`
    report({ file, line: 1, what: `unknown column "${name}"${hint}`, allowed })
  }
  for (const column of missing) report({ file, line: 1, what: `the column "${column}" is missing`, allowed })
  for (const name of new Set(names.filter((name, index) => names.indexOf(name) !== index))) {
    report({ file, line: 1, what: `the column "${name}" is there twice`, allowed })
  }
  const header = names.filter(isColumn)
  return header.length === names.length && new Set(header).size === columns.length && header.length === columns.length
    ? header
    : undefined
}

function readCells(file: string, line: number, text: string, width: number, report: Report): string[] | undefined {
  const cells = splitLine(file, line, text, report)?.map((cell) => cell.trim())
  if (cells === undefined) return undefined
  if (cells.length !== width) {
    report({ file, line, what: `the row has ${count(cells.length, 'column')}`, allowed: `${width}, as in the header` })
    return undefined
  }
  if (cells.every((cell) => cell === '')) {
    report({ file, line, what: 'the row is empty', allowed: 'no row' })
    return undefined
  }
  let sound = true
  for (const cell of cells) {
    const found = forbiddenCharacter(cell)
    if (found === undefined) continue
    report({ file, line, what: `the row holds ${found}`, allowed: 'printable characters' })
    sound = false
  }
  return sound ? cells : undefined
}

function splitLine(file: string, line: number, text: string, report: Report): string[] | undefined {
  try {
    // One cell may be long: the limit of the package (128,000 characters) is meant for streams of unknown origin.
    return parse(text, { record_delimiter: '\n', relax_column_count: true, max_record_size: 0 })[0] ?? ['']
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const allowed = 'cells with a comma or a quote in quotes, quotes inside doubled, no line break in a cell'
    report({ file, line, what: 'the quotes of the row do not match', allowed })
    return undefined
  }
}

function count(number: number, noun: string): string {
  return number === 1 ? `1 ${noun}` : `${number} ${noun}s`
}
