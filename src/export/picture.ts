import type { MeasureText } from '../map/labels.ts'
import { MARKER_DRAWINGS, MARKER_FIELD } from '../theme/marker-shapes.ts'
import { markerColour, palette, type Palette } from '../theme/palette.ts'
import type { LegendPart, LegendSign } from './legend.ts'
import { wrapText } from './wrap-text.ts'

/** The map within a picture: what is inside its `svg` element, ready to stand alone. */
export interface PictureMap {
  readonly content: string
  readonly viewBox: string
}

export interface PictureParts {
  readonly title: string
  /** What the map shows: measure, year, part of the world, and what is selected. */
  readonly subtitles: readonly string[]
  readonly map: PictureMap
  readonly legend: readonly LegendPart[]
  /** Sources, conventions, date, address. */
  readonly notes: readonly string[]
  /** The typeface as a data address; without it the picture names families that a viewer has. */
  readonly font?: string | undefined
}

export const MAP_SIZE = { width: 1536, height: 1026 }
/** Text, dots and lines of the map are drawn so much larger than on a laptop's page. */
export const MAP_SCALE = 1.35

const MARGIN = 32
const FAMILY = 'Atkinson Hyperlegible Next'
const WIDTH = MAP_SIZE.width + 2 * MARGIN
const INK = '#14212b'

/** A picture of a view as one SVG file that refers to nothing outside itself. */
export function picture(parts: PictureParts, measure: MeasureText): string {
  const page = new Page(measure)
  page.text(parts.title, 40, true)
  for (const subtitle of parts.subtitles) page.text(subtitle, 25, false)
  page.gap(14)
  const mapTop = page.take(MAP_SIZE.height)
  page.gap(10)
  for (const part of parts.legend) page.legend(part)
  page.gap(10)
  for (const note of parts.notes) page.text(note, 18, false)
  const height = Math.ceil(page.bottom + MARGIN)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="'${FAMILY}', 'Atkinson Hyperlegible', system-ui, sans-serif" fill="${INK}">`,
    `<title>${escapeText(parts.title)}</title>`,
    `<desc>${escapeText([...parts.subtitles, ...parts.notes].join(' '))}</desc>`,
    ...(parts.font === undefined
      ? []
      : [
          `<style>@font-face{font-family:'${FAMILY}';font-weight:200 800;src:url(${parts.font}) format('woff2')}</style>`,
        ]),
    `<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>`,
    `<svg x="${MARGIN}" y="${mapTop}" width="${MAP_SIZE.width}" height="${MAP_SIZE.height}" viewBox="${parts.map.viewBox}" overflow="hidden">`,
    sea(parts.map.viewBox, palette),
    parts.map.content,
    '</svg>',
    `<rect x="${MARGIN}" y="${mapTop}" width="${MAP_SIZE.width}" height="${MAP_SIZE.height}" fill="none" stroke="${palette.coast.colour}"/>`,
    ...page.drawn,
    '</svg>',
  ].join('\n')
}

function sea(viewBox: string, { sea }: Palette): string {
  const [x, y, width, height] = viewBox.split(' ')
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${sea}"/>`
}

const LINE_HEIGHT = 1.3
const LEGEND_SIZE = 21
const SIGN_WIDTH = 36
const SIGN_HEIGHT = 24
const LEGEND_LINE = 34

/** Text and signs from top to bottom, in the order in which they are added. */
class Page {
  readonly drawn: string[] = []
  bottom = MARGIN
  readonly #measure: MeasureText

  constructor(measure: MeasureText) {
    this.#measure = measure
  }

  gap(height: number): void {
    this.bottom += height
  }

  /** Room for something else. @returns its upper edge */
  take(height: number): number {
    const top = this.bottom
    this.bottom += height
    return top
  }

  text(text: string, size: number, bold: boolean): void {
    for (const line of wrapText(text, MAP_SIZE.width / size, this.#measure, bold)) {
      this.bottom += size * LINE_HEIGHT
      this.drawn.push(textAt(MARGIN, this.bottom - size * 0.3, size, line, bold))
    }
  }

  /** The title, then signs with their words, as many in a line as fit. */
  legend({ title, entries }: LegendPart): void {
    let x = MARGIN
    let top = this.take(LEGEND_LINE)
    const baseline = (): number => top + LEGEND_LINE / 2 + LEGEND_SIZE * 0.35
    this.drawn.push(textAt(x, baseline(), LEGEND_SIZE, title, true))
    x += this.#measure(title, true) * LEGEND_SIZE + 28
    for (const { sign, words } of entries) {
      const width = SIGN_WIDTH + 10 + this.#measure(words, false) * LEGEND_SIZE
      if (x + width > MARGIN + MAP_SIZE.width) {
        x = MARGIN
        top = this.take(LEGEND_LINE)
      }
      this.drawn.push(signAt(sign, x, top + (LEGEND_LINE - SIGN_HEIGHT) / 2))
      this.drawn.push(textAt(x + SIGN_WIDTH + 10, baseline(), LEGEND_SIZE, words, false))
      x += width + 26
    }
  }
}

function textAt(x: number, y: number, size: number, text: string, bold: boolean): string {
  const weight = bold ? ' font-weight="700"' : ''
  return `<text x="${rounded(x)}" y="${rounded(y)}" font-size="${size}"${weight}>${escapeText(text)}</text>`
}

function signAt(sign: LegendSign, x: number, y: number): string {
  return `<g transform="translate(${rounded(x)} ${rounded(y)})">${signContent(sign)}</g>`
}

/** On a field of 36 by 24. */
function signContent(sign: LegendSign): string {
  const box = 'x="1" y="1" width="34" height="22"'
  const edge = `stroke="${palette.coast.colour}"`
  switch (sign.kind) {
    case 'class':
      return `<rect ${box} fill="${palette.classes[sign.index] ?? palette.plain}" ${edge}/>`
    case 'not surveyed':
      return `<rect ${box} fill="${palette.notSurveyed}" ${edge}/><path d="M6 7h0M18 7h0M30 7h0M12 17h0M24 17h0" stroke="${palette.notSurveyedDots}" stroke-width="3.4" stroke-linecap="round"/>`
    case 'disputed':
      return `<rect ${box} fill="#ffffff"/><path d="M2 15L15 2M2 22L22 2M10 22L30 2M18 22L34 6M26 22L34 14" stroke="${palette.hatch}" stroke-width="1.9"/><rect ${box} fill="none" stroke="${palette.disputedEdge.colour}" stroke-width="2" stroke-dasharray="5 3"/>`
    case 'focus':
      return `<rect x="2.5" y="2.5" width="31" height="19" fill="none" stroke="${palette.outlines.focus.colour}" stroke-width="3.5"/>`
    case 'outline': {
      const { colour, width, dashes } = palette.outlines[sign.role]
      const dashed = dashes
        ? ` stroke-dasharray="${dashes.map((length) => rounded(length * width * 1.3)).join(' ')}"`
        : ''
      return `<path d="M0 12h36" stroke="${colour}" stroke-width="${rounded(width * 1.3)}"${dashed}/>`
    }
    case 'marker': {
      const { body, sign: inner } = MARKER_DRAWINGS[sign.shape]
      const colour = markerColour(palette, sign.shape, sign.tone)
      const [outer, within] = sign.hollow ? [palette.casing, colour] : [colour, palette.casing]
      return `<g transform="translate(${(SIGN_WIDTH - MARKER_FIELD) / 2} 0)"><path d="${body}" fill="${outer}" stroke="${colour}" stroke-width="${sign.hollow ? 2 : 1}"/><path d="${inner}" fill="${within}" fill-rule="evenodd"/></g>`
    }
  }
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
