import {
  featureFilter,
  latest,
  normalizePropertyExpression,
  type Color,
  type FilterSpecification,
  type LayerSpecification,
  type StylePropertySpecification,
  type StyleSpecification,
} from '@maplibre/maplibre-gl-style-spec'
import type { Feature, FeatureCollection, Geometry } from 'geojson'
import type { DotProperties, MarkerProperties } from '../../map/features.ts'
import type { MarkerGroup } from '../../map/groups.ts'
import { parseImageId } from '../../map/images.ts'
import type { Shapes } from '../../map/shapes.ts'
import { areaLine, byLine, dotLine, outlineLine, type Drawn, type DrawnSign } from './drawn.ts'

type Properties = Readonly<Record<string, unknown>>

/** Stands in for MapLibre: it keeps the style, the data and the states that it is told, and draws nothing. */
export class MapRecord {
  readonly data = new Map<string, FeatureCollection>()
  readonly states = new Map<string, Properties>()
  layers: LayerSpecification[] = []

  begin({ layers, sources }: StyleSpecification): void {
    this.layers = structuredClone(layers)
    for (const [id, source] of Object.entries(sources)) {
      if (source.type === 'geojson') this.data.set(id, source.data as FeatureCollection)
    }
  }

  getSource(id: string): { setData(data: FeatureCollection): void } {
    return { setData: (data) => void this.data.set(id, data) }
  }

  setFeatureState({ source, id }: { readonly source: string; readonly id: string }, state: Properties): void {
    this.states.set(`${source} ${id}`, state)
  }

  setFilter(id: string, filter: FilterSpecification): void {
    Object.assign(this.layer(id), { filter })
  }

  setPaintProperty(id: string, name: string, value: unknown): void {
    this.#set(id, 'paint', name, value)
  }

  setLayoutProperty(id: string, name: string, value: unknown): void {
    this.#set(id, 'layout', name, value)
  }

  layer(id: string): LayerSpecification {
    const layer = this.layers.find((candidate) => candidate.id === id)
    if (!layer) throw new Error(`The style has no layer ${id}.`)
    return layer
  }

  features<Shape extends Geometry = Geometry, Said = Properties>(source: string): Feature<Shape, Said>[] {
    return (this.data.get(source)?.features ?? []) as Feature<Shape, Said>[]
  }

  /** Whether a layer shows a feature. */
  shows(id: string, properties: Properties, zoom: number): boolean {
    const layer = this.layer(id)
    if (layer.layout?.visibility === 'none') return false
    if (!('filter' in layer) || layer.filter === undefined) return true
    return featureFilter(layer.filter, 'filter').filter({ zoom }, { type: 'Unknown', properties })
  }

  /** What a property of a layer is for a feature. */
  paint(id: string, name: string, properties: Properties, zoom: number, state: Properties = {}): unknown {
    const { type, paint } = this.layer(id)
    const value: unknown = (paint as Properties | undefined)?.[name]
    const specification = (latest as unknown as Record<string, Record<string, StylePropertySpecification>>)[
      `paint_${type}`
    ]?.[name]
    if (!specification) throw new Error(`A layer of type ${type} has no ${name}.`)
    if (value === undefined) return undefined
    return normalizePropertyExpression(value as string, name, specification).evaluate(
      { zoom },
      { type: 'Unknown', properties },
      state,
    )
  }

  colour(...asked: Parameters<MapRecord['paint']>): string {
    const { r, g, b } = this.paint(...asked) as Color
    return `#${[r, g, b]
      .map((part) =>
        Math.round(part * 255)
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')}`
  }

  #set(id: string, kind: 'paint' | 'layout', name: string, value: unknown): void {
    const layer = this.layer(id)
    Object.assign(layer, { [kind]: { ...layer[kind], [name]: value } })
  }
}

/** What MapLibre is to draw, worked out from its style by its own expressions. */
export function drawnByMap(map: MapRecord, shapes: Shapes, groups: readonly MarkerGroup[], zoom: number): Drawn {
  const countries = shapes.countries.features.map(({ properties }) => {
    const state = map.states.get(`countries ${properties.key}`) ?? {}
    return {
      of: 'country' as const,
      key: properties.key,
      line: areaLine({
        of: 'country',
        key: properties.key,
        fill: map.colour('country-fill', 'fill-color', { ...properties }, zoom, state),
        isDotted: map.shows('country-dots', { ...properties }, zoom),
        isHatched: map.shows('country-hatch', { ...properties }, zoom),
      }),
    }
  })
  const areas = shapes.areas.features.map(({ properties }) => {
    const state = map.states.get(`areas ${properties.id}`) ?? {}
    const isFilled = map.paint('area-fill', 'fill-opacity', { ...properties }, zoom, state) !== 0
    return {
      of: 'area' as const,
      key: properties.id,
      line: areaLine({
        of: 'area',
        key: properties.id,
        fill: isFilled ? map.colour('area-fill', 'fill-color', { ...properties }, zoom, state) : 'none',
        isDotted: map.shows('area-dots', { ...properties }, zoom),
        isHatched: map.shows('area-hatch', { ...properties }, zoom),
      }),
    }
  })
  const named = namesOf(shapes)
  const outlines = ['outlines', 'selection'].flatMap((source) =>
    map.features(source).map(({ geometry, properties }) => {
      const { of, key } = named.get(geometry) ?? { of: 'country' as const, key: 'unknown' }
      const dashes = map.paint(source, 'line-dasharray', properties, zoom)
      const line = outlineLine({
        of,
        key,
        colour: map.colour(source, 'line-color', properties, zoom),
        width: Number(map.paint(source, 'line-width', properties, zoom)),
        dashes: dashesOf(dashes),
        casing: map.colour(`${source}-casing`, 'line-color', properties, zoom),
        wholeWidth: Number(map.paint(`${source}-casing`, 'line-width', properties, zoom)),
      })
      return { of, key, line }
    }),
  )
  const dots = map.features<Geometry, DotProperties>('dots').map(({ properties }) => ({
    radius: Number(map.paint('dots', 'circle-radius', { ...properties }, zoom)),
    line: dotLine({
      key: properties.key,
      fill: map.colour('dots', 'circle-color', { ...properties }, zoom),
      edge: Number(map.paint('dots', 'circle-stroke-width', { ...properties }, zoom)),
      edgeColour: map.colour('dots', 'circle-stroke-color', { ...properties }, zoom),
    }),
  }))
  const markers = map.features<Geometry, MarkerProperties>('markers').map(({ properties }, at): DrawnSign => {
    const image = parseImageId(`${properties.image}@1`)
    const group = groups[at]
    if (image?.kind !== 'marker' || !group) throw new Error(`${properties.image} is no marker.`)
    const { shape, colour, hollow, selected } = image
    const id = group.markers.map((marker) => marker.id).join(' ')
    return { id, at: group.at, shape, colour, hollow, selected, count: properties.count }
  })
  return {
    areas: [...countries, ...areas].sort(byLine),
    outlines: outlines.sort(byLine),
    dots: dots.sort(byLine),
    markers,
  }
}

/** None for a solid line, which has no gaps. */
function dashesOf(lengths: unknown): number[] {
  const dashes = Array.isArray(lengths) ? lengths.map(Number) : []
  return dashes[1] === 0 ? [] : dashes
}

function namesOf(shapes: Shapes): Map<Geometry, { of: 'country' | 'area'; key: string }> {
  const names = new Map<Geometry, { of: 'country' | 'area'; key: string }>()
  const add = (of: 'country' | 'area', key: string): void => {
    const geometry = shapes.outline(of, key)
    if (geometry) names.set(geometry, { of, key })
  }
  for (const { properties } of shapes.countries.features) add('country', properties.key)
  for (const { properties } of shapes.areas.features) add('area', properties.id)
  return names
}
