import type { Dataset } from '../dataset/dataset.ts'
import type { Selection } from '../domain/view.ts'
import { figuresOf } from '../export/describe-view.ts'
import { enCards } from '../wording/en-cards.ts'
import { en } from '../wording/en.ts'

/** What is said on paper of what is selected, line by line; nothing of the article, which is too long for a page. */
export function factsOf(dataset: Dataset, selection: Selection): string[] {
  const nameOfCountry = (key: string): string => dataset.entities.find((entity) => entity.key === key)?.name ?? key
  switch (selection.kind) {
    case 'country': {
      const row = dataset.survey.find(({ country }) => country === selection.id)
      const isFocus = selection.id === dataset.about.focus.key
      return [
        figuresOf(dataset, selection.id),
        ...(row?.coverage === undefined ? [] : [row.coverage]),
        ...(isFocus ? [dataset.about.focus.note] : []),
      ]
    }
    case 'site': {
      const site = dataset.sites.find(({ id }) => id === selection.id)
      if (!site) return []
      return [
        `${en.siteKind[site.kind]}, ${site.town}, ${site.territoryName ?? nameOfCountry(site.host)}`,
        site.statusNote,
        ...(site.hostPosition === undefined ? [] : [site.hostPosition]),
        ...(site.notes === undefined ? [] : [site.notes]),
        en.sidebar.asOf(site.date),
      ]
    }
    case 'territory': {
      const territory = dataset.territories.find(({ id }) => id === selection.id)
      if (!territory) return []
      const { dispute, protectorate } = territory
      return [
        enCards.territory.drawnWithin(nameOfCountry(territory.outlineOf)),
        ...(dispute ? [dispute.wording, `${enCards.territory.recognition}: ${dispute.recognition}`] : []),
        ...(protectorate ? [protectorate.status] : []),
        ...[dispute?.date ?? protectorate?.date].flatMap((date) => (date === undefined ? [] : [en.sidebar.asOf(date)])),
      ]
    }
    case 'organisation': {
      const organisation = dataset.organisations.find(({ id }) => id === selection.id)
      if (!organisation) return []
      const members = dataset.memberships.filter((row) => row.organisation === organisation.id)
      const names = (status: 'member' | 'left' | 'partner'): string[] => {
        const listed = members.filter((row) => row.status === status).map(({ country }) => nameOfCountry(country))
        return listed.length === 0 ? [] : [`${enCards.membershipStatus[status]}: ${listed.join(', ')}`]
      }
      return [
        `${dataset.about.focus.name}: ${organisation.focusStatus}`,
        ...(organisation.hasMemberList
          ? [...names('member'), ...names('left'), ...names('partner')]
          : [enCards.organisation.noMemberList]),
        en.sidebar.asOf(organisation.date),
      ]
    }
    case 'article':
      return []
  }
}
