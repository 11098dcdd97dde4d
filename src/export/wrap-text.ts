import type { MeasureText } from '../map/labels.ts'

/** Breaks text into lines that are at most `width` ems wide, between words; a longer word has a line of its own. */
export function wrapText(text: string, width: number, measure: MeasureText, bold = false): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && measure(longer, bold) > width) {
      lines.push(line)
      line = word
    } else {
      line = longer
    }
  }
  return line === '' ? lines : [...lines, line]
}
