import type { Dataset, EntityKey, MembershipStatus, Mention, Site, SurveyRow } from '../dataset/dataset.ts'
import { MEASURES } from '../dataset/dataset.ts'
import { known, setOf, words } from './operators.ts'
import type { Asking, Operator } from './operators.ts'
import { set, sameKind } from './value.ts'
import type { Value } from './value.ts'
import type { YamlValue } from './yaml-value.ts'

const STATUSES: readonly MembershipStatus[] = ['member', 'left', 'partner']
const KINDS: readonly Exclude<Mention['kind'], 'organisation'>[] = ['named', 'place', 'group']
const SITE_KEYS = ['status', 'kind', 'scope', 'host', 'inTerritory']
/** No figure, year or count is as high. */
const HIGHEST = 1_000_000

/** `sites: {status: in use}` – sites; without a key, all of them. */
const sites: Operator = (argument, asking) => {
  const found = chosenSites(argument, asking)
  return (
    found &&
    set(
      'site',
      found.map(({ id }) => id),
    )
  )
}

/** `hosts: {status: in use}` – the countries in which such a site lies. */
const hosts: Operator = (argument, asking) => {
  const found = chosenSites(argument, asking)
  return (
    found &&
    set(
      'country',
      found.map(({ host }) => host),
    )
  )
}

/** `survey: all`, `survey: {favourable: {from: 50}}` – the surveyed countries, the focal one apart. */
const survey: Operator = (argument, { dataset }) => {
  const rows = respondents(dataset)
  if (argument.value === 'all') return set('country', keys(rows))
  if (!argument.group([], [...MEASURES, 'sample', 'coverageNote'])) return undefined
  const limits = [...MEASURES, 'sample' as const].map((figure) => ({ figure, limit: range(argument.at(figure)) }))
  const note = argument.at('coverageNote')
  const noted = note.present ? note.oneOf(['yes', 'no']) : undefined
  return set(
    'country',
    keys(
      rows.filter(
        (row) =>
          limits.every(({ figure, limit }) => row[figure] >= limit.from && row[figure] <= limit.to) &&
          (noted === undefined || (row.coverage !== undefined) === (noted === 'yes')),
      ),
    ),
  )
}

/** `members: {organisation: CSTO, status: member}` – countries; status may be a list. */
const members: Operator = (argument, { dataset, registers }) => {
  if (!argument.group(['organisation'], ['status'])) return undefined
  const id = known(argument.at('organisation'), registers.organisations)
  const status = argument.at('status').present ? words(argument.at('status'), STATUSES) : ['member']
  if (id === undefined || status === undefined) return undefined
  if (dataset.organisations.some((organisation) => organisation.id === id && !organisation.hasMemberList)) {
    argument
      .at('organisation')
      .problem(`"${id}" has no member list in this atlas`, 'an organisation of memberships.csv')
    return undefined
  }
  const rows = dataset.memberships.filter((row) => row.organisation === id && status.includes(row.status))
  return set('country', keys(rows))
}

/** `protectorates: {now: yes}` – territories of territories.csv; `now` may be left out. */
const protectorates: Operator = (argument, { dataset }) => {
  if (argument.value !== 'all' && !argument.group([], ['now', 'outlineOf'])) return undefined
  const now = argument.at('now').oneOf(['yes', 'no'])
  const outline = argument.at('outlineOf').present ? argument.at('outlineOf').text() : undefined
  return set(
    'territory',
    dataset.territories
      .filter(({ protectorate }) => protectorate && (now === undefined || protectorate.now === (now === 'yes')))
      .filter(({ outlineOf }) => outline === undefined || outlineOf === outline)
      .map(({ id }) => id),
  )
}

/** `named: {line: 56}` – the countries that a line of the article speaks of; `kind`: named, place, group, or some of them. */
const named: Operator = (argument, { dataset }) => {
  if (!argument.group(['line'], ['kind'])) return undefined
  const kinds = words(argument.at('kind'), KINDS)
  const block = blockAt(argument.at('line'), dataset)
  if (kinds === undefined || block === undefined) return undefined
  return set(
    'country',
    block.mentions.flatMap((mention) => countriesOf(mention, kinds)),
  )
}

/** `paragraphs: {country: UKR}` – the lines of the article that speak of a country; `kind` as in `named`. */
const paragraphs: Operator = (argument, { dataset, registers }) => {
  if (!argument.group(['country'], ['kind'])) return undefined
  const kinds = words(argument.at('kind'), KINDS)
  const key = known(argument.at('country'), registers.countries)
  return key === undefined || kinds === undefined ? undefined : set('paragraph', linesAbout(dataset, key, kinds))
}

/** `both: [set, set]` – what is in every one of them. */
const both: Operator = (argument, asking) =>
  combined(argument, asking, ([first, ...others]) => first.filter((id) => others.every((ids) => ids.includes(id))))

/** `either: [set, set]` – what is in one of them or in several. */
const either: Operator = (argument, asking) => combined(argument, asking, (lists) => lists.flat())

/** `without: [set, set]` – what is in the first and in no other. */
const without: Operator = (argument, asking) =>
  combined(argument, asking, ([first, ...others]) => first.filter((id) => !others.some((ids) => ids.includes(id))))

export const SETS: Readonly<Record<string, Operator>> = {
  sites,
  hosts,
  survey,
  members,
  protectorates,
  named,
  paragraphs,
  both,
  either,
  without,
}

/** Rows of the survey without the focal country's own. */
export function respondents({ survey: rows, about }: Dataset): SurveyRow[] {
  return rows.filter(({ country }) => country !== about.focus.key)
}

export function linesAbout(dataset: Dataset, key: EntityKey, kinds = KINDS): string[] {
  return dataset.article.blocks
    .filter((block) => block.kind === 'paragraph')
    .filter(({ mentions }) => mentions.some((mention) => countriesOf(mention, kinds).includes(key)))
    .map(({ line }) => String(line))
}

/** The paragraph of a line; undefined and a report where none stands there. */
export function blockAt(value: YamlValue, { article }: Dataset) {
  if (!value.present) return undefined
  const paragraph = article.blocks
    .filter((block) => block.kind === 'paragraph')
    .find(({ line }) => String(line) === value.value)
  if (paragraph === undefined)
    value.problem('is no paragraph of the article', 'the number of a paragraph in article.txt')
  return paragraph
}

function chosenSites(argument: YamlValue, { dataset, registers }: Asking): Site[] | undefined {
  if (argument.value === 'all') return [...dataset.sites]
  if (!argument.group([], SITE_KEYS)) return undefined
  const status = words(argument.at('status'), distinct(dataset.sites.map((site) => site.status)))
  const kind = words(argument.at('kind'), distinct(dataset.sites.map((site) => site.kind)))
  const scope = words(argument.at('scope'), distinct(dataset.sites.map((site) => site.scope)))
  const host = argument.at('host').present ? known(argument.at('host'), registers.countries) : undefined
  const inTerritory = argument.at('inTerritory').oneOf(['yes', 'no'])
  if (!status || !kind || !scope) return undefined
  return dataset.sites.filter(
    (site) =>
      status.includes(site.status) &&
      kind.includes(site.kind) &&
      scope.includes(site.scope) &&
      (host === undefined || site.host === host) &&
      (inTerritory === undefined || (site.territory !== undefined) === (inTerritory === 'yes')),
  )
}

type Lists = readonly [readonly string[], ...(readonly string[])[]]

function combined(
  argument: YamlValue,
  asking: Asking,
  combine: (lists: Lists) => readonly string[],
): Value | undefined {
  const found = argument.items('sets').map((item) => setOf(item, asking))
  const sets = found.filter((value) => value !== undefined)
  const [first, ...others] = sets
  if (sets.length < found.length || !argument.isList) return undefined
  if (first === undefined || others.length === 0) {
    argument.problem(`has ${found.length} of the sets that it needs`, 'two sets or more')
    return undefined
  }
  const odd = others.find((other) => !sameKind(first, other))
  if (odd !== undefined) {
    argument.problem(`joins a set of ${first.of} and a set of ${odd.of}`, 'sets of one kind')
    return undefined
  }
  return set(first.of, combine([[...first.ids], ...others.map(({ ids }) => [...ids])]))
}

/** `{from: 50}`, `{to: 24}` or both, ends included. */
function range(value: YamlValue): { readonly from: number; readonly to: number } {
  if (!value.present || !value.group([], ['from', 'to'])) return { from: 0, to: HIGHEST }
  const [from, to] = [value.at('from'), value.at('to')]
  return {
    from: from.present ? from.wholeNumber(0, HIGHEST) : 0,
    to: to.present ? to.wholeNumber(0, HIGHEST) : HIGHEST,
  }
}

function countriesOf(mention: Mention, kinds: readonly Mention['kind'][]): readonly EntityKey[] {
  return mention.kind !== 'organisation' && kinds.includes(mention.kind) ? mention.countries : []
}

function keys(rows: readonly { readonly country: EntityKey }[]): EntityKey[] {
  return rows.map(({ country }) => country)
}

function distinct<Word>(words: readonly Word[]): Word[] {
  return [...new Set(words)]
}
