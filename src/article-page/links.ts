import type { Dataset, Entity, EntityKey, Mention } from '../dataset/dataset.ts'
import { formatView, knownIn, startView } from '../domain/address.ts'
import type { Selection } from '../domain/view.ts'
import { markup, type Content } from './markup.ts'

/** The page of the map, in the same folder. */
export const ATLAS = './'

/** Where the atlas shows a selection. */
export type AddressOf = (selection: Selection) => string

export function addressesIn(dataset: Dataset): AddressOf {
  const known = knownIn(dataset)
  const start = startView(known)
  return (selection) => `${ATLAS}#${formatView({ ...start, selection }, known)}`
}

/** A link to a page elsewhere; the words alone where the address is not one of the web. */
export function webLink(url: string | undefined, words: Content, rel = 'noreferrer external'): Content {
  return url !== undefined && /^https?:\/\//i.test(url) ? markup`<a href="${url}" rel="${rel}">${words}</a>` : words
}

/** Links to countries, by name, in the order of the register. */
export function countryLinks(
  { entities }: Pick<Dataset, 'entities'>,
  keys: readonly EntityKey[],
  addressOf: AddressOf,
): Content[] {
  const isAmong = ({ key }: Entity) => keys.includes(key)
  return entities
    .filter(isAmong)
    .map(({ key, name }) => markup`<a href="${addressOf({ kind: 'country', id: key })}">${name}</a>`)
}

/** What a mention leads to; undefined where it stands for several countries, or for none. */
export function selectionOf(mention: Mention): Selection | undefined {
  if (mention.kind === 'organisation') return { kind: 'organisation', id: mention.organisation }
  const [first, second] = mention.countries
  return first === undefined || second !== undefined ? undefined : { kind: 'country', id: first }
}
