import { MARKER_DRAWINGS } from '../../theme/marker-shapes.ts'
import { palette } from '../../theme/palette.ts'
import type { PosterPoint, PosterShapes } from '../../dataset/poster.ts'
import type { Viewport } from '../viewport.ts'
import { areaLine, byLine, dotLine, outlineLine, type DrawnDot } from './drawn.ts'

interface Element {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  /** The text behind its tag. */
  readonly text: string
}

export interface DrawnOnPoster {
  readonly areas: readonly { readonly of: 'country' | 'area'; readonly key: string; readonly line: string }[]
  readonly outlines: readonly string[]
  readonly dots: readonly DrawnDot[]
  readonly markers: readonly {
    readonly id: string
    readonly at: PosterPoint
    readonly shape: string
    readonly colour: string
    readonly hollow: boolean
    readonly selected: boolean
    readonly count: string
  }[]
  readonly ids: ReadonlySet<string>
}

/** What the poster has drawn, read from its SVG alone. */
export function drawnByPoster(svg: string, shapes: PosterShapes, viewport: Viewport): DrawnOnPoster {
  const elements = elementsOf(svg)
  const all = (name: string): Element[] => elements.filter(({ attributes }) => attributes.has(name))
  const hatched = new Set(all('data-hatched').map(({ attributes }) => attributes.get('d')))
  const areas = (['country', 'area'] as const).flatMap((of) =>
    all(`data-${of}`).map(({ attributes }) => {
      const key = attributes.get(`data-${of}`) ?? ''
      const fill = attributes.get('fill') ?? ''
      const isDotted = /^url\(#.*not-surveyed\)$/.test(fill)
      const isHatched = hatched.has(attributes.get('d'))
      return {
        of,
        key,
        line: areaLine({ of, key, fill: isDotted ? patternGround(elements) : fill, isDotted, isHatched }),
      }
    }),
  )
  const edge = all('data-dot')[0] ? elements[elements.indexOf(all('data-dot')[0] ?? missing()) - 1] : undefined
  return {
    areas: areas.sort(byLine),
    outlines: [...new Set(outlineLines(elements, shapes))].sort(),
    dots: all('data-dot')
      .map(({ attributes }) => ({
        radius: Number(attributes.get('r')) * viewport.pixels,
        line: dotLine({
          key: attributes.get('data-dot') ?? '',
          fill: attributes.get('fill') ?? '',
          edge: pixels(attributes.get('stroke-width') ?? edge?.attributes.get('stroke-width')),
          edgeColour: edge?.attributes.get('stroke') ?? '',
        }),
      }))
      .sort(byLine),
    ...markersOf(elements),
  }
}

function outlineLines(elements: readonly Element[], { countries, areas }: PosterShapes): string[] {
  const names = new Map<string, { readonly of: 'country' | 'area'; readonly key: string }>([
    ...countries.map(({ key, d }) => [d, { of: 'country' as const, key }] as const),
    ...areas.map(({ id, d }) => [d, { of: 'area' as const, key: id }] as const),
  ])
  return elements.flatMap(({ attributes }, at) => {
    if (!attributes.has('data-outline')) return []
    const casing = elements[at - 1]?.attributes
    const width = pixels(attributes.get('stroke-width'))
    const dashes = attributes.get('stroke-dasharray')?.split(' ') ?? []
    return [
      outlineLine({
        ...(names.get(attributes.get('d') ?? '') ?? { of: 'country', key: 'unknown' }),
        colour: attributes.get('stroke') ?? '',
        width,
        dashes: dashes.map((dash) => pixels(dash) / width),
        casing: casing?.get('stroke') ?? '',
        wholeWidth: pixels(casing?.get('stroke-width')),
      }),
    ]
  })
}

function markersOf(elements: readonly Element[]): Pick<DrawnOnPoster, 'markers' | 'ids'> {
  const starts = elements.flatMap(({ attributes }, at) => (attributes.has('data-marker') ? [at] : []))
  const bodies = new Map(Object.entries(MARKER_DRAWINGS).map(([shape, { body, sign }]) => [`${body} ${sign}`, shape]))
  const group = MARKER_DRAWINGS.group.body
  const drawn = starts.map((start, nth) => {
    const parts = elements.slice(start + 1, starts[nth + 1] ?? elements.length)
    const [id = '', offset = ''] = (elements[start]?.attributes.get('data-marker') ?? '').split(/ (?=-?\d+$)/)
    const [x = NaN, y = NaN, size = NaN] = [
      ...(elements[start]?.attributes.get('transform') ?? '').matchAll(/-?[\d.]+/g),
    ].map(([number]) => Number(number))
    const body = parts.find(({ attributes }) => attributes.get('stroke-width') === '2')?.attributes
    const fill = body?.get('fill') ?? ''
    const hollow = body?.has('stroke') ?? false
    const count = parts.find(({ name, attributes }) => name === 'text' && attributes.has('dy'))?.text ?? ''
    const sign = parts.find(({ attributes }) => attributes.get('fill-rule') === 'evenodd')?.attributes.get('d')
    const shape = body?.get('d') === group && count !== '' ? 'group' : bodies.get(`${body?.get('d')} ${sign}`)
    return {
      offset,
      id,
      at: [x + 12 * size, y + 12 * size] as const,
      shape: shape ?? 'unknown',
      colour: (hollow ? body?.get('stroke') : fill) ?? '',
      hollow,
      selected: parts.some(({ attributes }) => attributes.get('stroke') === palette.selectedRing),
      count,
    }
  })
  const markers = drawn.filter(({ offset }) => offset === '0').map(({ offset: _, ...marker }) => marker)
  return { markers, ids: new Set(drawn.map(({ id }) => id)) }
}

/** The colour below the dots. */
function patternGround(elements: readonly Element[]): string {
  const at = elements.findIndex(({ name }) => name === 'pattern')
  return elements[at + 1]?.attributes.get('fill') ?? ''
}

function elementsOf(svg: string): Element[] {
  return [...svg.matchAll(/<(\w+)((?:\s[\w:-]+="[^"]*")*)\s*\/?>([^<]*)/g)].map(
    ([, name = '', written = '', text = '']) => ({
      name,
      attributes: new Map(
        [...written.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
      ),
      text,
    }),
  )
}

/** Of a length in rem. */
function pixels(length: string | undefined): number {
  return 16 * parseFloat(length ?? '')
}

function missing(): never {
  throw new Error('It was there a moment ago.')
}
