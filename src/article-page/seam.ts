import type { Dataset, Organisation, PeacekeepingMission, Seam, Site, Territory } from '../dataset/dataset.ts'
import { seamOffer } from '../domain/seam-offer.ts'
import type { Selection } from '../domain/view.ts'
import { enCards } from '../wording/en-cards.ts'
import { en } from '../wording/en.ts'
import { markup, type Content, type Markup } from './markup.ts'
import type { AddressOf } from './links.ts'
import { noteOfOurs } from './note.ts'
import { sourceDetails } from './sources.ts'

/** Where the article lost something: said in place, with the atlas's own list instead, visibly not the article's. */
export function seamNote({ what, offer }: Seam, dataset: Dataset, addressOf: AddressOf): Markup {
  return noteOfOurs(enCards.article.lost, [markup`<p>${what}</p>`, offer && ownList(offer, dataset, addressOf)])
}

function ownList(offer: NonNullable<Seam['offer']>, dataset: Dataset, addressOf: AddressOf): Content {
  const own = seamOffer(dataset, offer)
  const link = (selection: Selection, name: string): Markup => markup`<a href="${addressOf(selection)}">${name}</a>`
  switch (own.kind) {
    case 'territories':
      return [
        markup`<p class="label">${en.sidebar.listOfOurs}</p>`,
        (['now', 'ended'] as const).map((when) =>
          own[when].length === 0
            ? undefined
            : markup`<p class="label">${enCards.article.nowEnded[when]}</p>
                ${list(own[when], (row) => [link({ kind: 'territory', id: row.id }, row.name), territory(row, dataset)])}`,
        ),
      ]
    case 'missions':
      return folded(own.missions, (row) => [markup`<strong>${row.name}</strong>`, mission(row, dataset)])
    case 'organisations':
      return folded(own.organisations, (row) => [
        link({ kind: 'organisation', id: row.id }, nameWithAbbreviation(row)),
        organisation(row, dataset),
      ])
    case 'sites':
      return folded(own.sites, (row) => [link({ kind: 'site', id: row.id }, row.name), site(row, dataset)])
  }
}

function list<Row>(rows: readonly Row[], content: (row: Row) => Content): Markup {
  return markup`<ul>
    ${rows.map((row) => markup`<li>${content(row)}</li> `)}
  </ul>`
}

function folded<Row>(rows: readonly Row[], content: (row: Row) => Content): Content {
  if (rows.length === 0) return undefined
  return markup`<details class="own">
    <summary>${enCards.article.listOf(rows.length)}</summary>
    <p class="label">${en.sidebar.listOfOurs}</p>
    ${list(rows, content)}
  </details>`
}

function territory({ protectorate, sources, weaklySourced }: Territory, dataset: Dataset): Content {
  if (!protectorate) return undefined
  const { callIt, status, date, unsourced } = protectorate
  return [
    markup`${en.aside}${callIt}; ${status}. ${en.sidebar.asOf(date)}.`,
    sourceDetails(dataset.sources, [...sources, ...protectorate.sources], { isWeak: weaklySourced, unsourced }),
  ]
}

function mission({ place, from, to, note, sources, unsourced }: PeacekeepingMission, dataset: Dataset): Content {
  return [
    markup`${en.aside}${enCards.country.mission(place, from, to)}. ${note}`,
    sourceDetails(dataset.sources, sources, { unsourced }),
  ]
}

function nameWithAbbreviation({ name, abbreviation }: Organisation): string {
  return abbreviation === undefined || abbreviation === name ? name : `${abbreviation} · ${name}`
}

function organisation(row: Organisation, dataset: Dataset): Content {
  const { focusStatus, focusSince, focusUntil, statusDetail, sources, weaklySourced, unsourced } = row
  return [
    markup`${en.aside}${enCards.organisation.since(focusStatus, focusSince, focusUntil)}. ${statusDetail}`,
    sourceDetails(dataset.sources, sources, { isWeak: weaklySourced, unsourced }),
  ]
}

function site(row: Site, dataset: Dataset): Content {
  const { kind, status, closed, territoryName, date, sources, weaklySourced, unsourced } = row
  const words = [
    en.siteKind[kind],
    status === 'former' ? enCards.site.former(closed) : enCards.siteStatus[status],
    ...(territoryName === undefined ? [] : [territoryName]),
  ]
  return [
    markup`${en.aside}${words.join(', ')}. ${en.sidebar.asOf(date)}.`,
    sourceDetails(dataset.sources, sources, { isWeak: weaklySourced, unsourced }),
  ]
}
