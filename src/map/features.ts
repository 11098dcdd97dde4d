import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Point, Polygon } from 'geojson'
import type { Entity, Position } from '../dataset/dataset.ts'
import type { Dot, FillRole, Outline, OutlineRole } from '../domain/scene.ts'
import { markerColour, type Palette } from '../theme/palette.ts'
import type { MarkerGroup } from './groups.ts'
import { markerName } from './images.ts'
import type { Shapes } from './shapes.ts'

/** A fill as a word, for feature state and expressions: `class 2`, `focus 4`, `not surveyed`, `plain`. */
export function fillCode(fill: FillRole): string {
  return fill.kind === 'class' || fill.kind === 'focus' ? `${fill.kind} ${fill.index}` : fill.kind
}

export type OutlineFeatures = FeatureCollection<
  Polygon | MultiPolygon | MultiLineString,
  { readonly role: OutlineRole }
>

/** Outlines whose shape is known; a country that is a point has none. */
export function outlineFeatures(outlines: readonly Outline[], shapes: Shapes): OutlineFeatures {
  return {
    type: 'FeatureCollection',
    features: outlines.flatMap(({ of, key, role }) => {
      const geometry = shapes.outline(of, key)
      return geometry ? [{ type: 'Feature' as const, properties: { role }, geometry }] : []
    }),
  }
}

export interface DotProperties {
  readonly key: string
  readonly fill: string
  readonly selected: boolean
}

/** Below this size on the screen a country needs its dot, px at scale 1. */
export const DOT_BELOW = 18

/** Dots of the countries that are too small on the screen to be seen as areas. */
export function dotFeatures(
  dots: readonly Dot[],
  isNeeded: (key: string) => boolean,
): FeatureCollection<Point, DotProperties> {
  return {
    type: 'FeatureCollection',
    features: dots
      .filter(({ key, selected }) => selected || isNeeded(key))
      .map(({ key, at, fill, selected }) => point(at, { key, fill: fillCode(fill), selected })),
  }
}

/** What is pointed at: its shape, and where that is too small to see, a ring around its point. */
export function pointedFeatures(
  entity: Pick<Entity, 'key' | 'point'> | undefined,
  isSmall: boolean,
  shapes: Shapes,
): FeatureCollection {
  if (!entity) return { type: 'FeatureCollection', features: [] }
  const geometry = shapes.outline('country', entity.key)
  const shape: Feature[] = geometry ? [{ type: 'Feature', properties: {}, geometry }] : []
  return {
    type: 'FeatureCollection',
    features: [...shape, ...(isSmall ? [point(entity.point, {})] : [])],
  }
}

export interface MarkerProperties {
  /** Name of the image, without its scale. */
  readonly image: string
  /** How many markers are drawn as this one; empty for one. */
  readonly count: string
  readonly countColour: string
  readonly colour: string
  readonly label: string
  readonly selected: boolean
  readonly named: boolean
  /** Later ones are drawn over earlier ones. */
  readonly order: number
}

/** Names of markers are printed from this zoom on. */
export const NAMED_FROM = 5.5

/** Letters: a longer name would cover more than it tells. */
const LONGEST_NAME = 40

/** A marker that stands alone has its own picture, several together have their number. */
export function markerFeatures(
  groups: readonly MarkerGroup[],
  palette: Palette,
  zoom: number,
): FeatureCollection<Point, MarkerProperties> {
  return {
    type: 'FeatureCollection',
    features: groups.map(({ at, markers }, index) => {
      const [first] = markers
      const alone = markers.length === 1
      const hollow = markers.every((marker) => marker.hollow)
      const colours = new Set(markers.map(({ shape, tone }) => markerColour(palette, shape, tone)))
      const colour = colours.size === 1 ? markerColour(palette, first.shape, first.tone) : palette.tones.neutral
      return point(at, {
        image: markerName({ shape: alone ? first.shape : 'group', colour, hollow, selected: first.selected }),
        count: alone ? '' : String(markers.length),
        countColour: hollow ? colour : palette.casing,
        colour,
        label: alone ? first.label : '',
        selected: first.selected,
        named: alone && first.label.length <= LONGEST_NAME && (first.selected || zoom >= NAMED_FROM),
        // Groups over single markers: a number must be readable.
        order: first.selected ? 2 * groups.length : alone ? index : groups.length + index,
      })
    }),
  }
}

function point<Properties>([longitude, latitude]: Position, properties: Properties): Feature<Point, Properties> {
  return { type: 'Feature', geometry: { type: 'Point', coordinates: [longitude, latitude] }, properties }
}
