import type { Dataset } from '../dataset/dataset.ts'
import { known } from './operators.ts'
import type { Asking } from './operators.ts'
import { blockAt } from './sets.ts'
import type { YamlValue } from './yaml-value.ts'

/** What may hold words: each key names one row of the data. */
const ROWS = ['line', 'notes', 'site', 'territory', 'organisation', 'membership', 'country', 'source', 'about'] as const
type Row = (typeof ROWS)[number]
export const ROW_KEYS: readonly string[] = ROWS

/** All text of the row that an argument names; undefined and a report where it names none, or several. */
export function textOfRow(argument: YamlValue, asking: Asking): string | undefined {
  const [row, ...more] = ROWS.filter((each) => argument.at(each).present)
  if (row === undefined || more.length > 0) {
    argument.problem(`names ${row === undefined ? 'no row' : 'several rows'}`, `one of ${ROWS.join(', ')}`)
    return undefined
  }
  const found = rowOf(row, argument.at(row), asking)
  return found === undefined ? undefined : textsIn(found).join('\n')
}

function rowOf(row: Row, id: YamlValue, { dataset, registers }: Asking): unknown {
  switch (row) {
    case 'line':
      return blockAt(id, dataset)?.text
    case 'notes':
      return blockAt(id, dataset)?.notes.map(({ text }) => text)
    case 'site':
      return byId(dataset.sites, known(id, registers.sites))
    case 'territory':
      return byId(dataset.territories, known(id, registers.territories))
    case 'organisation':
      return byId(dataset.organisations, known(id, registers.organisations))
    case 'membership':
      return membership(id, { dataset, registers })
    case 'country':
      return countryRows(dataset, known(id, registers.countries))
    case 'source':
      return sourceRow(id, dataset)
    case 'about':
      return aboutRow(id, dataset)
  }
}

function byId<Item extends { readonly id: string }>(rows: readonly Item[], id: string | undefined): Item | undefined {
  return rows.find((row) => row.id === id)
}

/** `membership: [CIS, GEO]` */
function membership(value: YamlValue, { dataset, registers }: Pick<Asking, 'dataset' | 'registers'>): unknown {
  const [organisation, country] = value.items('an organisation and a country')
  if (!organisation || !country) {
    if (value.isList) value.problem('is incomplete', 'an organisation and a country, such as [A, B]')
    return undefined
  }
  const id = known(organisation, registers.organisations)
  const key = known(country, registers.countries)
  if (id === undefined || key === undefined) return undefined
  const row = dataset.memberships.find((each) => each.organisation === id && each.country === key)
  if (!row) value.problem(`"${id}, ${key}" is no row`, 'rows of memberships.csv')
  return row
}

function countryRows(dataset: Dataset, key: string | undefined): unknown {
  if (key === undefined) return undefined
  return [
    dataset.entities.find((entity) => entity.key === key),
    dataset.survey.find(({ country }) => country === key) ?? dataset.about.survey.notSurveyed,
  ]
}

function sourceRow(value: YamlValue, { sources }: Dataset): unknown {
  const id = value.text()
  const source = Object.hasOwn(sources, id) ? sources[id] : undefined
  if (!source && id !== '') value.problem(`unknown source "${id}"`, 'ids of sources.csv that a row names')
  return source
}

function aboutRow(value: YamlValue, { about, article }: Dataset): unknown {
  const parts = {
    survey: about.survey,
    layers: about.layers,
    focus: about.focus,
    convention: about.convention,
    article: { ...article, blocks: [] },
  }
  const part = value.oneOf(['survey', 'layers', 'focus', 'convention', 'article'])
  return part === undefined ? undefined : parts[part]
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'number') return [String(value)]
  if (typeof value !== 'object' || value === null) return []
  const mark = 'weaklySourced' in value && value.weaklySourced === true ? ['weakly sourced'] : []
  return [...mark, ...Object.values(value).flatMap(textsIn)]
}
