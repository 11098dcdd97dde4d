import type { Gazetteer } from './gazetteer.ts'
import type { Alias, Meaning } from './meaning.ts'
import { isFirstName, isLastName } from './people.ts'
import type { Token } from './tokens.ts'
import { isAllCapitals, isCapitalised } from './tokens.ts'
import type { Found } from './trie.ts'

/** What may stand between two members of a list. */
const PLACE_LINKS = new Set([' ', ',', 'and', 'or', 'the', '&'])
const LANGUAGE_LINKS = new Set([...PLACE_LINKS, 'some', 'a', 'little'])
/** Words that show that no noun belongs to the name of a language before them. */
const AFTER_BARE_LANGUAGE = new Set('and or but as with to at in on for when while because'.split(' '))
/** In tokens; ", and some " has six. */
const LONGEST_LINK = 8

/** A name of the gazetteer at its place in the tokens: [from, to). */
export interface Span {
  readonly from: number
  readonly to: number
  readonly alias: Alias
  /** What it means here: the alias's meaning, but for a city that its state moves to another country. */
  readonly meaning: Meaning
}

/**
 * Finds the names of the gazetteer from left to right, the longest at each place, none overlapping another. Names that
 * a rule of the language rules out (parts of people's names, languages, "the nice view" for Nice) are passed over.
 */
export function scan(tokens: readonly Token[], gazetteer: Gazetteer): Span[] {
  return new Scanner(tokens, gazetteer).spans()
}

class Scanner {
  readonly #tokens: readonly Token[]
  readonly #gazetteer: Gazetteer
  /** Names that belong to a person of this paragraph: after "Michael Jordan", "Jordan" is he. */
  readonly #people = new Set<string>()
  /** The token after the last language passed over: "speaks French and English". */
  #languageEnd = -1
  /** The token after the last name of a country or a place. */
  #placeEnd = -1

  constructor(tokens: readonly Token[], gazetteer: Gazetteer) {
    this.#tokens = tokens
    this.#gazetteer = gazetteer
  }

  spans(): Span[] {
    const spans: Span[] = []
    /** Phrases of which only a later part is used up: "former [Yugoslavia]". */
    const later = new Map<number, Found<Alias>>()
    const web = webAddressEnds(this.#tokens)
    for (let at = 0; at < this.#tokens.length;) {
      const past = web.get(at)
      if (past !== undefined) {
        at = past
        continue
      }
      const found = later.get(at) ?? this.#longest(at, later)
      if (found === undefined) {
        at++
        continue
      }
      spans.push({ from: found.usedFrom, to: found.usedTo, alias: found.value, meaning: found.value.meaning })
      if (found.value.sort === 'name' && found.value.meaning.kind !== 'trap') this.#placeEnd = found.usedTo
      at = found.usedTo
    }
    return this.#withStates(spans)
  }

  #longest(at: number, later: Map<number, Found<Alias>>): Found<Alias> | undefined {
    if (this.#tokens[at]?.kind !== 'word') return undefined
    for (const found of this.#gazetteer.trie.find(this.#tokens, at)) {
      if (!this.#holds(found)) continue
      if (found.usedFrom === at) return found
      if (!later.has(found.usedFrom)) later.set(found.usedFrom, found)
    }
    return undefined
  }

  #holds({ value: alias, from, to }: Found<Alias>): boolean {
    if (alias.condition !== undefined && !this.#conditionHolds(alias, from, to)) return false
    if (alias.meaning.kind === 'trap' || alias.meaning.kind === 'organisation') return true
    if (this.#isShipOrWater(from, to)) return false
    if (to - from > 1) return true
    if (this.#isLanguage(from)) {
      this.#languageEnd = to
      return false
    }
    if (alias.sort === 'name') return !this.#isPerson(from)
    return !isLastName(this.#tokens, from, this.#gazetteer.words)
  }

  /** "USS Missouri"; "Lake Chad", "the Singapore Straits", "the Gulf of Siam". */
  #isShipOrWater(from: number, to: number): boolean {
    const { words } = this.#gazetteer
    const [before, after] = [this.#wordBefore(from), this.#wordAfter(to)]
    if (after !== undefined && words['after a water'].has(after.plain)) return true
    if (before === undefined) return false
    if (words['before a ship'].has(before.plain) || words['before a water'].has(before.plain)) return true
    return before.key === 'of' && words['a water of'].has(this.#wordBefore(from - 2)?.plain ?? '')
  }

  #conditionHolds({ condition }: Alias, from: number, to: number): boolean {
    switch (condition) {
      case 'combining':
        return this.#tokens[to]?.key === '-' && this.#isCompoundAfter(to + 1)
      case 'preposition':
        return this.#isPlaceExpected(from, to)
      case 'accents':
        return this.#tokens.slice(from, to).some(({ accented }) => accented)
      case 'pronoun':
        return !this.#isWordInCapitals(from, to)
      default:
        return true
    }
  }

  /** "in Nice", "near Reading"; "Nice, France"; "Canberra and Wellington". */
  #isPlaceExpected(from: number, to: number): boolean {
    const before = this.#wordBefore(from)
    if (before !== undefined && this.#gazetteer.words['before a place'].has(before.plain.toLowerCase())) return true
    if (this.#isLinked(this.#placeEnd, from)) return true
    let next = to
    while (next - to < LONGEST_LINK && PLACE_LINKS.has(this.#tokens[next]?.key ?? '')) next++
    if (next - to < 2) return false
    return this.#gazetteer.trie
      .find(this.#tokens, next)
      .some(({ value }) => value.sort === 'name' && value.meaning.kind !== 'trap' && value.condition !== 'preposition')
  }

  /** "Russo-Estonian", and "Franco- and Anglo-American". */
  #isCompoundAfter(at: number): boolean {
    const part = this.#tokens[at]
    if (part?.kind === 'word') return isCapitalised(part)
    return this.#tokens[at - 1]?.kind !== 'space' && ['and', 'or', 'to'].includes(this.#wordAfter(at)?.key ?? '')
  }

  /** Whether nothing but what links the members of a list stands between two of them. */
  #isLinked(end: number, from: number, links = PLACE_LINKS): boolean {
    if (end < 0 || end >= from || from - end > LONGEST_LINK) return false
    return this.#tokens.slice(end, from).every(({ key }) => links.has(key)) && from - end > 1
  }

  /** The word before, where only white space lies between. */
  #wordBefore(at: number): Token | undefined {
    const before = this.#tokens[at - 1]?.kind === 'space' ? this.#tokens[at - 2] : undefined
    return before?.kind === 'word' ? before : undefined
  }

  #wordAfter(at: number): Token | undefined {
    const after = this.#tokens[at]?.kind === 'space' ? this.#tokens[at + 1] : undefined
    return after?.kind === 'word' ? after : undefined
  }

  /** "TELL US MORE" – but "THE US" and "US-LED" are the country in capitals too. */
  #isWordInCapitals(from: number, to: number): boolean {
    const [before, after] = [this.#wordBefore(from), this.#wordAfter(to)]
    if (before?.key === 'the' || this.#tokens[to]?.key === '-') return false
    const inCapitals = [before, after].filter((word) => word !== undefined && isAllCapitals(word))
    return before !== undefined && inCapitals.length === [before, after].filter((word) => word !== undefined).length
  }

  #isPerson(at: number): boolean {
    const { words } = this.#gazetteer
    const plain = this.#tokens[at]?.plain ?? ''
    const isKnownName = (tokens: readonly Token[], from: number) =>
      this.#gazetteer.trie.find(tokens, from).some(({ value }) => value.meaning.kind !== 'trap')
    if (isLastName(this.#tokens, at, words)) {
      this.#people.add(plain)
      return true
    }
    if (isFirstName(this.#tokens, at, words, isKnownName)) return true
    return this.#people.has(plain) && !this.#isPlaceExpected(at, at + 1)
  }

  /** "speaks English", "in French.", "Spanish-speaking", "the Turkish language" are about a language. */
  #isLanguage(at: number): boolean {
    const { words } = this.#gazetteer
    if (!words.languages.has(this.#tokens[at]?.plain ?? '')) return false
    const joined = this.#tokens[at + 1]?.key === '-' ? this.#tokens[at + 2] : this.#wordAfter(at + 1)
    if (joined !== undefined && words['after a language'].has(joined.key)) return true
    const isBare = joined === undefined || AFTER_BARE_LANGUAGE.has(joined.key) || joined.key.endsWith('ly')
    if (isBare && this.#isLinked(this.#languageEnd, at, LANGUAGE_LINKS)) return true
    const before = this.#wordBefore(at)
    if (before === undefined) return false
    if (words['before a language'].has(before.key)) return true
    if (isBare && words['before a language without a noun'].has(before.key)) return true
    return false
  }

  /** "Paris, Texas" lies where Texas lies. */
  #withStates(spans: readonly Span[]): Span[] {
    return spans.map((span, index) => {
      const state = spans[index + 1]
      if (span.meaning.kind !== 'place' || state?.alias.condition !== 'state' || state.meaning.kind !== 'place')
        return span
      if (state.from !== span.to + 2 || this.#tokens[span.to]?.key !== ',') return span
      if (['and', 'or'].includes(this.#wordAfter(state.to)?.key ?? '')) return span
      if (state.meaning.countries[0] === span.meaning.countries[0]) return span
      const what = state.meaning.what.replace('~', `~ in ${state.alias.text}`)
      return { ...span, meaning: { ...span.meaning, countries: state.meaning.countries, what } }
    })
  }
}

/** Token at which a web or mail address begins → the token after it: "www.turkey.com" is no country's mention. */
function webAddressEnds(tokens: readonly Token[]): Map<number, number> {
  const ends = new Map<number, number>()
  let start = 0
  for (let at = 0; at <= tokens.length; at++) {
    if (at < tokens.length && tokens[at]?.kind !== 'space') continue
    if (isWebAddress(tokens, start, at)) ends.set(start, at)
    start = at + 1
  }
  return ends
}

function isWebAddress(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const key = tokens[at]?.key
    if (key === '@' && at > from && tokens[at - 1]?.kind === 'word') return true
    if (key === ':' && tokens[at + 1]?.key === '/' && tokens[at + 2]?.key === '/') return true
    if (key === 'www' && tokens[at + 1]?.key === '.') return true
  }
  return false
}
