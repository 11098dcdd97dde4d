import type { Mention, Paragraph } from '../dataset/dataset.ts'
import type { CountryPassages, Passage } from '../domain/passages.ts'
import { segmentsOf } from '../domain/segments.ts'
import { enCards } from '../wording/en-cards.ts'
import { en } from '../wording/en.ts'

/** A stretch of a passage; marked where it names what the page is about. */
export interface PrintedRun {
  readonly text: string
  readonly marked: boolean
}

/** A passage as it stands on paper: the sentences that are about a country, and what stands above them. */
export interface PrintedPassage {
  readonly line: number
  /** Why it is here, where it does not name the country; empty else, and where the passage before has the same. */
  readonly part: string
  /** Heading path; empty where the passage before stands under the same. */
  readonly section: string
  readonly runs: readonly PrintedRun[]
  /** Sentences of the passage were left out for want of room. */
  readonly isCut: boolean
}

/** A passage and the reason for which it is here. */
export interface WantedPassage {
  readonly part: string
  readonly passage: Passage
}

/** In the order of the page: what names the country, then what names a place in it, then what means it as one of a group. */
export function wantedPassages({ named, placed, grouped }: CountryPassages): WantedPassage[] {
  return [
    ...named.map((passage) => ({ part: '', passage })),
    ...placed.map((passage) => ({ part: enCards.country.onlyPlace, passage })),
    ...grouped.flatMap(({ group, passages }) =>
      passages.map((passage) => ({ part: enCards.country.onlyGroup(group), passage })),
    ),
  ]
}

/** A passage with its first `sentences` sentences, after the passage `before`. */
export function printed(
  { part, passage }: WantedPassage,
  sentences: number,
  before: WantedPassage | undefined,
): PrintedPassage {
  const { paragraph, mentions } = passage
  const shown = passage.sentences.slice(0, sentences)
  const section = sectionOf(paragraph)
  const isSamePart = before !== undefined && before.part === part
  return {
    line: paragraph.line,
    part: isSamePart ? '' : part,
    section: isSamePart && sectionOf(before.passage.paragraph) === section ? '' : section,
    runs: runsOf(paragraph, shown, mentions),
    isCut: shown.length < passage.sentences.length,
  }
}

function sectionOf({ path }: Paragraph): string {
  return path.length === 0 ? en.passage.lead : path.join(en.passage.pathSeparator)
}

/** The sentences with a sign wherever others of the paragraph stand between, before or after them. */
function runsOf(paragraph: Paragraph, shown: readonly number[], marked: readonly Mention[]): PrintedRun[] {
  const { text, sentences, mentions } = paragraph
  const runs: PrintedRun[] = []
  let last = -1
  for (const index of shown) {
    const range = sentences[index]
    if (!range) continue
    if (index > last + 1) runs.push({ text: `${runs.length > 0 ? ' ' : ''}${en.passage.gap} `, marked: false })
    else if (runs.length > 0) runs.push({ text: ' ', marked: false })
    runs.push(
      ...segmentsOf(text, range, mentions).map((segment) => ({
        text: segment.text,
        marked: segment.mention !== undefined && marked.includes(segment.mention),
      })),
    )
    last = index
  }
  if (last < sentences.length - 1) runs.push({ text: ` ${en.passage.gap}`, marked: false })
  return runs
}
