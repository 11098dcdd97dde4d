import { MARKER_DRAWINGS, MARKER_FIELD } from '../theme/marker-shapes.ts'
import type { Palette } from '../theme/palette.ts'
import type { MarkerImage, StyleImage } from './images.ts'
import { dotsPixels, hatchPixels, PATTERN_SIDE, type Pixels } from './pattern-pixels.ts'

/** Pixels, and how many of them make a CSS pixel at scale 1, as `map.addImage` wants them. */
export interface DrawnImage {
  readonly pixels: Pixels
  readonly pixelRatio: number
}

/** Width of a marker's picture without its rim, CSS px at scale 1. */
export const MARKER_SIZE = 26
/** A chosen marker is as much larger than the others. */
export const SELECTED_MARKER = 1.35
/** Room around the field for rims and rings, in units of the field. */
const MARGIN = 5

/**
 * Draws an image of the style at the density of the screen. Undefined where the browser gives no canvas to draw on:
 * the marker is then missing, the map is not.
 */
export function drawImage(image: StyleImage, palette: Palette, devicePixelRatio: number): DrawnImage | undefined {
  switch (image.kind) {
    case 'dots':
    case 'hatch': {
      const side = Math.round(PATTERN_SIDE * image.scale * devicePixelRatio)
      const pixels =
        image.kind === 'dots' ? dotsPixels(side, palette.notSurveyedDots) : hatchPixels(side, palette.hatch)
      return { pixels, pixelRatio: side / (PATTERN_SIDE * image.scale) }
    }
    case 'marker':
      return drawMarker(image, palette, devicePixelRatio)
  }
}

function drawMarker(
  { shape, colour, hollow, selected, scale }: MarkerImage,
  palette: Palette,
  devicePixelRatio: number,
): DrawnImage | undefined {
  const unit = (MARKER_SIZE / MARKER_FIELD) * scale * devicePixelRatio
  const side = Math.ceil((MARKER_FIELD + 2 * MARGIN) * unit)
  const canvas = document.createElement('canvas')
  canvas.width = side
  canvas.height = side
  const context = canvas.getContext('2d')
  if (!context) return undefined
  context.scale(unit, unit)
  context.translate(MARGIN, MARGIN)
  context.lineJoin = 'round'
  const { body, sign } = MARKER_DRAWINGS[shape]
  const outer = new Path2D(body)
  const stroke = (width: number, style: string): void => {
    context.lineWidth = width
    context.strokeStyle = style
    context.stroke(outer)
  }
  if (selected) {
    stroke(9, '#000000')
    stroke(6.5, palette.selectedRing)
  }
  stroke(3.2, palette.casing)
  context.fillStyle = hollow ? palette.casing : colour
  context.fill(outer)
  if (hollow) {
    context.save()
    context.clip(outer)
    stroke(4, colour)
    context.restore()
  }
  context.fillStyle = hollow ? colour : palette.casing
  context.fill(new Path2D(sign), 'evenodd')
  const { data } = context.getImageData(0, 0, side, side)
  return { pixels: { width: side, height: side, data }, pixelRatio: scale * devicePixelRatio }
}
