import type { Scene } from '../domain/scene.ts'
import type { Looks } from './layers.ts'

/**
 * The part of a scene that the layers themselves depend on. While the survey layer is off the last dotted countries
 * are kept, hidden: to take them out and in again would build every tile anew.
 */
export function looksOf({ fills, disputed, hatchedEntities }: Scene, scale: number, before: Looks | undefined): Looks {
  const surveyed = fills.some(({ fill }) => fill.kind !== 'plain')
  const notSurveyed = {
    dotted: fills.filter(({ fill }) => fill.kind === 'not surveyed').map(({ key }) => key),
    dottedAreas: disputed.filter(({ fill }) => fill?.kind === 'not surveyed').map(({ id }) => id),
  }
  return {
    scale,
    hasText: before?.hasText ?? true,
    surveyed,
    ...(surveyed || !before ? notSurveyed : { dotted: before.dotted, dottedAreas: before.dottedAreas }),
    hatchedCountries: hatchedEntities,
    hatchedAreas: disputed.filter(({ hatched }) => hatched).map(({ id }) => id),
  }
}
