import type { FilterSpecification, LayerSpecification, Map as MapLibre } from 'maplibre-gl'

type Properties = Readonly<Record<string, unknown>>

/** What a layer needs to become another of the same id. */
export interface LayerChange {
  readonly id: string
  readonly filter?: FilterSpecification
  readonly paint: Properties
  readonly layout: Properties
}

/** Differences between two lists of the same layers in the same order; properties that fell away become undefined. */
export function layerChanges(
  before: readonly LayerSpecification[],
  after: readonly LayerSpecification[],
): LayerChange[] {
  return after.flatMap((layer, index) => {
    const old = before[index]
    if (old?.id !== layer.id) throw new Error(`Not the same layers: ${old?.id ?? 'none'} and ${layer.id}`)
    const paint = changed(old.paint, layer.paint)
    const layout = changed(old.layout, layer.layout)
    const filter =
      'filter' in layer && !isSame('filter' in old ? old.filter : undefined, layer.filter) ? layer.filter : undefined
    if (filter === undefined && Object.keys(paint).length === 0 && Object.keys(layout).length === 0) return []
    return [{ id: layer.id, paint, layout, ...(filter !== undefined && { filter }) }]
  })
}

/**
 * Applies the changes one by one. Not `setStyle`: that would put back the empty sources of the first style, and lose
 * the state of every feature (mapbox/mapbox-gl-js#8326).
 */
export function restyle(map: MapLibre, changes: readonly LayerChange[]): void {
  for (const { id, filter, paint, layout } of changes) {
    if (filter !== undefined) map.setFilter(id, filter)
    for (const [name, value] of Object.entries(paint)) map.setPaintProperty(id, name as never, value as never)
    for (const [name, value] of Object.entries(layout)) map.setLayoutProperty(id, name as never, value as never)
  }
}

function changed(before: object | undefined, after: object | undefined): Properties {
  const [old, now] = [{ ...before } as Properties, { ...after } as Properties]
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])]
  return Object.fromEntries(names.filter((name) => !isSame(old[name], now[name])).map((name) => [name, now[name]]))
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
