import type { Dataset, Organisation, PeacekeepingMission, Seam, Site, Territory } from '../dataset/dataset.ts'

/** The atlas's own list, offered where the article's was lost. */
export type SeamOffer =
  | { readonly kind: 'territories'; readonly now: readonly Territory[]; readonly ended: readonly Territory[] }
  | { readonly kind: 'missions'; readonly missions: readonly PeacekeepingMission[] }
  | { readonly kind: 'organisations'; readonly organisations: readonly Organisation[] }
  | { readonly kind: 'sites'; readonly sites: readonly Site[] }

const UN = 'UN'

export function seamOffer(dataset: Dataset, offer: NonNullable<Seam['offer']>): SeamOffer {
  switch (offer) {
    case 'protectorates': {
      const isNow = ({ protectorate }: Territory) => protectorate?.now === true
      const listed = dataset.territories.filter(({ protectorate }) => protectorate !== undefined)
      return { kind: 'territories', now: listed.filter(isNow), ended: listed.filter((row) => !isNow(row)) }
    }
    case 'peacekeeping':
      return { kind: 'missions', missions: dataset.peacekeeping }
    case 'organisations: UN':
      return { kind: 'organisations', organisations: belongedTo(dataset).filter(({ category }) => category === UN) }
    case 'organisations: other':
      return { kind: 'organisations', organisations: belongedTo(dataset).filter(({ category }) => category !== UN) }
    case 'sites':
      return { kind: 'sites', sites: dataset.sites }
  }
}

/** Without those that the focal country never was in: the lost lists are of its memberships. */
function belongedTo({ organisations }: Dataset): Organisation[] {
  return organisations.filter(({ relation }) => relation !== 'counterpart' && relation !== 'none')
}
