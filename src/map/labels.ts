import type { Feature, FeatureCollection, Point } from 'geojson'
import type { Label } from '../domain/scene.ts'
import { TILE } from './camera.ts'
import type { Room } from '../domain/room.ts'

/** Width of a text in ems of its size. */
export type MeasureText = (text: string, bold: boolean) => number

/** A label as the style reads it. `size` in px at scale 1; anchors as MapLibre's `text-variable-anchor-offset`. */
export interface LabelProperties {
  readonly key: string
  readonly name: string
  readonly figure: string
  readonly figureScale: number
  readonly note: string
  readonly size: number
  readonly rank: number
  readonly anchors: readonly (string | readonly [number, number])[]
}

export interface LabelSettings {
  readonly zoom: number
  readonly scale: number
  readonly measure: MeasureText
  readonly roomOf: (key: string) => Room
  /** Said under the figure of the focal country, whose own view is not the others' view of it. */
  readonly noteOf: (key: string) => string | undefined
  /** Flat maps stretch towards the poles, a globe does not: zoom levels that are lost at a latitude. */
  readonly zoomLoss: (latitude: number) => number
}

/** Labels, dots and groups are laid out anew each time the zoom passes a multiple of this. */
const ZOOM_STEP = 0.25

const NAME_SIZE = 16
const LARGE_NAME_SIZE = 19
/** km²: a country as large as this can carry larger type. */
const LARGE = 2_500_000
const FIGURE_SCALE = 1.25
const NOTE_SCALE = 0.9
const LINE_HEIGHT = 1.15
/** A name may be somewhat wider than its country, for the collision rule keeps names apart; a figure must fit. */
const NAME_OVERHANG = 1.25
const FIGURE_OVERHANG = 1.05
/** From here on a small country may have its name beside it. */
export const BESIDE_FROM = 4.2
/** Widest line of a name that is broken, in ems. */
const BROKEN_LINE = 7

const BESIDE = ['left', [0.7, 0], 'right', [-0.7, 0], 'top', [0, 0.7], 'bottom', [0, -0.7]] as const

/** The zoom that things are laid out for, while the map is at `zoom`. */
export function layoutZoom(zoom: number): number {
  return Math.floor(zoom / ZOOM_STEP) * ZOOM_STEP
}

/**
 * The labels for a zoom: name and figure where both fit into the country, else the figure alone, else the name; a
 * country too small for either gets them beside it once the map is close. Which of these is shown when two would
 * collide, MapLibre decides by rank.
 */
export function labelFeatures(
  labels: readonly Label[],
  settings: LabelSettings,
): FeatureCollection<Point, LabelProperties> {
  return {
    type: 'FeatureCollection',
    features: labels.flatMap((label): Feature<Point, LabelProperties>[] => {
      const properties = labelAt(label, settings)
      if (!properties) return []
      return [{ type: 'Feature', geometry: { type: 'Point', coordinates: [...label.at] }, properties }]
    }),
  }
}

function labelAt(label: Label, settings: LabelSettings): LabelProperties | undefined {
  const { zoom, scale, measure } = settings
  const near = zoom - settings.zoomLoss(label.at[1])
  const size = label.area >= LARGE ? LARGE_NAME_SIZE : NAME_SIZE
  const { width, height } = settings.roomOf(label.key)
  const ems = (TILE * 2 ** near) / (size * scale)
  const room = { width: width * ems, height: height * ems }
  const base = { key: label.key, rank: label.rank, size, name: '', figure: '', figureScale: 1, note: '' }
  const shown = contents(label, settings)
    .map((content) => ({ ...content, needs: extentOf(content, measure) }))
    .find(
      ({ name, needs }) =>
        needs.width <= room.width * (name ? NAME_OVERHANG : FIGURE_OVERHANG) && needs.height <= room.height,
    )
  if (shown) {
    const { needs, ...content } = shown
    return { ...base, ...content, anchors: anchorsWithin(room, needs) }
  }
  if (near < BESIDE_FROM) return undefined
  const name = broken(label.text, measure)
  if (label.figure === undefined) return { ...base, name, anchors: BESIDE }
  return { ...base, name: `${name}\n`, figure: label.figure, figureScale: FIGURE_SCALE, anchors: BESIDE }
}

type Content = Partial<Pick<LabelProperties, 'name' | 'figure' | 'figureScale' | 'note'>>

/** What a label may say, the fullest first. */
function contents({ key, text, figure }: Label, { measure, noteOf }: LabelSettings): Content[] {
  const names = [...new Set([text, broken(text, measure)])]
  if (figure === undefined) return names.map((name) => ({ name }))
  const own = noteOf(key)
  const note = own === undefined ? {} : { note: `\n${own}` }
  return [
    ...names.map((name) => ({ name: `${name}\n`, figure, figureScale: FIGURE_SCALE, ...note })),
    { figure, figureScale: FIGURE_SCALE, ...note },
    { figure, figureScale: 1, ...note },
  ]
}

/** Size of a label in ems of its size. */
function extentOf({ name = '', figure = '', figureScale = 1, note = '' }: Content, measure: MeasureText): Room {
  const lines = name === '' ? [] : name.trimEnd().split('\n')
  const widths = [
    ...lines.map((line) => measure(line, false)),
    measure(figure, true) * figureScale,
    measure(note.trim(), false) * NOTE_SCALE,
  ]
  const heights = lines.length + (figure === '' ? 0 : figureScale) + (note === '' ? 0 : NOTE_SCALE)
  return { width: Math.max(...widths), height: heights * LINE_HEIGHT }
}

/** In the middle, or moved aside as far as the country reaches, where a marker stands in the way. */
function anchorsWithin(room: Room, needs: Room): LabelProperties['anchors'] {
  const aside = Math.max(0, (room.width - needs.width) / 2) * 0.8
  const down = Math.max(0, (room.height - needs.height) / 2) * 0.8
  const offsets = [
    [0, 0],
    [0, down],
    [0, -down],
    [aside, 0],
    [-aside, 0],
  ] as const
  return offsets.flatMap(([x, y]) => ['center', [round(x), round(y)]] as const)
}

function round(ems: number): number {
  return Math.round(ems * 10) / 10
}

/** Breaks a name at its spaces into lines of at most 7 ems, where its words allow. */
export function broken(text: string, measure: MeasureText): string {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const line = lines.at(-1)
    if (line !== undefined && measure(`${line} ${word}`, false) <= BROKEN_LINE)
      lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines.join('\n')
}
