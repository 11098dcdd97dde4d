import type { Marker } from '../domain/scene.ts'
import type { MarkerGroup } from '../map/groups.ts'
import type { DrawnShape } from '../theme/marker-shapes.ts'
import { markerColour, type Palette } from '../theme/palette.ts'

/** A marker, or several that are drawn as one with their number. */
export interface DrawnMarker {
  readonly id: string
  readonly at: Marker['at']
  readonly shape: DrawnShape
  readonly colour: string
  readonly hollow: boolean
  readonly selected: boolean
  /** Empty for one. */
  readonly count: string
  /** Printed beside it; empty for a group. */
  readonly label: string
}

/** The selected one last, so that it is drawn over the others. */
export function drawnMarkers(groups: readonly MarkerGroup[], palette: Palette): DrawnMarker[] {
  return groups
    .map(({ at, markers }): DrawnMarker => {
      const [first] = markers
      const isAlone = markers.length === 1
      const colours = new Set(markers.map(({ shape, tone }) => markerColour(palette, shape, tone)))
      return {
        id: markers.map(({ id }) => id).join(' '),
        at,
        shape: isAlone ? first.shape : 'group',
        colour: colours.size === 1 ? markerColour(palette, first.shape, first.tone) : palette.tones.neutral,
        hollow: markers.every(({ hollow }) => hollow),
        selected: first.selected,
        count: isAlone ? '' : String(markers.length),
        label: isAlone ? first.label : '',
      }
    })
    .sort((one, other) => Number(one.selected) - Number(other.selected))
}
