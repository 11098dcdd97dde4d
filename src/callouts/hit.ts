import { isIn, type PicturePoint } from '../domain/boxes.ts'
import type { Selection } from '../domain/view.ts'
import type { MapText } from './layout.ts'

/** The country whose plate is under a point of the map: a plate hides what lies there, and speaks of something else. */
export function countryAt(
  texts: readonly Pick<MapText, 'country' | 'leader' | 'box'>[],
  point: PicturePoint,
): Selection | undefined {
  const plate = texts.find(({ leader, box }) => leader !== undefined && isIn(point, box))
  return plate?.country === undefined ? undefined : { kind: 'country', id: plate.country }
}
