import type { Entity, Territory } from '../dataset/dataset.ts'
import type { Scene } from '../domain/scene.ts'
import type { Selection } from '../domain/view.ts'
import { MARKER_SIZE } from '../map/draw-image.ts'
import { candidates, REACH } from '../map/hit.ts'
import { sizeOnScreen, type Layout } from './layout.ts'
import type { ShapeIndex } from './shape-index.ts'
import { onScreen, posterPointAt, type ScreenPoint, type Viewport } from './viewport.ts'

/** The poster as it stands on the screen. */
export interface Standing {
  readonly scene: Pick<Scene, 'disputed' | 'outlines' | 'dots'>
  readonly layout: Pick<Layout, 'groups'>
  readonly viewport: Viewport
  readonly scale: number
  readonly index: ShapeIndex
  readonly entities: readonly Pick<Entity, 'key' | 'point' | 'box' | 'hasShape'>[]
  readonly territories: readonly Pick<Territory, 'id' | 'area'>[]
}

/** All that a click at a point of the poster may mean, by the rules of the map. CSS px from its upper left corner. */
export function candidatesAt(point: ScreenPoint, standing: Standing): Selection[] {
  const { scene, viewport, layout, scale, index, entities } = standing
  const at = posterPointAt(viewport, point)
  const dotted = new Set(scene.dots.map(({ key }) => key))
  return candidates(
    point,
    {
      markers: layout.groups.flatMap((group) =>
        group.markers.map((marker) => ({
          places: [onScreen(viewport, group.at, point), onScreen(viewport, marker.at, point)],
          selections: marker.selections,
        })),
      ),
      places: entities.flatMap(({ key, point: position }) => {
        const size = sizeOnScreen(key, { entities, viewport })
        if (size.extent > 2 * REACH) return []
        return [{ key, at: onScreen(viewport, position, point), ...size, dotted: dotted.has(key) }]
      }),
      countries: index.countriesAt(at),
      territories: territoriesAt(index.areasAt(at), standing),
    },
    Math.max(REACH, (MARKER_SIZE / 2) * scale),
  )
}

/** Areas that are drawn as such: disputed ones always, others while they are outlined. */
function territoriesAt(areas: readonly string[], { scene, territories }: Standing): string[] {
  const drawn = new Set([
    ...scene.disputed.map(({ id }) => id),
    ...scene.outlines.filter(({ of }) => of === 'area').map(({ key }) => key),
  ])
  return areas
    .filter((area) => drawn.has(area))
    .flatMap((area) => territories.find((territory) => territory.area === area)?.id ?? [])
}
