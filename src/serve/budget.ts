import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'

/** How much of a built site may come over the line before something works. */
export interface Budget {
  readonly what: string
  readonly bytes: number
  readonly limit: number
  readonly files: readonly string[]
}

/** Bytes until the map answers a click, brotli: the page, its style sheets and its first scripts. */
const UNTIL_CLICKABLE = 110_000
/** The same, and the dataset: passages, sites, organisations, sources. */
const UNTIL_WHOLE = 185_000
/** Bytes of the map library, gzip: its script and its worker. */
const MAP_LIBRARY = 470_000

/** What the site in a folder costs, each part beside its limit. */
export function budgetsOf(directory: string): Budget[] {
  const assets = readdirSync(join(directory, 'assets'))
  const first = firstFiles(directory)
  const dataset = assets.filter((name) => /^dataset-.*\.json$/.test(name)).map((name) => `assets/${name}`)
  const library = assets.filter((name) => /^maplibre-.*\.m?js$/.test(name)).map((name) => `assets/${name}`)
  return [
    {
      what: 'until the map answers a click, brotli',
      limit: UNTIL_CLICKABLE,
      ...sum(directory, first, brotliCompressSync),
    },
    {
      what: 'until the passages are there too, brotli',
      limit: UNTIL_WHOLE,
      ...sum(directory, [...first, ...dataset], brotliCompressSync),
    },
    { what: 'the map library and its worker, gzip', limit: MAP_LIBRARY, ...sum(directory, library, gzipSync) },
  ]
}

/** The page, and all that it names to be fetched before it works: style sheets, scripts, what those import at once. */
export function firstFiles(directory: string): string[] {
  const html = readFileSync(join(directory, 'index.html'), 'utf8')
  const named = [...html.matchAll(/<(?:script|link)\b[^>]*>/g)].flatMap(([tag]) => {
    const isFetched = /^<script\b/.test(tag) || /\brel="(?:stylesheet|modulepreload)"/.test(tag)
    const address = /\b(?:src|href)="\.\/([^"]+)"/.exec(tag)?.[1]
    return isFetched && address !== undefined ? [address] : []
  })
  const files = new Set(['index.html'])
  const waiting = [...named]
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (files.has(file)) continue
    files.add(file)
    if (file.endsWith('.js')) waiting.push(...importsOf(readFileSync(join(directory, file), 'utf8'), file))
  }
  return [...files].sort()
}

/** Static imports alone: what is imported later is not waited for. */
function importsOf(script: string, file: string): string[] {
  const imports = script.matchAll(/\bimport\s*(?:[\w$*{}\s,]*?\bfrom\s*)?["'](\.{1,2}\/[^"']+)["']/g)
  return [...imports].map(([, address = '']) => posix.join(posix.dirname(file), address))
}

function sum(
  directory: string,
  files: readonly string[],
  compress: (content: Buffer) => Buffer,
): Pick<Budget, 'bytes' | 'files'> {
  return {
    files,
    bytes: files.reduce((bytes, file) => bytes + compress(readFileSync(join(directory, file))).length, 0),
  }
}

/** One line a budget, with its files where it is exceeded. */
export function formatBudget({ what, bytes, limit, files }: Budget): string {
  const line = `${what}: ${(bytes / 1000).toFixed(1)} kB of ${(limit / 1000).toFixed(0)}`
  return bytes <= limit ? line : `${line} – too much: ${files.join(', ')}`
}
