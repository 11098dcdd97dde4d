import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
} from 'maplibre-gl'
import type { OutlineRole } from '../domain/scene.ts'
import type { Palette, Stroke } from '../theme/palette.ts'
import { LARGEST_DOT, SMALLEST_DOT } from './dot-size.ts'
import { SELECTED_MARKER } from './draw-image.ts'
import { patternId, scaleSuffix } from './images.ts'
import { BOLD_FONT, REGULAR_FONT } from './fonts.ts'

/** The sources of the style, by what they hold. */
export const SOURCES = [
  'countries',
  'areas',
  'lines',
  'outlines',
  'selection',
  'pointed',
  'dots',
  'markers',
  'labels',
] as const
export type SourceId = (typeof SOURCES)[number]

/** What the layers are made from besides the palette. */
export interface Looks {
  /** Enlarges lines, text and markers for large screens; 1 for a picture about 800 px high. */
  readonly scale: number
  /** Whether the map prints names, figures and numbers itself. */
  readonly hasText: boolean
  /** Keys of `countries` that are dotted as "not surveyed" while the survey layer is on. */
  readonly dotted: readonly string[]
  /** Whether the survey layer is on. */
  readonly surveyed: boolean
  /** Keys of `countries` that are hatched as disputed. */
  readonly hatchedCountries: readonly string[]
  /** Ids of `areas` that are hatched as disputed. */
  readonly hatchedAreas: readonly string[]
  /** Ids of `areas` that are dotted as "not surveyed". */
  readonly dottedAreas: readonly string[]
}

/**
 * The layers of the map from the bottom up: the one place that knows their ids and order.
 * Names are placed from the top down, so what stands higher here wins a collision.
 */
export function layers(palette: Palette, looks: Looks): LayerSpecification[] {
  const { scale, hasText } = looks
  const markerScale = scale * palette.markerScale
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
    {
      id: 'country-fill',
      type: 'fill',
      source: 'countries',
      paint: { 'fill-color': fillColour(palette, ['feature-state', 'fill'], palette.plain) },
    },
    pattern('country-dots', 'countries', 'dots', looks.dotted, looks.surveyed, scale),
    {
      id: 'area-fill',
      type: 'fill',
      source: 'areas',
      paint: {
        'fill-color': fillColour(palette, ['feature-state', 'fill'], palette.plain),
        'fill-opacity': ['case', ['==', ['coalesce', ['feature-state', 'fill'], 'none'], 'none'], 0, 1],
        'fill-antialias': false,
      },
    },
    pattern('area-dots', 'areas', 'dots', looks.dottedAreas, looks.surveyed, scale),
    pattern('area-hatch', 'areas', 'hatch', looks.hatchedAreas, true, scale),
    pattern('country-hatch', 'countries', 'hatch', looks.hatchedCountries, true, scale),
    line('coasts', ['==', ['get', 'kind'], 'coast'], palette.coast, scale),
    rim('borders-rim', ['==', ['get', 'kind'], 'border'], palette.border, palette.casing, scale),
    line('borders', ['==', ['get', 'kind'], 'border'], palette.border, scale),
    rim('disputed-edges-rim', ['==', ['get', 'kind'], 'disputed edge'], palette.disputedEdge, palette.casing, scale),
    line('disputed-edges', ['==', ['get', 'kind'], 'disputed edge'], palette.disputedEdge, scale),
    ...outline('outlines', 'outlines', palette, scale),
    ...outline('selection', 'selection', palette, scale),
    {
      id: 'pointed',
      type: 'line',
      source: 'pointed',
      filter: ['!=', ['geometry-type'], 'Point'],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.pointed.colour, 'line-width': palette.pointed.width * scale },
    },
    {
      id: 'pointed-place',
      type: 'circle',
      source: 'pointed',
      filter: ['==', ['geometry-type'], 'Point'],
      paint: {
        'circle-opacity': 0,
        'circle-radius': 12 * scale,
        'circle-stroke-color': palette.pointed.colour,
        'circle-stroke-width': palette.pointed.width * scale,
      },
    },
    {
      id: 'names',
      type: 'symbol',
      source: 'labels',
      layout: {
        'symbol-sort-key': ['get', 'rank'],
        'text-field': [
          'format',
          ['get', 'name'],
          { 'font-scale': 1 },
          ['get', 'figure'],
          { 'font-scale': ['get', 'figureScale'], 'text-font': ['literal', BOLD_FONT] },
          ['get', 'note'],
          { 'font-scale': 0.9 },
        ],
        'text-font': [...REGULAR_FONT],
        'text-size': ['*', scale, ['get', 'size']],
        'text-line-height': 1.05,
        'text-max-width': 60,
        'text-padding': 3,
        'text-variable-anchor-offset': ['get', 'anchors'],
        'text-justify': 'auto',
      },
      paint: {
        'text-color': palette.label.text,
        'text-halo-color': palette.label.halo,
        'text-halo-width': 1.6 * scale,
        'text-halo-blur': 0.4 * scale,
      },
    },
    {
      id: 'dots',
      type: 'circle',
      source: 'dots',
      layout: { 'circle-sort-key': ['case', ['get', 'selected'], 1, 0] },
      paint: {
        'circle-color': fillColour(palette, ['get', 'fill'], palette.plain),
        'circle-radius': [
          'interpolate',
          ['linear'],
          ['zoom'],
          ...[SMALLEST_DOT, LARGEST_DOT].flatMap(({ zoom, radius, selectedRadius }) => [
            zoom,
            ['*', scale, ['case', ['get', 'selected'], selectedRadius, radius]],
          ]),
        ] as unknown as ExpressionSpecification,
        'circle-stroke-color': palette.dotEdge,
        'circle-stroke-width': ['*', scale, ['case', ['get', 'selected'], 3, 1.3]],
      },
    },
    {
      id: 'markers',
      type: 'symbol',
      source: 'markers',
      layout: {
        'symbol-sort-key': ['get', 'order'],
        'icon-image': ['concat', ['get', 'image'], scaleSuffix(scale)],
        'icon-size': ['*', markerScale, ['case', ['get', 'selected'], SELECTED_MARKER, 1]],
        'icon-allow-overlap': true,
        'text-field': hasText ? ['get', 'count'] : '',
        'text-font': [...BOLD_FONT],
        'text-size': 15 * scale,
        'text-allow-overlap': true,
      },
      paint: { 'text-color': ['get', 'countColour'] },
    },
    {
      id: 'marker-names',
      type: 'symbol',
      source: 'markers',
      filter: ['get', 'named'],
      layout: {
        'symbol-sort-key': ['get', 'order'],
        'text-field': hasText ? ['get', 'label'] : '',
        'text-font': [...BOLD_FONT],
        'text-size': 16 * scale,
        'text-max-width': 12,
        'text-line-height': 1.05,
        'text-padding': 2,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 1.1,
        'text-justify': 'auto',
      },
      paint: {
        'text-color': ['get', 'colour'],
        'text-halo-color': palette.label.halo,
        'text-halo-width': 2 * scale,
      },
    },
  ]
}

/** The word by which a fill travels to the style: see `fillCode` in `features.ts`. */
function fillColour(
  { classes, notSurveyed, plain }: Palette,
  code: ExpressionSpecification,
  unknown: string,
): DataDrivenPropertyValueSpecification<string> {
  const cases = classes.flatMap((colour, index) => [[`class ${index}`, `focus ${index}`], colour])
  return [
    'match',
    ['coalesce', code, 'none'],
    ...cases,
    'not surveyed',
    notSurveyed,
    'plain',
    plain,
    unknown,
  ] as unknown as ExpressionSpecification
}

/** A filter, not a feature-state: a pattern that is drawn transparent costs as much as one that is seen. */
function pattern(
  id: string,
  source: 'countries' | 'areas',
  image: 'dots' | 'hatch',
  keys: readonly string[],
  visible: boolean,
  scale: number,
): LayerSpecification {
  return {
    id,
    type: 'fill',
    source,
    filter: ['in', ['get', source === 'countries' ? 'key' : 'id'], ['literal', [...keys]]],
    layout: { visibility: visible ? 'visible' : 'none' },
    paint: { 'fill-pattern': patternId({ kind: image, scale: powerOfTwo(scale) }), 'fill-antialias': false },
  }
}

/** Pattern tiles must divide the tiles of the map, or a seam shows where these meet. */
function powerOfTwo(scale: number): number {
  return 2 ** Math.round(Math.log2(scale))
}

function line(id: string, filter: FilterSpecification, stroke: Stroke, scale: number): LayerSpecification {
  const width = stroke.width * scale
  return {
    id,
    type: 'line',
    source: 'lines',
    filter,
    paint: {
      'line-color': stroke.colour,
      'line-width': ['interpolate', ['linear'], ['zoom'], 1, width * 0.8, 5, width * 1.5],
      ...(stroke.dashes && { 'line-dasharray': [...stroke.dashes] }),
    },
  }
}

/** The pale rim of a line that lies on dark areas too; always there, for layers are never added, only changed. */
function rim(
  id: string,
  filter: FilterSpecification,
  { width, casing }: Stroke,
  colour: string,
  scale: number,
): LayerSpecification {
  const whole = line(id, filter, { colour, width: width + 2 * casing, casing: 0 }, scale)
  return { ...whole, layout: { visibility: casing > 0 ? 'visible' : 'none' } } as LayerSpecification
}

/** A casing, and the line on it. Roles differ by colour, width and dashes, so that they can be told apart in grey too. */
function outline(
  id: string,
  source: 'outlines' | 'selection',
  { outlines, casing }: Palette,
  scale: number,
): LayerSpecification[] {
  const roles = Object.entries(outlines) as [OutlineRole, Stroke][]
  const byRole = <T>(value: (stroke: Stroke) => T, otherwise: T): ExpressionSpecification =>
    [
      'match',
      ['get', 'role'],
      ...roles.flatMap(([role, stroke]) => [role, value(stroke)]),
      otherwise,
    ] as unknown as ExpressionSpecification
  const order: ExpressionSpecification = byRole((stroke) => roles.findIndex(([, other]) => other === stroke), 0)
  return [
    {
      id: `${id}-casing`,
      type: 'line',
      source,
      layout: { 'line-join': 'round', 'line-sort-key': order },
      paint: {
        'line-color': casing,
        'line-width': byRole((stroke) => (stroke.width + 2 * stroke.casing) * scale, 0),
      },
    },
    {
      id,
      type: 'line',
      source,
      layout: { 'line-join': 'round', 'line-sort-key': order },
      paint: {
        'line-color': byRole((stroke) => stroke.colour, casing),
        'line-width': byRole((stroke) => stroke.width * scale, 0),
        'line-dasharray': byRole(
          (stroke) => ['literal', [...(stroke.dashes ?? [1, 0])]],
          ['literal', [1, 0]],
        ) as unknown as ExpressionSpecification,
      },
    },
  ]
}
