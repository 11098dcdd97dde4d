import type { EntityKey, Mention, OrganisationId } from '../../dataset/dataset.ts'
import type { DocumentLine } from './document.ts'
import { findMentions, readContext } from './find-mentions.ts'
import type { Gazetteer } from './gazetteer.ts'

/** A mention as the command prints it. Offsets are UTF-16, within the line. */
export type ReportedMention = {
  readonly line: number
  readonly start: number
  readonly end: number
  readonly text: string
} & (
  | {
      readonly kind: 'named' | 'place' | 'group'
      readonly countries: readonly EntityKey[]
      readonly ambiguous?: true
      /** Told to a person only. */
      readonly what: string
    }
  | { readonly kind: 'organisation'; readonly organisation: OrganisationId; readonly what: string }
)

/** ISO 3166-1 leaves the codes that begin with X to whoever needs one; of those one alone is in general use. */
const OWN_CODE = /^X(?!KX$)/

/** The mentions of a whole document in reading order. Own codes of the atlas give way to the ISO codes beside them. */
export function reportMentions(lines: readonly DocumentLine[], gazetteer: Gazetteer): ReportedMention[] {
  const context = readContext(
    lines.map(({ text }) => text),
    gazetteer,
  )
  return lines.flatMap(({ line, text }) =>
    findMentions(text, gazetteer, context).flatMap((mention) => reported(mention, line, text)),
  )
}

function reported(mention: Mention, line: number, text: string): ReportedMention[] {
  const { start, end, what } = mention
  const place = { line, start, end, text: text.slice(start, end) }
  if (mention.kind === 'organisation') {
    return [{ ...place, kind: mention.kind, organisation: mention.organisation, what }]
  }
  const countries = mention.countries.filter((key) => !OWN_CODE.test(key))
  if (countries.length === 0) return []
  const ambiguous = mention.ambiguous === undefined ? {} : { ambiguous: mention.ambiguous }
  return [{ ...place, kind: mention.kind, countries, ...ambiguous, what }]
}

/** A JSON array, one mention a line, of exactly the fields that the command promises. */
export function formatJson(mentions: readonly ReportedMention[]): string {
  const rows = mentions.map(({ what: _, ...fields }) => JSON.stringify(fields))
  return rows.length === 0 ? '[]' : `[\n${rows.join(',\n')}\n]`
}

/** For a person: one line a mention, the columns under each other. */
export function formatTable(mentions: readonly ReportedMention[]): string {
  const rows = mentions.map((mention) => [
    String(mention.line),
    `${mention.start}–${mention.end}`,
    mention.text,
    mention.kind,
    mention.kind === 'organisation'
      ? mention.organisation
      : `${mention.countries.join(' ')}${mention.ambiguous ? ' (ambiguous)' : ''}`,
    mention.what,
  ])
  const table = [['line', 'place', 'text', 'kind', 'means', 'what it is'], ...rows]
  const widths = (table[0] ?? []).map((_, column) =>
    table.reduce((widest, row) => Math.max(widest, [...(row[column] ?? '')].length), 0),
  )
  const padded = (row: readonly string[]) =>
    row.map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - [...cell].length))).join('  ')
  return `${table.map((row) => padded(row).trimEnd()).join('\n')}\n`
}
