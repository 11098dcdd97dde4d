import type { EntityKey, Mention } from '../../dataset/dataset.ts'
import { enumerate, withArticle } from './aliases.ts'
import { count, Evidence, hintsOf } from './evidence.ts'
import type { DocumentEvidence, Hint } from './evidence.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { Meaning } from './meaning.ts'
import { scan } from './scan.ts'
import type { Span } from './scan.ts'
import { splitSentences } from './sentences.ts'
import { tokenize, withoutInvisible } from './tokens.ts'
import type { Token } from './tokens.ts'

/** What the rest of a document tells about the ambiguous names in each of its paragraphs. */
export interface DocumentContext {
  readonly evidence: DocumentEvidence
}

/** Reads a whole document once, so that its paragraphs can be read in its light. */
export function readContext(paragraphs: Iterable<string>, gazetteer: Gazetteer): DocumentContext {
  const evidence = new Map<Parameters<Evidence['decide']>[0], number[]>()
  for (const text of paragraphs) {
    const tokens = tokenize(text)
    const spans = scan(tokens, gazetteer)
    for (const { choice, candidate } of allHints(tokens, spans, gazetteer)) count(evidence, choice, candidate)
  }
  return { evidence }
}

/**
 * The mentions of one paragraph, in order, none overlapping another; the focal country is left out. Ranges are UTF-16
 * offsets into `text` exactly as it is; a possessive ending is no part of them. Takes time in proportion to the text.
 */
export function findMentions(text: string, gazetteer: Gazetteer, context?: DocumentContext): Mention[] {
  const tokens = tokenize(text)
  const spans = scan(tokens, gazetteer)
  const evidence = spans.some(({ alias }) => alias.meaning.kind === 'choice')
    ? new Evidence(allHints(tokens, spans, gazetteer), tokens, splitSentences(text), context?.evidence)
    : undefined
  const mentions: Mention[] = []
  for (const span of spans) {
    const start = tokens[span.from]?.start ?? 0
    const end = tokens[span.to - 1]?.end ?? start
    const written = asRead(text.slice(start, end))
    const mention = mentionOf(resolved(span, evidence), { start, end }, written, gazetteer)
    if (mention !== undefined) mentions.push(mention)
  }
  return mentions
}

/** The clue words, and the unambiguous mentions of a candidate's own country. */
function allHints(tokens: readonly Token[], spans: readonly Span[], gazetteer: Gazetteer): Hint[] {
  const hints = hintsOf(tokens, gazetteer)
  for (const { from, meaning } of spans) {
    if (meaning.kind !== 'named' && meaning.kind !== 'place') continue
    const [country = ''] = meaning.countries
    for (const clue of gazetteer.ownNameClues.get(country) ?? []) hints.push({ at: from, ...clue })
  }
  return hints
}

function resolved({ alias, meaning, from }: Span, evidence: Evidence | undefined): Meaning {
  if (alias.meaning.kind !== 'choice') return meaning
  const { candidates } = alias.meaning
  const decided = evidence?.decide(alias.meaning, from) ?? candidates.find(({ otherwise }) => otherwise)
  return decided?.meaning ?? alias.meaning
}

function mentionOf(
  meaning: Meaning,
  range: { readonly start: number; readonly end: number },
  written: string,
  gazetteer: Gazetteer,
): Mention | undefined {
  switch (meaning.kind) {
    case 'trap':
      return undefined
    case 'organisation':
      return { ...range, kind: 'organisation', organisation: meaning.organisation, what: meaning.what }
    case 'choice': {
      const possible = meaning.candidates.flatMap(({ meaning: own }) => (own.kind === 'trap' ? [] : [own]))
      const countries = shown(
        possible.flatMap((candidate) => candidate.countries),
        gazetteer,
      )
      const [first] = possible
      if (countries.length === 0 || first === undefined) return undefined
      const names = possible.flatMap((candidate) => candidate.countries).map((key) => calledIn(gazetteer, key))
      const what = `${written}: ${enumerate(names, 'or')}`
      return { ...range, kind: first.kind, countries, ambiguous: true, what }
    }
    case 'named':
    case 'place':
    case 'group': {
      const countries = shown(meaning.countries, gazetteer)
      if (countries.length === 0) return undefined
      return { ...range, kind: meaning.kind, countries, what: meaning.what.replace('~', () => written) }
    }
  }
}

/** Words as a reader sees them: without what is invisible, in one line. */
function asRead(words: string): string {
  return withoutInvisible(words).replace(/\s+/g, ' ')
}

function shown(keys: readonly EntityKey[], { shownAs, focus }: Gazetteer): EntityKey[] {
  const own = keys.flatMap((key) => shownAs.get(key) ?? [])
  return [...new Set(own)].filter((key) => key !== focus)
}

function calledIn({ countries }: Gazetteer, key: EntityKey): string {
  const country = countries.get(key)
  return country === undefined ? key : withArticle(country)
}
