import { LESSON_LIMITS } from '../dataset/lesson.ts'
import type { YamlValue } from './yaml-value.ts'

/** Words as a teacher counts them: what stands between spaces and has a letter or a digit. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

/** Characters as a reader counts them. */
export function countCharacters(text: string): number {
  return [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].length
}

/** A text that is thrown on the wall. */
export function screenText(value: YamlValue): string {
  const text = value.text()
  const length = countCharacters(text)
  const most = LESSON_LIMITS.screenCharacters
  if (length > most) value.problem(`has ${length} characters`, `at most ${most}`)
  return text
}

export function limitedWords(value: YamlValue, most: number): string {
  const text = value.text()
  const words = countWords(text)
  if (words > most) value.problem(`has ${words} words`, `at most ${most}`)
  return text
}

/** A text that may have blanks: `[[8]]` is one, with what belongs in it. */
export function textWithBlanks(value: YamlValue): string {
  const text = value.text()
  if (/\[\[|\]\]/.test(text.replace(/\[\[[^[\]]*[^[\]\s][^[\]]*\]\]/g, ''))) {
    value.problem('has a blank that is empty or does not end', 'blanks such as [[8]], with the answer in them')
  }
  return text
}
