import type { Token } from './tokens.ts'
import { isAllCapitals, isCapitalised } from './tokens.ts'
import type { WordLists } from './word-lists.ts'

/** Whether the single word at `at` is part of a person's name: "Michael Jordan", "Booker T. Washington", "Chad Smith". */
export function isInPersonsName(
  tokens: readonly Token[],
  at: number,
  words: WordLists,
  isKnownName: KnownName,
): boolean {
  return followsGivenName(tokens, at, words) || precedesSurname(tokens, at, words, isKnownName)
}

/** Whether a name of the gazetteer begins at a token. */
export type KnownName = (tokens: readonly Token[], at: number) => boolean

function followsGivenName(tokens: readonly Token[], at: number, words: WordLists): boolean {
  if (tokens[at - 1]?.kind !== 'space') return false
  const before = tokens[at - 2]
  if (before === undefined) return false
  if (before.kind === 'word') {
    if (isCapitalised(before)) return words['given names'].has(before.plain) || words.titles.has(before.plain)
    return words['name particles'].has(before.plain)
  }
  if (before.key !== '.') return false
  const abbreviated = tokens[at - 3]
  if (abbreviated?.kind !== 'word') return false
  if (words.titles.has(abbreviated.plain)) return true
  return isInitial(tokens, at - 3)
}

/** "George W." – and neither "the U.S." nor the "C" of "vitamin C". */
function isInitial(tokens: readonly Token[], at: number): boolean {
  if (!/^\p{Lu}$/u.test(tokens[at]?.plain ?? '')) return false
  const before = tokens[at - 1]
  if (before === undefined) return true
  const name = tokens[at - 2]
  return before.kind === 'space' && name?.kind === 'word' && isCapitalised(name) && name.plain.length > 1
}

/** Endings of common nouns and adjectives, which surnames do not have. */
const NOUN_ENDING =
  /(?:tion|sion|ment|ness|ity|ism|ist|ists|ance|ence|ship|hood|ican|icans|ians|ies|ing|ative|cratic|able|ful|less|ous)$/

function precedesSurname(tokens: readonly Token[], at: number, words: WordLists, isKnownName: KnownName): boolean {
  const word = tokens[at]
  if (!word || !words['places that are given names'].has(word.plain) || tokens[at + 1]?.kind !== 'space') return false
  const next = tokens[at + 2]
  if (next?.kind !== 'word' || !isCapitalised(next)) return false
  if (words.surnames.has(next.plain)) return true
  if (next.plain.length === 1 && tokens[at + 3]?.key === '.' && tokens[at + 4]?.kind === 'space') {
    const surname = tokens[at + 5]
    return surname?.kind === 'word' && isCapitalised(surname)
  }
  const before = tokens[at - 1]?.kind === 'space' ? tokens[at - 2] : undefined
  if (before?.kind === 'word' && words['before a place'].has(before.plain.toLowerCase())) return false
  if (isAllCapitals(next) || NOUN_ENDING.test(next.plain) || words['no surnames'].has(next.plain)) return false
  return !isKnownName(tokens, at + 2)
}
