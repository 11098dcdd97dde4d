import type { Box, EntityKey, Position } from '../dataset/dataset.ts'
import type { PicturePoint } from '../domain/boxes.ts'
import type { Room } from '../domain/room.ts'
import type { Padding, Size } from './camera.ts'
import type { MarkerProperties } from './features.ts'

/** A marker as it is drawn, or several that are drawn as one with their number. */
export interface SurfaceMarker extends Pick<
  MarkerProperties,
  'count' | 'countColour' | 'colour' | 'label' | 'selected' | 'named'
> {
  readonly id: string
  readonly at: Position
}

/**
 * A map as text that is laid over it has to know it, whoever draws it. CSS px from its upper left corner; it answers
 * for the moment it is asked in.
 */
export interface Surface {
  size(): Size
  /** What the page lays over the map on each side. */
  padding(): Padding
  /** What is seen of a flat map, degrees; undefined for a globe. */
  view(): Box | undefined
  /** The zoom that a place is seen at: on a globe less than the map's own towards the rim. */
  zoomAt(at: Position): number
  /** Of the copies of the world, on the one nearest to the middle; undefined behind the globe. */
  onScreen(at: Position): PicturePoint | undefined
  /** Room for a label around a place within a country and outside disputed areas; undefined for what has no shape. */
  roomAt(key: EntityKey, at: Position): Room | undefined
  /** Keys of the countries under a point. */
  countriesAt(point: PicturePoint): readonly EntityKey[]
  markers(): readonly SurfaceMarker[]
  /** Tells of moves: `isStill` once all may be laid out anew. Absent where nothing moves. Returns the way to stop. */
  watch?(onChange: (isStill: boolean) => void): () => void
}
