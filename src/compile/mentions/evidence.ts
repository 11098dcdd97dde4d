import type { Range } from '../../dataset/dataset.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { Candidate, Choice } from './meaning.ts'
import type { Token } from './tokens.ts'

/** Where a word speaks for a candidate: its token, and the words counted as one clue. */
export interface Hint {
  readonly at: number
  readonly choice: Choice
  readonly candidate: number
}

/** How often each candidate is spoken for in the whole document: a paragraph that gives no help may be helped by the rest. */
export type DocumentEvidence = ReadonlyMap<Choice, readonly number[]>

/** The clues of a text, in the order of their places; a clue within a longer one does not count. */
export function hintsOf(tokens: readonly Token[], { clues }: Gazetteer): Hint[] {
  const hints: Hint[] = []
  for (let at = 0; at < tokens.length;) {
    const found = tokens[at]?.kind === 'word' ? clues.find(tokens, at) : []
    const end = found[0]?.to ?? at + 1
    for (const { value, to } of found) if (to === end) hints.push({ at, ...value })
    at = end
  }
  return hints
}

/** Mentions of the rest of the document that make up for a paragraph's silence: so many, and none for anything else. */
const ENOUGH_ELSEWHERE = 3

/**
 * Weighs the candidates of every ambiguous name of a paragraph. Nearest first: the list in which the name stands
 * ("Armenia, Georgia and Azerbaijan"), its sentence, its paragraph, the document; the first of them that speaks for one
 * candidate more than for any other decides.
 */
export class Evidence {
  readonly #byRun = new Map<Choice, Map<number, number[]>>()
  readonly #bySentence = new Map<Choice, Map<number, number[]>>()
  readonly #byText = new Map<Choice, number[]>()
  readonly #runOf: (token: number) => number
  readonly #sentenceOf: (token: number) => number
  readonly #elsewhere: DocumentEvidence

  constructor(
    hints: readonly Hint[],
    tokens: readonly Token[],
    sentences: readonly Range[],
    elsewhere: DocumentEvidence = new Map(),
  ) {
    this.#elsewhere = elsewhere
    this.#runOf = runsOf(tokens)
    this.#sentenceOf = sentencesOf(tokens, sentences)
    for (const { at, choice, candidate } of hints) {
      count(inner(this.#byRun, choice), this.#runOf(at), candidate)
      count(inner(this.#bySentence, choice), this.#sentenceOf(at), candidate)
      count(this.#byText, choice, candidate)
    }
  }

  /** The candidate that the text speaks for; undefined where it does not. */
  decide(choice: Choice, at: number): Candidate | undefined {
    const levels = [
      this.#byRun.get(choice)?.get(this.#runOf(at)),
      this.#bySentence.get(choice)?.get(this.#sentenceOf(at)),
      this.#byText.get(choice),
    ]
    for (const level of levels) {
      const best = strongest(level ?? [])
      if (best !== undefined) return choice.candidates[best]
    }
    const document = this.#elsewhere.get(choice) ?? []
    const best = strongest(document)
    if (best === undefined || (document[best] ?? 0) < ENOUGH_ELSEWHERE) return undefined
    return document.some((number, index) => index !== best && number > 0) ? undefined : choice.candidates[best]
  }
}

/** The index of the greatest count; undefined where nothing was counted or two are equal. */
function strongest(sparse: readonly number[]): number | undefined {
  const counts = Array.from(sparse, (number) => number ?? 0)
  const most = Math.max(0, ...counts)
  const holders = [...counts.keys()].filter((index) => counts[index] === most)
  return most > 0 && holders.length === 1 ? holders[0] : undefined
}

function inner<Key, Inner>(outer: Map<Key, Map<Inner, number[]>>, key: Key): Map<Inner, number[]> {
  const found = outer.get(key) ?? new Map<Inner, number[]>()
  outer.set(key, found)
  return found
}

export function count<Key>(counts: Map<Key, number[]>, key: Key, index: number): void {
  const numbers = counts.get(key) ?? []
  counts.set(key, numbers)
  numbers[index] = (numbers[index] ?? 0) + 1
}

/** Tokens that do not part the members of a list: "Armenia, Georgia and (in part) …" is parted by "in". */
const LINKS = new Set(['and', 'or', 'the', '&', ',', ' ', '(', ')', '/', "'", 's', '-', '.'])

/** Numbers the stretches of text that hold nothing but capitalised words and what links them. */
function runsOf(tokens: readonly Token[]): (token: number) => number {
  const runs = new Int32Array(tokens.length)
  let run = 0
  for (const [index, token] of tokens.entries()) {
    const first = token.plain.charAt(0)
    const capitalised = token.kind === 'word' && first !== first.toLowerCase()
    if (!capitalised && !LINKS.has(token.key)) run++
    runs[index] = run
  }
  return (token) => runs[token] ?? -1
}

function sentencesOf(tokens: readonly Token[], sentences: readonly Range[]): (token: number) => number {
  const numbers = new Int32Array(tokens.length)
  let sentence = 0
  for (const [index, { start }] of tokens.entries()) {
    while (start >= (sentences[sentence]?.end ?? Infinity)) sentence++
    numbers[index] = sentence
  }
  return (token) => numbers[token] ?? -1
}
