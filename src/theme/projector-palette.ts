import type { OutlineRole } from '../domain/scene.ts'
import { palette, type Palette, type Stroke } from './palette.ts'

/**
 * What is changed for a projector in daylight. Lines are heavier, not only darker: a border is at least 0.19% of the
 * picture's height wide (1.1 px at scale 1, where the picture is 571 px high), the outline of what is chosen at least
 * 0.37% (2.2 px). On the two darkest classes no dark line can be seen, so borders have a pale rim.
 */
export const projectorPalette: Palette = {
  ...palette,
  coast: { colour: '#14212b', width: 1.5, casing: 0 },
  border: { colour: '#000000', width: 1.5, casing: 0.8 },
  disputedEdge: { colour: '#1c120b', width: 2.2, casing: 1, dashes: [2.5, 1.5] },
  outlines: heavier(palette.outlines, 1.35),
  pointed: { ...palette.pointed, width: 3 },
  dotEdge: '#000000',
  markerScale: 1.25,
  // Their numbers are larger too, and must not meet.
  groupWithin: 28,
}

function heavier(outlines: Readonly<Record<OutlineRole, Stroke>>, by: number): Readonly<Record<OutlineRole, Stroke>> {
  return Object.fromEntries(
    Object.entries(outlines).map(([role, stroke]) => [
      role,
      { ...stroke, width: stroke.width * by, casing: stroke.casing * by },
    ]),
  ) as Record<OutlineRole, Stroke>
}
