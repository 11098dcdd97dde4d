import { MEASURES } from '../dataset/dataset.ts'
import type { EntityKey, Measure, SurveyRow } from '../dataset/dataset.ts'
import { known, numberOf, setOf } from './operators.ts'
import type { Operator } from './operators.ts'
import { respondents } from './sets.ts'
import { country, number } from './value.ts'
import type { YamlValue } from './yaml-value.ts'

const FIGURES = [
  ...MEASURES,
  'veryFavourable',
  'somewhatFavourable',
  'somewhatUnfavourable',
  'veryUnfavourable',
  'sample',
] as const

/** `figure: {country: ETH, measure: noAnswer}` – a number of the survey: per cent, or the size of the sample. */
const figure: Operator = (argument, { dataset, registers }) => {
  if (!argument.group(['country', 'measure'])) return undefined
  const key = known(argument.at('country'), registers.countries)
  const measure = argument.at('measure').oneOf(FIGURES)
  if (key === undefined || measure === undefined) return undefined
  const row = dataset.survey.find((each) => each.country === key)
  if (row) return number(row[measure])
  argument.at('country').problem(`"${key}" was not surveyed`, 'a country of survey.csv')
  return undefined
}

/** `count: set` – how many are in a set. */
const count: Operator = (argument, asking) => {
  const found = setOf(argument, asking)
  return found && number(found.ids.size)
}

/** `sum: [number, number]` */
const sum: Operator = (argument, asking) => {
  const found = argument.items('numbers').map((item) => numberOf(item, asking))
  const numbers = found.filter((each) => each !== undefined)
  if (!argument.isList || numbers.length < found.length) return undefined
  return number(numbers.reduce((total, each) => total + each, 0))
}

/**
 * `year: {organisation: CIS, country: GEO, of: left}`, `{organisation: EAEU, of: founded}`, `{site: az-gabala, of: closed}`,
 * `{survey: year}`
 */
const year: Operator = (argument, { dataset, registers }) => {
  if (argument.at('survey').present) {
    return argument.group(['survey']) ? number(dataset.about.survey.year) : undefined
  }
  if (argument.at('site').present) {
    if (!argument.group(['site', 'of'])) return undefined
    const of = argument.at('of').oneOf(['opened', 'closed'])
    const id = known(argument.at('site'), registers.sites)
    return of && id !== undefined ? yearIn(argument, dataset.sites.find((site) => site.id === id)?.[of]) : undefined
  }
  if (!argument.group(['organisation', 'of'], ['country'])) return undefined
  const id = known(argument.at('organisation'), registers.organisations)
  if (!argument.at('country').present) {
    const of = argument.at('of').oneOf(['founded', 'focusSince', 'focusUntil'])
    const organisation = dataset.organisations.find((each) => each.id === id)
    return of && id !== undefined ? yearIn(argument, organisation?.[of]) : undefined
  }
  const of = argument.at('of').oneOf(['joined', 'left'])
  const key = known(argument.at('country'), registers.countries)
  const row = dataset.memberships.find((each) => each.organisation === id && each.country === key)
  return of && id !== undefined && key !== undefined ? yearIn(argument, row?.[of]) : undefined
}

/** `rank: {measure: favourable, position: 1, from: lowest}` – the country at that place, the focal one apart. */
const rank: Operator = (argument, asking) => {
  if (!argument.group(['measure'], ['position', 'from', 'among'])) return undefined
  const measure = argument.at('measure').oneOf(MEASURES)
  const among = argument.at('among').present ? setOf(argument.at('among'), asking) : undefined
  if (measure === undefined || (argument.at('among').present && among === undefined)) return undefined
  const rows = respondents(asking.dataset).filter(({ country: key }) => !among || among.ids.has(key))
  const position = argument.at('position').present ? argument.at('position').wholeNumber(1, rows.length) : 1
  const sign = argument.at('from').oneOf(['highest', 'lowest']) === 'lowest' ? 1 : -1
  const value = rows.map((row) => row[measure]).sort((a, b) => sign * (a - b))[position - 1]
  return theOnly(argument, rows, measure, value)
}

/** `compare: {countries: [ETH, BFA], measure: unfavourable, which: higher}` – one of these countries. */
const compare: Operator = (argument, asking) => {
  if (!argument.group(['countries', 'measure', 'which'])) return undefined
  const measure = argument.at('measure').oneOf(MEASURES)
  const which = argument.at('which').oneOf(['higher', 'lower'])
  const countries = setOf(argument.at('countries'), asking)
  if (measure === undefined || which === undefined || countries === undefined) return undefined
  const rows = asking.dataset.survey.filter(({ country: key }) => countries.ids.has(key))
  const missing = [...countries.ids].filter((key) => !rows.some((row) => row.country === key))
  if (missing.length > 0 || rows.length < 2) {
    const what = missing.length > 0 ? `names ${missing.join(', ')}, not surveyed` : 'needs two countries or more'
    argument.at('countries').problem(what, 'countries of survey.csv')
    return undefined
  }
  const values = rows.map((row) => row[measure])
  return theOnly(argument, rows, measure, which === 'higher' ? Math.max(...values) : Math.min(...values))
}

export const NUMBERS: Readonly<Record<string, Operator>> = { figure, count, sum, year, rank, compare }

function yearIn(argument: YamlValue, found: number | undefined): ReturnType<Operator> {
  if (found !== undefined) return number(found)
  argument.problem('finds no year', 'a row that has one')
  return undefined
}

/** A place that several share belongs to none of them. */
function theOnly(
  argument: YamlValue,
  rows: readonly SurveyRow[],
  measure: Measure,
  value: number | undefined,
): ReturnType<Operator> {
  const there: EntityKey[] = rows.filter((row) => row[measure] === value).map((row) => row.country)
  const [only] = there
  if (only !== undefined && there.length === 1) return country(only)
  argument.problem(`is shared by ${[...there].sort().join(', ')} (${value}%)`, 'a place that one country has')
  return undefined
}
