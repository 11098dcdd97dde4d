import { forbiddenCharacter } from '../compile/characters.ts'
import { nearest } from '../compile/nearest.ts'
import type { Report } from '../compile/problem.ts'
import type { YamlDocument, YamlPath } from '../compile/yaml-document.ts'
import type { Json } from '../dataset/lesson.ts'

/**
 * A value of a YAML file that knows where it stands. What is wrong is reported under its name and line, and a
 * placeholder returned, so that all problems of a file are found at once.
 */
export class YamlValue {
  readonly #document: YamlDocument
  readonly #report: Report
  readonly path: YamlPath
  /** Maps, lists and strings only. Undefined where nothing stands. */
  readonly value: unknown

  constructor(document: YamlDocument, report: Report, value: unknown, path: YamlPath) {
    this.#document = document
    this.#report = report
    this.value = value
    this.path = path
  }

  static of(document: YamlDocument, report: Report): YamlValue {
    return new YamlValue(document, report, document.value, [])
  }

  /** `steps.3.question.prompt`; lists count from 1. */
  get name(): string {
    return this.path.map((part) => (typeof part === 'number' ? part + 1 : part)).join('.')
  }

  get present(): boolean {
    return this.value !== undefined
  }

  problem(what: string, allowed?: string): void {
    const { file } = this.#document
    const named = this.name === '' ? what : `${this.name} ${what}`
    const place = { file, line: this.#document.lineOf(this.path), what: named }
    this.#report(allowed === undefined ? place : { ...place, allowed })
  }

  at(key: string): YamlValue {
    const child = isGroup(this.value) && Object.hasOwn(this.value, key) ? this.value[key] : undefined
    return new YamlValue(this.#document, this.#report, child, [...this.path, key])
  }

  /** The items of a list; a report and none where there is no list. */
  items(of: string): YamlValue[] {
    if (!Array.isArray(this.value)) {
      if (this.present) this.problem('is no list', `a list of ${of}`)
      return []
    }
    return this.value.map((item: unknown, index) => {
      return new YamlValue(this.#document, this.#report, item, [...this.path, index])
    })
  }

  /** Whether it is a group of keys, those required all there and no others; each fault is a problem of its own. */
  group(required: readonly string[], optional: readonly string[] = []): boolean {
    if (!isGroup(this.value)) {
      if (this.path.length === 0) this.problem('the file is not a group of keys')
      else this.problem('is not a group of keys', [...required, ...optional].join(', '))
      return false
    }
    for (const key of required) {
      if (!Object.hasOwn(this.value, key)) this.#missing(key)
    }
    const known = [...required, ...optional]
    for (const key of Object.keys(this.value)) if (!known.includes(key)) this.#unknown(key, known)
    return true
  }

  get keys(): string[] {
    return isGroup(this.value) ? Object.keys(this.value) : []
  }

  get isGroup(): boolean {
    return isGroup(this.value)
  }

  get isList(): boolean {
    return Array.isArray(this.value)
  }

  /** Text on one line, however it is laid out in the file; '' where it is absent or faulty. */
  text(): string {
    const text = this.textOrNothing()
    if (text === '' && (!this.present || typeof this.value === 'string')) this.problem('is empty', 'text')
    return text
  }

  /** As `text`, and may be empty. */
  textOrNothing(): string {
    if (!this.present) return ''
    if (typeof this.value !== 'string') {
      this.problem('is no text', 'text')
      return ''
    }
    const text = this.value.trim().replace(/\s*\n\s*/g, ' ')
    const forbidden = forbiddenCharacter(text)
    if (forbidden !== undefined) this.problem(`holds ${forbidden}`, 'printable characters')
    return text
  }

  oneOf<const Word extends string>(words: readonly Word[]): Word | undefined {
    if (!this.present) return undefined
    const found = words.find((word) => word === this.value)
    if (found === undefined) {
      const meant = typeof this.value === 'string' ? nearest(this.value, words) : undefined
      const hint = meant === undefined ? '' : ` (did you mean "${meant}"?)`
      this.problem(`${shown(this.value)} is unknown${hint}`, words.join(', '))
    }
    return found
  }

  /** Absent is no. */
  yes(): boolean {
    return this.oneOf(['yes', 'no']) === 'yes'
  }

  wholeNumber(from: number, to: number): number {
    if (!this.present) return from
    const { value } = this
    if (typeof value === 'string' && /^\d+$/.test(value) && Number(value) >= from && Number(value) <= to) {
      return Number(value)
    }
    this.problem(`${shown(value)} is out of range or no whole number`, `whole numbers ${from} to ${to}`)
    return from
  }

  /** As it stands: YAML read without types holds nothing but text, lists and groups. */
  get json(): Json {
    return this.value as Json
  }

  #missing(key: string): void {
    const { file } = this.#document
    const name = this.at(key).name
    this.#report({ file, line: this.#document.lineOf(this.path), what: `the key "${name}" is missing` })
  }

  #unknown(key: string, known: readonly string[]): void {
    const child = this.at(key)
    const meant = nearest(key, known)
    const hint = meant === undefined ? '' : ` (did you mean "${meant}"?)`
    const what = `unknown key "${child.name}"${hint}`
    this.#report({
      file: this.#document.file,
      line: this.#document.lineOf(child.path),
      what,
      allowed: known.join(', '),
    })
  }
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function shown(value: unknown): string {
  return typeof value === 'string' ? `"${value}"` : 'a list or group'
}
