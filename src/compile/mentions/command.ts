/**
 * `npm run --silent mentions -- [FILE] [--table | --unused]`: which country does each sentence of a text mean?
 * Prints JSON; a table for a person; or the names of the gazetteer that the text never uses. Without FILE it reads the
 * atlas's own article. One sentence and exit code 2 where it cannot.
 */
import { readFileSync, writeSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { formatProblem } from '../problem.ts'
import { formatJson, formatTable, reportMentions } from './command-report.ts'
import { decodeStrictly, linesOfArticle, linesOfText } from './document.ts'
import { loadGazetteer, readNeededFiles } from './load-gazetteer.ts'
import { unusedAliases } from './unused.ts'

const DATA = fileURLToPath(new URL('../../../data/', import.meta.url))
/** Milliseconds to give the reader of a full pipe. */
const PIPE_PAUSE = 5
const USAGE = 'usage: npm run --silent mentions -- [FILE] [--table | --unused]'

process.exitCode = run(process.argv.slice(2))

function run(words: readonly string[]): number {
  const options = words.filter((word) => word.startsWith('--'))
  const files = words.filter((word) => !word.startsWith('--'))
  const unknown = options.find((option) => option !== '--table' && option !== '--unused')
  if (unknown !== undefined) return fail(`Unknown option ${unknown}; ${USAGE}.`)
  if (files.length > 1) return fail(`One file at a time, please; ${USAGE}.`)
  const [named] = files
  const file = named ?? `${DATA}article.txt`

  let bytes: Uint8Array
  try {
    bytes = readFileSync(file)
  } catch (error) {
    return fail(`${file} cannot be read: ${reasonOf(error)}.`)
  }
  const text = decodeStrictly(bytes)
  if (text === undefined) return fail(`${file} is not UTF-8 text.`)
  if (text.trim() === '') return fail(`${file} is empty.`)

  const { gazetteer, problems } = loadGazetteer(readNeededFiles(DATA))
  for (const problem of problems) process.stderr.write(`${formatProblem(problem, 'data')}\n`)

  const lines = named === undefined ? linesOfArticle(text) : linesOfText(text)
  if (options.includes('--unused')) {
    const texts = lines.map((line) => line.text)
    print(
      unusedAliases(texts, gazetteer)
        .map((alias) => `data/${alias.file}:${alias.line}: ${alias.text}\n`)
        .join(''),
    )
  } else {
    const mentions = reportMentions(lines, gazetteer)
    print(options.includes('--table') ? formatTable(mentions) : `${formatJson(mentions)}\n`)
  }
  return 0
}

function fail(sentence: string): number {
  process.stderr.write(`${sentence}\n`)
  return 2
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT') return 'there is no such file'
  if (code === 'EISDIR') return 'it is a directory'
  if (code === 'EACCES' || code === 'EPERM') return 'permission is denied'
  return error instanceof Error ? error.message : String(error)
}

/**
 * Writes all of it before the process may end, however slowly a pipe is read: `process.stdout.write` would return
 * before a pipe has taken everything, and a reader that closes early ("| head") is no fault.
 */
function print(text: string): void {
  const bytes = Buffer.from(text)
  for (let written = 0; written < bytes.length;) {
    try {
      written += writeSync(1, bytes, written)
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined
      if (code === 'EPIPE') return
      if (code !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PIPE_PAUSE)
    }
  }
}
