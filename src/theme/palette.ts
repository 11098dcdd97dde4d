import type { MarkerShape, MarkerTone, OutlineRole } from '../domain/scene.ts'

/** A line of the map: CSS pixels at scale 1 (a picture about 800 px high), dashes in multiples of the width. */
export interface Stroke {
  readonly colour: string
  readonly width: number
  /** Pale rim on both sides of a line, so that it stands out from every class. */
  readonly casing: number
  readonly dashes?: readonly [dash: number, gap: number]
}

export interface Palette {
  readonly sea: string
  /** Around the globe. */
  readonly space: string
  /** Classes of the survey, lowest first: YlGnBu of ColorBrewer, which survives greyscale and colour blindness. */
  readonly classes: readonly string[]
  readonly notSurveyed: string
  readonly notSurveyedDots: string
  /** Land while the survey layer is off. */
  readonly plain: string
  /** Diagonal hatching: disputed, and nothing else. */
  readonly hatch: string
  readonly coast: Stroke
  readonly border: Stroke
  readonly disputedEdge: Stroke
  readonly outlines: Readonly<Record<OutlineRole, Stroke>>
  /** What the pointer, or a link in the text, points at. */
  readonly pointed: Stroke
  readonly casing: string
  readonly tones: Readonly<Record<MarkerTone, string>>
  /** Neutral markers have the colour of their layer. */
  readonly neutralTones: Readonly<Partial<Record<MarkerShape, string>>>
  /** Around the selected marker and dot. */
  readonly selectedRing: string
  readonly dotEdge: string
  readonly label: { readonly text: string; readonly halo: string }
  /** Markers are drawn larger by this, against text and lines. */
  readonly markerScale: number
  /** Markers nearer than this are drawn as one, px at scale 1: further apart both can be told. */
  readonly groupWithin: number
}

export const palette: Palette = {
  sea: '#e6eff6',
  space: '#b4c0ca',
  classes: ['#ffffcc', '#a1dab4', '#41b6c4', '#2c7fb8', '#253494'],
  notSurveyed: '#d0cbd0',
  notSurveyedDots: '#4a474a',
  plain: '#efeae0',
  hatch: '#3d2b1f',
  coast: { colour: '#3f5566', width: 0.8, casing: 0 },
  border: { colour: '#33373b', width: 0.9, casing: 0 },
  disputedEdge: { colour: '#2b1d14', width: 1.6, casing: 0, dashes: [2.5, 1.5] },
  outlines: {
    focus: { colour: '#a50f15', width: 2.2, casing: 1 },
    member: { colour: '#6a00a8', width: 2.6, casing: 1.2 },
    left: { colour: '#6a00a8', width: 2.6, casing: 1.2, dashes: [3, 2] },
    partner: { colour: '#6a00a8', width: 2.6, casing: 1.2, dashes: [1, 1.2] },
    'protectorate now': { colour: '#8c3a00', width: 2.6, casing: 1.2 },
    'protectorate ended': { colour: '#8c3a00', width: 2.6, casing: 1.2, dashes: [3, 2] },
    'selected owner': { colour: '#111111', width: 2, casing: 1.6 },
    selected: { colour: '#000000', width: 3.4, casing: 2 },
  },
  pointed: { colour: '#000000', width: 2, casing: 0 },
  casing: '#ffffff',
  tones: {
    article: '#a50f15',
    mention: '#8a4100',
    beyond: '#4a4a4a',
    occupied: '#000000',
    neutral: '#1f2933',
  },
  neutralTones: { seat: '#6a00a8', protectorate: '#8c3a00', dispute: '#3d2b1f' },
  selectedRing: '#ffd400',
  dotEdge: '#22272b',
  label: { text: '#000000', halo: '#ffffff' },
  markerScale: 1,
  groupWithin: 14,
}

/** Colour of a marker: its tone's, or for a neutral one its layer's. */
export function markerColour({ tones, neutralTones }: Palette, shape: MarkerShape, tone: MarkerTone): string {
  return tone === 'neutral' ? (neutralTones[shape] ?? tones.neutral) : tones[tone]
}
