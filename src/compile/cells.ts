import type { Position } from '../dataset/dataset.ts'
import type { Catalogue } from './catalogue.ts'
import { nearest } from './nearest.ts'
import type { Report } from './problem.ts'
import type { Row, Table } from './table.ts'

const WHOLE_NUMBER = /^(0|[1-9]\d*)$/
const DECIMAL = /^-?(0|[1-9]\d*)(\.\d+)?$/

/**
 * Reads the cells of one row into values. What is wrong is reported, and a placeholder returned, so that all problems
 * of a row are found at once; `sound` then says no, and the row goes no further.
 */
export class Cells<Column extends string> {
  sound = true
  readonly #row: Row<Column>
  readonly #report: Report

  constructor(row: Row<Column>, report: Report) {
    this.#row = row
    this.#report = report
  }

  get file(): string {
    return this.#row.file
  }

  get line(): number {
    return this.#row.line
  }

  problem(what: string, allowed?: string): void {
    this.sound = false
    const place = { file: this.#row.file, line: this.#row.line, what }
    this.#report(allowed === undefined ? place : { ...place, allowed })
  }

  /** The cell as it stands, '' if empty. */
  raw(column: Column): string {
    return this.#row.cells[column]
  }

  text(column: Column): string {
    const cell = this.raw(column)
    if (cell === '') this.problem(`${column} is empty`)
    return cell
  }

  optionalText(column: Column): string | undefined {
    const cell = this.raw(column)
    return cell === '' ? undefined : cell
  }

  /** Items separated by `; `. */
  list(column: Column): string[] {
    const cell = this.raw(column)
    if (cell === '') return []
    const items = cell.split(';').map((item) => item.trim())
    if (items.includes('')) this.problem(`${column} "${cell}" has an empty item`, 'items separated by "; "')
    return [...new Set(items.filter((item) => item !== ''))]
  }

  /** An own id of a table: what stands in addresses and in other rows. */
  id(column: Column): string {
    const cell = this.text(column)
    if (cell !== '' && !/^[A-Za-z0-9][A-Za-z0-9-]*$/.test(cell)) {
      this.problem(`${column} "${cell}" is no id`, 'letters a-z, digits and hyphens')
    }
    return cell
  }

  wholeNumber(column: Column, from: number, to = Number.MAX_SAFE_INTEGER): number {
    const cell = this.raw(column)
    const value = Number(cell)
    if (WHOLE_NUMBER.test(cell) && value >= from && value <= to) return value
    const allowed =
      to === Number.MAX_SAFE_INTEGER ? `a whole number, ${from} or more` : `whole numbers ${from} to ${to}`
    this.problem(cell === '' ? `${column} is empty` : `${column} "${cell}" is out of range or no whole number`, allowed)
    return from
  }

  percentage(column: Column): number {
    const cell = this.raw(column)
    const value = Number(cell)
    if (WHOLE_NUMBER.test(cell) && value <= 100) return value
    this.problem(cell === '' ? `${column} is empty` : `${column} "${cell}" is no percentage`, 'whole numbers 0 to 100')
    return 0
  }

  optionalYear(column: Column): number | undefined {
    return this.raw(column) === '' ? undefined : this.year(column)
  }

  year(column: Column): number {
    const cell = this.raw(column)
    const value = Number(cell)
    if (/^\d{4}$/.test(cell) && value >= 1000 && value <= 2100) return value
    this.problem(cell === '' ? `${column} is empty` : `${column} "${cell}" is no year`, 'whole numbers 1000 to 2100')
    return 1000
  }

  /** Two years of which the first, if both are there, must not be the later one. */
  yearsInOrder(earlier: Column, later: Column): void {
    const [from, to] = [this.raw(earlier), this.raw(later)]
    if (/^\d{4}$/.test(from) && /^\d{4}$/.test(to) && Number(from) > Number(to)) {
      this.problem(`${later} ${to} is before ${earlier} ${from}`, `${from} or later`)
    }
  }

  yesNo(column: Column): boolean {
    return this.oneOf(column, ['yes', 'no']) === 'yes'
  }

  oneOf<const Value extends string>(column: Column, values: readonly [Value, ...Value[]]): Value {
    const cell = this.raw(column)
    const value = values.find((candidate) => candidate === cell)
    if (value !== undefined) return value
    const meant = cell === '' ? undefined : nearest(cell, values)
    const hint = meant === undefined ? '' : ` (did you mean "${meant}"?)`
    this.problem(cell === '' ? `${column} is empty` : `unknown ${column} "${cell}"${hint}`, listed(values))
    return values[0]
  }

  optionalOneOf<const Value extends string>(column: Column, values: readonly [Value, ...Value[]]): Value | undefined {
    return this.raw(column) === '' ? undefined : this.oneOf(column, values)
  }

  /** Degrees, longitude from −180 to 180. */
  position(longitude: Column, latitude: Column): Position {
    return [this.degrees(longitude, -180, 180), this.degrees(latitude, -90, 90)]
  }

  /** Undefined where both cells are empty. */
  optionalPosition(longitude: Column, latitude: Column): Position | undefined {
    return this.raw(longitude) === '' && this.raw(latitude) === '' ? undefined : this.position(longitude, latitude)
  }

  degrees(column: Column, from: number, to: number): number {
    const cell = this.raw(column)
    const value = Number(cell)
    if (DECIMAL.test(cell) && value >= from && value <= to) return value
    const wrong = cell === '' ? 'is empty' : DECIMAL.test(cell) ? `"${cell}" is out of range` : `"${cell}" is no number`
    this.problem(`${column} ${wrong}`, `degrees from ${from} to ${to}`)
    return 0
  }

  url(column: Column): string {
    return this.optionalUrl(column) ?? this.text(column)
  }

  optionalUrl(column: Column): string | undefined {
    const cell = this.optionalText(column)
    if (cell !== undefined && !isWebAddress(cell)) {
      this.problem(`${column} "${cell}" is no web address`, WEB_ADDRESSES)
    }
    return cell
  }

  /** An id of another table. */
  known(column: Column, catalogue: Catalogue): string {
    const cell = this.raw(column)
    if (cell === '') this.problem(`${column} is empty`, catalogue.allowed)
    else this.#check(cell, catalogue)
    return cell
  }

  optionalKnown(column: Column, catalogue: Catalogue): string | undefined {
    return this.raw(column) === '' ? undefined : this.known(column, catalogue)
  }

  /** Ids of another table, separated by spaces, each once. */
  knownList(column: Column, catalogue: Catalogue): string[] {
    const ids = this.raw(column)
      .split(/[\s;]+/)
      .filter((id) => id !== '')
    for (const id of ids) this.#check(id, catalogue)
    return [...new Set(ids)]
  }

  /** As `knownList`, and at least one. */
  sources(column: Column, catalogue: Catalogue): string[] {
    const ids = this.knownList(column, catalogue)
    if (ids.length === 0) this.problem(`no source: ${column} is empty`, catalogue.allowed)
    return ids
  }

  /**
   * Names of fields, separated by `; `, written as the column (`focus_since`) or as the dataset has them (`focusSince`).
   * `fields`: column → field of the dataset.
   */
  fieldNames<const Field extends string>(column: Column, fields: Readonly<Partial<Record<Column, Field>>>): Field[] {
    const entries = Object.entries(fields) as [string, Field][]
    const named = this.list(column).flatMap((name) => {
      const field = entries.find(([written, own]) => written === name || own === name)?.[1]
      if (field !== undefined) return [field]
      const names = entries.map(([written]) => written)
      const meant = nearest(name, names)
      const hint = meant === undefined ? '' : ` (did you mean "${meant}"?)`
      this.problem(`${column} names "${name}", which is no column${hint}`, names.join(', '))
      return []
    })
    return [...new Set(named)]
  }

  #check(id: string, catalogue: Catalogue): void {
    catalogue.use(id)
    if (catalogue.has(id) || !catalogue.complete) return
    this.problem(`unknown ${catalogue.noun} "${id}"${catalogue.suggestion(id)}`, catalogue.allowed)
  }
}

/** Quoted where a value itself holds a comma. */
function listed(values: readonly string[]): string {
  const quoted = values.some((value) => value.includes(','))
  return values.map((value) => (quoted ? `"${value}"` : value)).join(', ')
}

export const WEB_ADDRESSES = 'addresses that begin with http:// or https://'

export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]+/.test(text) && URL.canParse(text)
}

/** Reads every row of a table; rows with a problem are left out of the result. */
export function readRows<Column extends string, Value>(
  table: Table<Column>,
  report: Report,
  read: (cells: Cells<Column>) => Value,
): Value[] {
  return table.rows.flatMap((row) => {
    const cells = new Cells(row, report)
    const value = read(cells)
    return cells.sound ? [value] : []
  })
}

/** Reports every row that has the same values in these columns as an earlier one; rows with an empty one do not count. */
export function reportDuplicates<Column extends string>(
  table: Table<Column>,
  columns: readonly Column[],
  report: Report,
): void {
  const firstLines = new Map<string, number>()
  for (const { file, line, cells } of table.rows) {
    const values = columns.map((column) => cells[column])
    if (values.includes('')) continue
    const key = values.join('\n')
    const first = firstLines.get(key)
    if (first === undefined) firstLines.set(key, line)
    else {
      const what = `duplicate row: ${columns.join(' and ')} "${values.join(' ')}" is in line ${first} already`
      report({ file, line, what, allowed: `one row for each ${columns.join(' and ')}` })
    }
  }
}
