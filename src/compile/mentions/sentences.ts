import type { Range } from '../../dataset/dataset.ts'

/**
 * Abbreviations after which a sentence hardly ever ends: a name, a number or a further word follows. Without their full
 * stop, in small letters.
 */
const NEVER_LAST = new Set(
  (
    'mr mrs ms dr prof rev fr sr jr st ste mt ft gen col lt maj capt cmdr cdr adm sgt cpl pvt brig hon gov sen rep pres amb ' +
    'supt det insp messrs mme mlle vs cf e.g i.e viz no nos vol vols pp p fig figs art arts ch chap sec sect para paras ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec approx ca c v ed eds trans al op cit ibid dept univ assn bros gen.-lt ' +
    'mon tue tues wed thu thur thurs fri lit orig esp incl est nr'
  ).split(' '),
)
/** Abbreviations that may end a sentence: they do where a new one plainly begins. */
const MAYBE_LAST = new Set(
  'inc ltd co corp llc plc etc a.m p.m a.d b.c b.c.e c.e d.c ph.d m.d b.a m.a jr sr esq'.split(' '),
)

/** Words that begin a sentence far more often than they follow an abbreviation in its middle. */
const OPENERS = new Set(
  (
    'the a an this that these those it its he she they we you i his her their our in on at by for from after before when ' +
    'while although though if as but and so however since during under with without there then thus meanwhile moreover ' +
    'nevertheless despite some many most both all no not only one two three once yet instead today later also following ' +
    'according because until unless nor or what who why how where'
  ).split(' '),
)

/** Marks that may close a sentence after its stop: quotation marks, brackets, further stops. */
const CLOSERS = '"\'”’»›)\\]}'
const STOP = new RegExp(`[.!?…。！？]+[${CLOSERS}]*(?:[.!?]+[${CLOSERS}]*)*`, 'gu')
const OPENING = '"\'“‘«‹(\\[{¿¡—–-'
const NEXT = new RegExp(`^\\s+[${OPENING}]*\\s*(\\p{Lu}|\\p{Lt}|\\p{N}|\\p{Lo}|\\[?\\.{3})?`, 'u')

/**
 * The sentences of one paragraph: half-open UTF-16 ranges, ascending, that cover all but the white space between them.
 * A text of nothing but white space has none.
 */
export function splitSentences(text: string): Range[] {
  const sentences: Range[] = []
  let start = skipSpace(text, 0)
  for (const match of text.matchAll(STOP)) {
    const end = match.index + match[0].length
    if (end <= start || !endsSentence(text, match.index, match[0], end, start)) continue
    sentences.push({ start, end })
    start = skipSpace(text, end)
  }
  const last = text.trimEnd().length
  if (start < last) sentences.push({ start, end: last })
  return sentences
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && /\s/.test(text.charAt(at))) at++
  return at
}

function endsSentence(text: string, stopAt: number, stop: string, end: number, start: number): boolean {
  if (end >= text.length) return true
  if (/[。！？]/u.test(stop)) return true
  // A window is enough to see what follows, and keeps the work linear however long the text is.
  const following = text.slice(end, end + 60)
  if (!/^\s/.test(following))
    return (
      /^["“”]?\p{Lu}\p{Ll}/u.test(following) &&
      /[a-z)\]"”]$/.test(text.slice(start, stopAt).slice(-1)) &&
      /["”)]/.test(stop)
    )
  const next = NEXT.exec(following)
  const beginsAnew = next?.[1] !== undefined
  if (/[!?]/.test(stop)) return beginsAnew
  if (/^(?:\.{2,}|…)/.test(stop)) return beginsAnew && !/^\s+\p{Ll}/u.test(following)
  if (!beginsAnew) return false
  if (stop.length > 1 && /["”’)\]]/.test(stop)) return true
  return !isAbbreviation(text, stopAt, following)
}

/** Whether the stop belongs to the word before it: "U.S. Secretary", "Dr. King", "George W. Bush", "No. 5", "10 a.m. Monday". */
function isAbbreviation(text: string, stopAt: number, following: string): boolean {
  const before = /[\p{L}\p{N}.’'&-]*$/u.exec(text.slice(Math.max(0, stopAt - 30), stopAt))?.[0] ?? ''
  const word = before.replace(/^[.’'-]+/, '').toLowerCase()
  const nextWord = /^\s+["“‘'([]*([\p{L}\p{N}’']+)/u.exec(following)?.[1] ?? ''
  const opensSentence = OPENERS.has(nextWord.toLowerCase())
  if (word === 'no' || word === 'nos' || word === 'p' || word === 'pp' || word === 'art') {
    return /^\p{N}|^[IVXLC]+$/u.test(nextWord)
  }
  if (NEVER_LAST.has(word)) return true
  if (MAYBE_LAST.has(word)) return !opensSentence
  // An initial: "J. Smith", "George W. Bush"; "World War I" and "so did I" are none.
  if (/^\p{Lu}$/u.test(before)) return before !== 'I' && !opensSentence
  // "U.S.", "U.K.", "Ph.D.", "J.R.": with a stop inside.
  if (/^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u.test(before)) return !opensSentence
  return false
}
