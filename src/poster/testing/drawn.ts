import type { Position } from '../../dataset/dataset.ts'

/** What a renderer has drawn, in words that are the same for both. */
export interface Drawn {
  readonly areas: readonly DrawnShape[]
  readonly outlines: readonly DrawnShape[]
  readonly dots: readonly DrawnDot[]
  readonly markers: readonly DrawnSign[]
}

export interface DrawnShape {
  readonly of: 'country' | 'area'
  readonly key: string
  /** All that can be seen of it. */
  readonly line: string
}

export interface DrawnDot {
  readonly line: string
  /** px at scale 1 */
  readonly radius: number
}

export interface DrawnSign {
  readonly id: string
  readonly at: Position
  readonly shape: string
  readonly colour: string
  readonly hollow: boolean
  readonly selected: boolean
  readonly count: string
}

export function areaLine(area: {
  readonly of: 'country' | 'area'
  readonly key: string
  readonly fill: string
  readonly isDotted: boolean
  readonly isHatched: boolean
}): string {
  const { of, key, fill, isDotted, isHatched } = area
  return `${of} ${key}: ${fill}${isDotted ? ', dotted' : ''}${isHatched ? ', hatched' : ''}`
}

/** Widths in px at scale 1, dashes in multiples of the width. */
export function outlineLine(outline: {
  readonly of: 'country' | 'area'
  readonly key: string
  readonly colour: string
  readonly width: number
  readonly dashes: readonly number[]
  readonly casing: string
  readonly wholeWidth: number
}): string {
  const { of, key, colour, width, dashes, casing, wholeWidth } = outline
  const looks = [colour, tenth(width), dashes.map(tenth).join('-'), 'on', casing, tenth(wholeWidth)].join(' ')
  return `${of} ${key} as ${looks}`
}

/** The edge in px at scale 1. */
export function dotLine(dot: {
  readonly key: string
  readonly fill: string
  readonly edge: number
  readonly edgeColour: string
}): string {
  return `${dot.key}: ${dot.fill}, edge ${tenth(dot.edge)} ${dot.edgeColour}`
}

export function byLine(one: { readonly line: string }, other: { readonly line: string }): number {
  return one.line < other.line ? -1 : 1
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10
}
