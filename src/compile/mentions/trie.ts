import type { Token } from './tokens.ts'
import { tokenize } from './tokens.ts'

/** A phrase found at a place in the tokens. */
export interface Found<Value> {
  readonly value: Value
  /** Tokens of the whole phrase: [from, to). */
  readonly from: number
  readonly to: number
  /** Tokens that the phrase uses up; less than all of them where the phrase is "[Turkey] was served". */
  readonly usedFrom: number
  readonly usedTo: number
}

interface Stored<Value> {
  readonly value: Value
  readonly tokens: readonly Token[]
  readonly usedFrom: number
  readonly usedTo: number
}

interface Node<Value> {
  readonly next: Map<string, Node<Value>>
  stored: Stored<Value>[]
}

/**
 * Phrases by their words, so that finding every phrase that begins at a word costs no more steps than the longest of
 * them has tokens, however many phrases there are.
 */
export class Trie<Value> {
  readonly #root: Node<Value> = { next: new Map(), stored: [] }
  /** Steps taken by all look-ups so far: what the tests of linear growth count, since time is not the same twice. */
  steps = 0

  /** Part of the phrase may stand in brackets: then only that part is used up. Returns false where there is no word. */
  add(phrase: string, value: Value): boolean {
    const all = tokenize(phrase)
    const open = all.findIndex(({ key }) => key === '[')
    const close = all.findIndex(({ key }) => key === ']')
    const bracketed = open !== -1 && close > open
    const tokens = bracketed ? all.filter((_, index) => index !== open && index !== close) : all
    if (tokens[0]?.kind !== 'word') return false
    let node = this.#root
    for (const token of tokens) {
      const next = node.next.get(token.key) ?? { next: new Map<string, Node<Value>>(), stored: [] }
      node.next.set(token.key, next)
      node = next
    }
    const usedFrom = bracketed ? open : 0
    node.stored.push({ value, tokens, usedFrom, usedTo: bracketed ? close - 1 : tokens.length })
    return true
  }

  /** All phrases that begin with the token at `from`, the longest first. */
  find(tokens: readonly Token[], from: number): Found<Value>[] {
    const found: Found<Value>[] = []
    let node = this.#root
    for (let to = from; to < tokens.length; to++) {
      this.steps++
      const token = tokens[to]
      const next = token && step(node, token.key)
      if (!next) break
      node = next
      const agreeing = node.stored.filter(({ tokens: written }) => casesAgree(written, tokens, from))
      const exact = ({ tokens: written }: Stored<Value>) =>
        written.every(({ plain }, index) => plain === tokens[from + index]?.plain)
      // Turned round at the end: what is written exactly so comes first, then what was added last.
      for (const stored of agreeing.length > 1
        ? [...agreeing].sort((a, b) => Number(exact(a)) - Number(exact(b)))
        : agreeing) {
        const { value, usedFrom, usedTo } = stored
        found.push({ value, from, to: to + 1, usedFrom: from + usedFrom, usedTo: from + usedTo })
      }
    }
    return found.reverse()
  }
}

/** "Timor Leste" is Timor-Leste and "North-Korean" North Korean. */
function step<Value>(node: Node<Value>, key: string): Node<Value> | undefined {
  return node.next.get(key) ?? (key === '-' ? node.next.get(' ') : key === ' ' ? node.next.get('-') : undefined)
}

/**
 * A capital in the gazetteer must be a capital in the text, so that "turkey" is no country; a small letter may be one
 * ("Baltic States", "TURKEY"). A single short word in capitals among small ones is rather an abbreviation ("VAN").
 */
function casesAgree(written: readonly Token[], tokens: readonly Token[], from: number): boolean {
  return written.every((expected, index) => {
    const actual = tokens[from + index]
    if (!actual) return false
    if (expected.kind !== 'word' || expected.plain === actual.plain) return true
    if (actual.plain === actual.plain.toUpperCase()) return written.length > 1 || expected.plain.length > 3
    return actual.plain === expected.plain.charAt(0).toUpperCase() + expected.plain.slice(1)
  })
}
