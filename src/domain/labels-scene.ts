import type { Dataset, EntityKey, Position } from '../dataset/dataset.ts'

/** A name on the map. Smaller `rank` wins where two would collide. */
export interface Label {
  readonly key: EntityKey
  readonly at: Position
  readonly text: string
  /** The measure's figure, with its unit. */
  readonly figure?: string
  readonly rank: number
  /** km², for the size of the type. */
  readonly area: number
}

/** Countries with a figure come before larger ones without: the figure is what the map is for. */
export function labelsScene(dataset: Dataset, figureOf: (key: EntityKey) => string | undefined): Label[] {
  return dataset.entities
    .map((entity) => ({ entity, figure: figureOf(entity.key) }))
    .sort((a, b) => Number(b.figure !== undefined) - Number(a.figure !== undefined) || b.entity.area - a.entity.area)
    .map(({ entity, figure }, rank) => ({
      key: entity.key,
      at: entity.point,
      text: entity.name,
      ...(figure !== undefined && { figure }),
      rank,
      area: entity.area,
    }))
}
