import type { FillRole } from '../domain/scene.ts'
import type { Palette, Stroke } from '../theme/palette.ts'

/** The patterns of one poster, by the ids of their elements. */
export interface Patterns {
  readonly dots: string
  readonly hatch: string
}

/** The `fill` attribute of an area. "Not surveyed" is a pattern that has the grey below its dots in it. */
export function paintOf(fill: FillRole, { classes, plain }: Palette, { dots }: Patterns): string {
  switch (fill.kind) {
    case 'class':
    case 'focus':
      return classes[fill.index] ?? plain
    case 'not surveyed':
      return `url(#${dots})`
    case 'plain':
      return plain
  }
}

/** The colour of a dot, which has no room for a pattern. */
export function dotColour(fill: FillRole, palette: Palette): string {
  return fill.kind === 'not surveyed' ? palette.notSurveyed : paintOf(fill, palette, { dots: '', hatch: '' })
}

/**
 * A length on the screen as an attribute of SVG, from px at scale 1. In rem, for the page's root size grows with the
 * screen as the map's scale does: the poster has the right lines on every screen before any script has run.
 */
export function onScreenLength(pixels: number): string {
  return `${Number((pixels / 16).toFixed(4))}rem`
}

/** Dashes of a stroke, in multiples of its width; undefined for a solid one. */
export function dashesOf({ dashes, width }: Stroke): string | undefined {
  return dashes?.map((length) => onScreenLength(length * width)).join(' ')
}

/** Units of the poster with one decimal: finer is not seen and only makes the page longer. */
export function units(value: number): number {
  return Math.round(value * 10) / 10
}
