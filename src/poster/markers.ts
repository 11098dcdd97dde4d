import type { Position } from '../dataset/dataset.ts'
import { markerFeatures, type MarkerProperties } from '../map/features.ts'
import type { MarkerGroup } from '../map/groups.ts'
import { parseImageId, scaleSuffix } from '../map/images.ts'
import type { DrawnShape } from '../theme/marker-shapes.ts'
import type { Palette } from '../theme/palette.ts'

/** A marker, or several that are drawn as one with their number. */
export interface DrawnMarker extends Pick<
  MarkerProperties,
  'count' | 'countColour' | 'colour' | 'label' | 'selected' | 'named'
> {
  readonly id: string
  readonly at: Position
  readonly shape: DrawnShape
  readonly hollow: boolean
}

/** What the map draws for these groups at a zoom, in the order of drawing. */
export function drawnMarkers(groups: readonly MarkerGroup[], palette: Palette, zoom: number): DrawnMarker[] {
  return markerFeatures(groups, palette, zoom)
    .features.map(({ properties }, index) => ({ properties, group: groups[index] }))
    .sort((one, other) => one.properties.order - other.properties.order)
    .flatMap(({ properties, group }): DrawnMarker[] => {
      const image = parseImageId(`${properties.image}${scaleSuffix(1)}`)
      if (image?.kind !== 'marker' || !group) return []
      const { shape, hollow } = image
      const id = group.markers.map((marker) => marker.id).join(' ')
      return [{ ...properties, id, at: group.at, shape, hollow }]
    })
}
