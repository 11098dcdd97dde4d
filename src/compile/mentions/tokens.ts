/** A word, a run of white space, or one other character of a text, with its place in it. */
export interface Token {
  readonly kind: 'word' | 'space' | 'mark'
  /** As written, without accents, soft hyphens and zero-width characters: what the case of letters is read from. */
  readonly plain: string
  /** `plain` in lower case; for marks and spaces one character that stands for all of their kind. */
  readonly key: string
  /** Written with an accent or another letter that `plain` does not have. */
  readonly accented: boolean
  /** UTF-16 offsets into the text; `end` never includes invisible characters that follow the word. */
  readonly start: number
  readonly end: number
}

/** Characters that nobody sees: soft hyphen, zero-width characters, direction marks, byte order mark, variation selectors. */
const INVISIBLE =
  '\\u00AD\\u034F\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u206F\\uFE00-\\uFE0F\\uFEFF'
/** Letters by the Unicode tables that are written as apostrophes: ʻ ʼ ʽ ʾ ʿ ˈ. */
const APOSTROPHE_LETTERS = '\\u02B9-\\u02BF\\u02C8'

const PIECE = new RegExp(
  `(?<word>(?![${APOSTROPHE_LETTERS}])[\\p{L}\\p{N}](?:(?![${APOSTROPHE_LETTERS}])[\\p{L}\\p{N}\\p{M}${INVISIBLE}])*)` +
    `|(?<space>\\s+)|(?<mark>[^])`,
  'gu',
)
const INVISIBLE_RUN = new RegExp(`[${INVISIBLE}]+`, 'gu')
const INVISIBLE_ONLY = new RegExp(`^[${INVISIBLE}\\p{M}]+$`, 'u')
const INVISIBLE_AT_END = new RegExp(`[${INVISIBLE}]+$`, 'u')
const PLAIN_ASCII = /^[\x20-\x7e]*$/
const APOSTROPHE = new RegExp(`^['’‘‛′\`´＇${APOSTROPHE_LETTERS}]$`, 'u')
/** Hyphen, non-breaking hyphen, figure dash, en dash, minus: all of them join the parts of a compound. */
const HYPHEN = /^[-‐‑‒–−﹣－]$/u
const LONG_DASH = /^[—―]$/u

/** Letters that carry their mark in the letter itself, which Unicode does not take apart. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'Th',
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  ı: 'i',
  ħ: 'h',
  Ħ: 'H',
  ŋ: 'n',
  Ŋ: 'N',
  ə: 'a',
  Ə: 'A',
}
const WHOLE_LETTER = new RegExp(`[${Object.keys(WHOLE_LETTERS).join('')}]`, 'gu')

/**
 * Takes a text apart in one pass. Every visible character belongs to exactly one token; invisible ones between tokens
 * belong to none, so that "A\u200B and" reads as "A and".
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(PIECE)) {
    const piece = match[0]
    const start = match.index
    if (match.groups?.['word'] !== undefined) {
      const end = start + piece.length - (INVISIBLE_AT_END.exec(piece)?.[0].length ?? 0)
      const plain = withoutAccents(piece)
      const accented = plain !== piece && plain !== withoutInvisible(piece)
      tokens.push({ kind: 'word', plain, key: plain.toLowerCase(), accented, start, end })
    } else if (match.groups?.['space'] !== undefined) {
      tokens.push({ kind: 'space', plain: ' ', key: ' ', accented: false, start, end: start + piece.length })
    } else if (!INVISIBLE_ONLY.test(piece)) {
      const key = keyOfMark(piece)
      tokens.push({ kind: 'mark', plain: key, key, accented: false, start, end: start + piece.length })
    }
  }
  return tokens
}

export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE_RUN, '')
}

/** "Côte" → "Cote", "Tromsø" → "Tromso"; composed and decomposed spellings come out the same. */
export function withoutAccents(word: string): string {
  if (PLAIN_ASCII.test(word)) return word
  return word
    .normalize('NFD')
    .replace(INVISIBLE_RUN, '')
    .replace(/\p{M}+/gu, '')
    .replace(WHOLE_LETTER, (letter) => WHOLE_LETTERS[letter] ?? letter)
}

function keyOfMark(mark: string): string {
  if (APOSTROPHE.test(mark)) return "'"
  if (HYPHEN.test(mark)) return '-'
  if (LONG_DASH.test(mark)) return '—'
  return mark
}

export function isCapitalised(token: Token): boolean {
  const first = token.plain.charAt(0)
  return first !== first.toLowerCase()
}

/** Two letters or more, none of them small. */
export function isAllCapitals(token: Token): boolean {
  return (
    token.plain.length > 1 && token.plain === token.plain.toUpperCase() && token.plain !== token.plain.toLowerCase()
  )
}
