import type { EntityKey, Position } from '../dataset/dataset.ts'
import type { Cells } from './cells.ts'
import type { Input } from './input.ts'

/** A position farther than this outside the drawn outline is a slip; less is the coarseness of the outline. */
const MOST_KILOMETRES = 30

/** Reports a position that is not in the country or within 30 km of it. `role`: "host", as it stands in the message. */
export function checkPosition<Column extends string>(
  cells: Cells<Column>,
  { entities, distanceToCountry }: Pick<Input, 'entities' | 'distanceToCountry'>,
  country: EntityKey,
  at: Position,
  role: string,
): void {
  const entity = entities.get(country)
  if (entity === undefined) return
  const distance = distanceToCountry(country, at)
  if (distance <= MOST_KILOMETRES) return
  const [longitude, latitude] = at
  const exchanged = Math.abs(longitude) <= 90 && distanceToCountry(country, [latitude, longitude]) <= MOST_KILOMETRES
  const hint = exchanged ? ' (are lat and lon exchanged?)' : ''
  const place = `lat ${latitude}, lon ${longitude}`
  const what = `${place} is ${Math.round(distance)} km from the ${role} ${country} (${entity.name})${hint}`
  cells.problem(what, `positions in the ${role} or at most ${MOST_KILOMETRES} km from it`)
}
