import type {
  Dataset,
  Entity,
  EntityKey,
  Membership,
  Organisation,
  PeacekeepingMission,
  Site,
  SurveyRow,
  Territory,
} from '../dataset/dataset.ts'
import type { CountryPassages, PassageIndex } from './passages.ts'
import { ranking, type Rank } from './ranking.ts'

/** Everything that the atlas knows of one country. */
export interface Country {
  readonly entity: Entity
  readonly isFocus: boolean
  readonly survey?: { readonly row: SurveyRow; /** Absent for the focal country. */ readonly rank?: Rank }
  readonly sites: readonly Site[]
  /** Disputed areas and listed territories within its outline, and its own status if that is disputed. */
  readonly territories: readonly Territory[]
  /** Organisations that have their seat here. */
  readonly seats: readonly Organisation[]
  readonly missions: readonly PeacekeepingMission[]
  /** Organisations that both this country and the focal country belong or belonged to, or deal with. */
  readonly memberships: readonly { readonly organisation: Organisation; readonly membership: Membership }[]
  readonly passages: CountryPassages
}

export function country(dataset: Dataset, passages: PassageIndex, key: EntityKey): Country | undefined {
  const entity = dataset.entities.find((entity) => entity.key === key)
  if (!entity) return undefined
  const { focus } = dataset.about
  const row = dataset.survey.find((row) => row.country === key)
  const rank = ranking(dataset.survey, focus.key, 'favourable').find((rank) => rank.country === key)
  return {
    entity,
    isFocus: key === focus.key,
    ...(row && { survey: { row, ...(rank && { rank }) } }),
    sites: dataset.sites.filter(({ host }) => host === key),
    territories: dataset.territories.filter(({ outlineOf, entity }) => outlineOf === key || entity === key),
    seats: dataset.organisations.filter(({ seat }) => seat?.country === key),
    missions: dataset.peacekeeping.filter(({ host }) => host === key),
    memberships: dataset.memberships
      .filter((membership) => membership.country === key)
      .flatMap((membership) => {
        const organisation = dataset.organisations.find(({ id }) => id === membership.organisation)
        return organisation ? [{ organisation, membership }] : []
      }),
    passages: passages.ofCountry(key),
  }
}

/** "the United States" in running text, "United States" in a list. */
export function inRunningText({ article, name }: Entity): string {
  return article === undefined ? name : `${article} ${name}`
}

/** The territories that are parts of it, and not it itself. */
export function partsOf({ entity, territories }: Country): Country['territories'] {
  return territories.filter((territory) => territory.entity !== entity.key)
}

/** How much lies in it. */
export function countHere(country: Country): number {
  const { sites, seats, missions } = country
  return sites.length + partsOf(country).length + seats.length + missions.length
}
