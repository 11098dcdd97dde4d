import type { ArticleNote, Seam } from '../dataset/dataset.ts'
import { placesOf } from './article.ts'
import type { SourceBlock } from './article.ts'
import { readRows, reportDuplicates } from './cells.ts'
import type { Cells } from './cells.ts'
import { readCheckedTable } from './input.ts'
import type { Input } from './input.ts'
import { nearest } from './nearest.ts'
import { present } from './present.ts'

const NOTE_COLUMNS = ['line', 'quote', 'note', 'sources'] as const
const SEAM_COLUMNS = ['after_line', 'what', 'offer'] as const
const OFFERS = ['protectorates', 'peacekeeping', 'organisations: UN', 'organisations: other', 'sites'] as const

/** `notes.csv`: what the atlas has to say about words of the article. Line of the article → its notes, in text order. */
export function readNotes(input: Input, blocks: readonly SourceBlock[]): Map<number, ArticleNote[]> {
  const table = readCheckedTable(input, 'notes.csv', NOTE_COLUMNS)
  reportDuplicates(table, ['line', 'quote', 'note'], input.report)
  const notes = readRows(table, input.report, (cells) => {
    const line = cells.wholeNumber('line', 1)
    const note = cells.text('note')
    const sources = cells.sources('sources', input.sources)
    const quote = cells.text('quote')
    const block = cells.sound ? paragraphAt(cells, 'line', line, blocks) : undefined
    const [range, another] = block === undefined ? [] : placesOf(quote, block.source)
    if (block !== undefined && range === undefined) {
      const meant = blocks.find(({ source }) => source.includes(quote))
      const hint = meant === undefined ? closestWords(quote, block.source) : ` (it stands in line ${meant.line})`
      cells.problem(
        `the quote "${quote}" does not stand in line ${line}${hint}`,
        'words exactly as the article has them',
      )
    }
    if (another !== undefined) {
      cells.problem(
        `the quote "${quote}" stands more than once in line ${line}`,
        'a longer quote that stands there once',
      )
    }
    return { line, note: { range: range ?? { start: 0, end: 0 }, text: note, sources } }
  })
  const byLine = new Map<number, ArticleNote[]>()
  for (const { line, note } of notes) byLine.set(line, [...(byLine.get(line) ?? []), note])
  for (const list of byLine.values()) list.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end)
  return byLine
}

/** `seams.csv`: after which lines the extraction lost something. Line of the article → what was lost. */
export function readSeams(input: Input, blocks: readonly SourceBlock[]): Map<number, Seam> {
  const table = readCheckedTable(input, 'seams.csv', SEAM_COLUMNS)
  reportDuplicates(table, ['after_line'], input.report)
  const seams = readRows(table, input.report, (cells) => {
    const line = cells.wholeNumber('after_line', 1)
    const seam = present({ what: cells.text('what'), offer: cells.optionalOneOf('offer', OFFERS) })
    if (cells.sound) paragraphAt(cells, 'after_line', line, blocks)
    return [line, seam] as const
  })
  return new Map(seams)
}

function paragraphAt<Column extends string>(
  cells: Cells<Column>,
  column: Column,
  line: number,
  blocks: readonly SourceBlock[],
): SourceBlock | undefined {
  // An article that could not be read is a problem of its own.
  if (blocks.length === 0) return undefined
  const block = blocks[line - 1]
  if (block?.kind === 'paragraph') return block
  const what =
    block === undefined ? `${column} ${line} is beyond the end of the article` : `${column} ${line} is a heading`
  cells.problem(what, `lines of paragraphs, up to ${blocks.length}`)
  return undefined
}

/** Words of about the same length in the text that differ little from the quote: a wrong apostrophe, most often. */
function closestWords(quote: string, text: string): string {
  const words = text.split(' ')
  const length = quote.split(' ').length
  const runs = words.map((_, index) => words.slice(index, index + length).join(' '))
  const found = quote.length > 200 ? undefined : nearest(quote, runs)
  return found === undefined ? '' : ` (did you mean "${found}"?)`
}
