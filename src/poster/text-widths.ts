import type { MeasureText } from '../map/labels.ts'

/**
 * Widths of the printable ASCII characters from the space on, in hundredths of an em: Atkinson Hyperlegible Next at
 * weights 400 and 700, measured in a browser. Where the poster is drawn at build time there is nothing to measure with.
 */
const REGULAR =
  '28 29 30 65 59 92 73 16 30 30 48 61 21 36 21 39 65 41 55 58 61 59 60 51 61 59 21 21 55 63 55 48 78 63 61 64 67 57 55 69 69 39 51 63 54 82 69 71 59 72 61 59 56 69 59 86 62 57 61 32 39 34 55 37 24 52 57 48 56 54 31 56 55 25 24 49 26 84 55 55 57 57 35 47 33 54 46 68 48 45 46 34 24 34 55'
const BOLD =
  '31 30 39 76 61 97 72 21 33 33 48 59 27 37 27 44 66 44 58 60 62 61 63 54 62 57 27 27 57 61 57 55 78 68 64 66 69 60 57 72 70 42 56 66 55 86 72 75 63 76 65 61 61 69 64 89 68 65 62 34 44 34 58 40 29 55 60 51 60 56 36 59 57 30 26 55 32 88 57 58 60 60 38 51 38 57 53 74 54 52 51 38 25 38 54'
const FIRST = 32
const OTHER = 60

const WIDTHS = { regular: REGULAR.split(' ').map(Number), bold: BOLD.split(' ').map(Number) }

const known = { regular: new Map<string, number>(), bold: new Map<string, number>() }

/** In ems. Letters with diacritics are as wide as without; what is no Latin letter counts as a wide one. */
export const tableWidth: MeasureText = (text, bold) => {
  const weight = bold ? 'bold' : 'regular'
  const width = known[weight].get(text) ?? sumOfWidths(text, WIDTHS[weight])
  known[weight].set(text, width)
  return width
}

function sumOfWidths(text: string, widths: readonly number[]): number {
  const letters = text.normalize('NFD').replace(/\p{M}/gu, '')
  return [...letters].reduce((sum, letter) => sum + (widths[letter.charCodeAt(0) - FIRST] ?? OTHER), 0) / 100
}
