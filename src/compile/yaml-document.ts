import { isNode, isPair, LineCounter, parseDocument } from 'yaml'
import type { Document } from 'yaml'
import { decodeFile } from './decode.ts'
import type { Files } from './decode.ts'
import type { Report } from './problem.ts'

export type YamlPath = readonly (string | number)[]

export interface YamlDocument {
  readonly file: string
  /** Maps, lists and strings only: `2015` and `no` are what was typed. */
  readonly value: unknown
  /** The line of a value; of the nearest one around it where it is not there. */
  readonly lineOf: (path: YamlPath) => number
}

/** Reads a YAML file; reports what is no YAML, double keys among it, and then returns undefined. */
export function readYaml(files: Files, file: string, report: Report): YamlDocument | undefined {
  const decoded = decodeFile(files, file, report)
  if (decoded === undefined || decoded.brokenLines.size > 0) return undefined
  const lineCounter = new LineCounter()
  const document = parseDocument(decoded.text, { lineCounter, schema: 'failsafe', prettyErrors: false })
  // One slip of syntax makes many errors, of which the first is the slip.
  const doubled = document.errors.filter(({ code }) => code === 'DUPLICATE_KEY')
  const slips = document.errors.filter(({ code }) => code !== 'DUPLICATE_KEY').slice(0, 1)
  for (const { message, pos } of [...doubled, ...slips]) {
    report({ file, line: lineCounter.linePos(pos[0]).line, what: `no valid YAML: ${message}` })
  }
  if (document.errors.length > 0) return undefined
  return { file, value: document.toJS(), lineOf: (path) => lineOf(document, lineCounter, path) }
}

function lineOf(document: Document, lineCounter: LineCounter, path: YamlPath): number {
  for (let length = path.length; length > 0; length--) {
    const parent: unknown = document.getIn(path.slice(0, length - 1), true)
    const key = path[length - 1]
    const items: readonly unknown[] =
      typeof parent === 'object' && parent !== null && 'items' in parent && Array.isArray(parent.items)
        ? parent.items
        : []
    const item = typeof key === 'number' ? items[key] : items.find((pair) => isPair(pair) && String(pair.key) === key)
    // Of a pair the key counts: a folded text begins on the next line.
    const node = isPair(item) ? item.key : item
    if (isNode(node) && node.range) return lineCounter.linePos(node.range[0]).line
  }
  return 1
}
