import type { Token } from './tokens.ts'
import { isAllCapitals, isCapitalised } from './tokens.ts'
import type { WordLists } from './word-lists.ts'

/** Whether a name of the gazetteer begins at a token. */
export type KnownName = (tokens: readonly Token[], at: number) => boolean

/** Whether the single word at `at` is a person's last name: "Michael Jordan", "Booker T. Washington", "Mr. Holland". */
export function isLastName(tokens: readonly Token[], at: number, words: WordLists): boolean {
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
  return isInitial(tokens, at - 3, words)
}

/** "George W." – and neither "the U.S." nor the "I" of "World War I". */
function isInitial(tokens: readonly Token[], at: number, words: WordLists): boolean {
  if (!/^\p{Lu}$/u.test(tokens[at]?.plain ?? '')) return false
  const before = tokens[at - 1]
  if (before === undefined) return true
  const name = before.kind === 'space' ? tokens[at - 2]?.plain : undefined
  return name !== undefined && words['given names'].has(name)
}

/** Endings of common nouns and adjectives, which surnames do not have. */
const NOUN_ENDING =
  /(?:tion|sion|ment|ness|ity|ism|ist|ists|ance|ence|ship|hood|ican|icans|ians|ies|ing|ative|cratic|able|ful|less|ous)$/

/** Whether the single word at `at` is a person's first name: "Chad Smith", "Israel Kamakawiwoʻole". */
export function isFirstName(tokens: readonly Token[], at: number, words: WordLists, isKnownName: KnownName): boolean {
  const [word, next] = [tokens[at], tokens[at + 2]]
  if (!word || tokens[at + 1]?.kind !== 'space' || next?.kind !== 'word' || !isCapitalised(next)) return false
  const isGivenName = words['given names that are places'].has(word.plain)
  if (!isGivenName && !words['places that are given names'].has(word.plain)) return false
  if (words.surnames.has(next.plain)) return true
  if (!isGivenName) return false
  if (next.plain.length === 1 && tokens[at + 3]?.key === '.' && tokens[at + 4]?.kind === 'space') {
    const surname = tokens[at + 5]
    return surname?.kind === 'word' && isCapitalised(surname)
  }
  const further = tokens[at + 3]?.kind === 'space' ? tokens[at + 4] : undefined
  if (further?.kind === 'word' && isCapitalised(further)) return false
  const before = tokens[at - 1]?.kind === 'space' ? tokens[at - 2] : undefined
  if (before?.kind === 'word' && words['before a place'].has(before.plain.toLowerCase())) return false
  if (isAllCapitals(next) || NOUN_ENDING.test(next.plain) || words['no surnames'].has(next.plain)) return false
  return !isKnownName(tokens, at + 2)
}
