import type { EntityKey, Measure, SurveyRow } from '../dataset/dataset.ts'
import { valueOf } from './classes.ts'

export interface Rank {
  readonly country: EntityKey
  readonly value: number
  /** 1 for the highest; countries with the same value share a rank. */
  readonly rank: number
  /** Of how many. */
  readonly of: number
  /** The other countries at this rank. */
  readonly with: readonly EntityKey[]
}

/** Surveyed countries, highest first, without the focal country (its figure is its own view, not a view of it from outside). */
export function ranking(survey: readonly SurveyRow[], focus: EntityKey, measure: Measure): Rank[] {
  const rows = survey
    .filter(({ country }) => country !== focus)
    .map((row) => ({ country: row.country, value: valueOf(row, measure) }))
    .sort((a, b) => b.value - a.value)
  return rows.map(({ country, value }) => ({
    country,
    value,
    rank: rows.findIndex((row) => row.value === value) + 1,
    of: rows.length,
    with: rows.filter((row) => row.value === value && row.country !== country).map((row) => row.country),
  }))
}
