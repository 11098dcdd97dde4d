import type { Dataset, Organisation, Site, SiteId } from '../dataset/dataset.ts'

/** Sites whose markers fall on one another at any useful zoom, and those that share a town, are told on each other's card. */
const SAME_PLACE_DEGREES = 0.02

export function sitesAtSamePlace(sites: readonly Site[], id: SiteId): Site[] {
  const here = sites.find((site) => site.id === id)
  if (!here) return []
  return sites.filter(
    (site) =>
      site.id !== id &&
      ((site.host === here.host && site.town === here.town) ||
        Math.hypot(site.at[0] - here.at[0], site.at[1] - here.at[1]) < SAME_PLACE_DEGREES),
  )
}

/** Organisations with their seat in the same city. */
export function organisationsInSameCity(
  { organisations }: Pick<Dataset, 'organisations'>,
  here: Organisation,
): Organisation[] {
  const { seat } = here
  if (!seat) return []
  return organisations.filter(
    (organisation) =>
      organisation.id !== here.id &&
      organisation.seat?.city === seat.city &&
      organisation.seat.country === seat.country,
  )
}
