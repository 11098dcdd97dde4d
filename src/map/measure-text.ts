import { BOLD_FONT, FONT_FAMILY } from './fonts.ts'
import type { MeasureText } from './labels.ts'

/** Guess of a letter's width in ems, where there is no canvas to measure on. */
const AVERAGE_LETTER = 0.55
const MEASURED_AT = 48

/** Measures text in the font of the map. Measured widths are kept: there are a few hundred names, asked for often. */
export function measureText(): MeasureText {
  const context = document.createElement('canvas').getContext('2d')
  if (!context) return (text) => text.length * AVERAGE_LETTER
  const widths = new Map<string, number>()
  return (text, bold) => {
    const known = widths.get(`${bold} ${text}`)
    if (known !== undefined) return known
    const families = (bold ? BOLD_FONT : [FONT_FAMILY]).map((family) => `"${family}"`).join(', ')
    context.font = `${bold ? 700 : 400} ${MEASURED_AT}px ${families}, sans-serif`
    const width = context.measureText(text).width / MEASURED_AT
    widths.set(`${bold} ${text}`, width)
    return width
  }
}
