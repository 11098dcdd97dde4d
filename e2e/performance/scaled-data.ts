import { parse } from 'csv-parse/sync'
import type { Files } from '../../src/compile/decode.ts'

const ARTICLE = 'article.txt'
const NAMES = 'gazetteer/names.csv'

/** The data with its article so many times over: notes and seams keep their places in the first copy. */
export function withArticle(files: Files, times: number): Files {
  const once = new TextDecoder().decode(contentOf(files, ARTICLE))
  return withFile(files, ARTICLE, Array.from({ length: times }, () => once).join('\n'))
}

/** The data with an article of one short paragraph: what else there is to compile. */
export function withoutArticle(files: Files): Files {
  return withParagraph(files, 'Nothing.')
}

/** The data with its article so many times over in one single paragraph. */
export function withOneParagraph(files: Files, times: number): Files {
  const once = new TextDecoder().decode(contentOf(files, ARTICLE)).replace(/^#+ /gm, '').replace(/\n+/g, ' ')
  return withParagraph(files, once.repeat(times))
}

/** Without what refers to lines of the article. */
function withParagraph(files: Files, paragraph: string): Files {
  const others = new Map([...files].filter(([file]) => !file.startsWith('lessons/')))
  const bare = withFile(others, ARTICLE, `${paragraph}\n`)
  return ['notes.csv', 'seams.csv'].reduce((each, file) => withFile(each, file, headerOf(each, file)), bare)
}

/** The data with so many more made-up names for every country of the gazetteer; `rows`: how many countries got them. */
export function withAliases(files: Files, each: number): { readonly files: Files; readonly rows: number } {
  const [header = [], ...rows] = parse(Buffer.from(contentOf(files, NAMES))) as string[][]
  const [country, names] = [header.indexOf('country'), header.indexOf('names')]
  const written = rows.map((row) =>
    row.map((cell, column) => {
      if (column !== names) return cell
      const added = Array.from({ length: each }, (_, index) => `Madeup ${row[country] ?? ''} Name${index}`)
      return [cell, ...added].filter((name) => name !== '').join('; ')
    }),
  )
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`
  const text = [header, ...written].map((row) => `${row.map(quoted).join(',')}\n`).join('')
  return { files: withFile(files, NAMES, text), rows: rows.length }
}

export function lengthOfArticle(files: Files): number {
  return contentOf(files, ARTICLE).length
}

function headerOf(files: Files, file: string): string {
  const [header = ''] = new TextDecoder().decode(contentOf(files, file)).split('\n')
  return `${header}\n`
}

function contentOf(files: Files, file: string): Uint8Array {
  const content = files.get(file)
  if (!content) throw new Error(`data/${file} is missing`)
  return content
}

function withFile(files: Files, file: string, text: string): Files {
  return new Map([...files, [file, new TextEncoder().encode(text)]])
}
