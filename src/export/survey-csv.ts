import type { Dataset, Source, SourceId } from '../dataset/dataset.ts'
import { csv } from './csv.ts'

/**
 * The survey as CSV, one row a country in the order of the data, per cent in whole numbers. What was asked, when, and
 * where the figures come from stands in every row: a row that is copied elsewhere keeps its source.
 */
export function surveyCsv({ about, entities, survey, sources }: Dataset): string {
  const names = new Map(entities.map(({ key, name }) => [key, name]))
  const { name, question, fieldwork, population, method } = about.survey
  return csv([
    [
      'country_code',
      'country',
      'interviews',
      'favourable',
      'unfavourable',
      'no_answer',
      'very_favourable',
      'somewhat_favourable',
      'somewhat_unfavourable',
      'very_unfavourable',
      'favourable_evidence',
      'unfavourable_evidence',
      'not_covered',
      'note',
      'survey',
      'fieldwork',
      'question',
      'population',
      'method',
      'sources',
    ],
    ...survey.map((row) => [
      row.country,
      names.get(row.country) ?? row.country,
      row.sample,
      row.favourable,
      row.unfavourable,
      row.noAnswer,
      row.veryFavourable,
      row.somewhatFavourable,
      row.somewhatUnfavourable,
      row.veryUnfavourable,
      row.evidence.favourable,
      row.evidence.unfavourable,
      row.coverage ?? '',
      row.country === about.focus.key ? about.focus.note : '',
      name,
      fieldwork,
      question,
      population,
      method,
      citations([...row.sources, ...about.survey.sources], sources),
    ]),
  ])
}

/** Each source once, as one line: publisher, title, date, address. */
export function citations(ids: readonly SourceId[], sources: Readonly<Record<SourceId, Source>>): string {
  return [...new Set(ids)]
    .flatMap((id) => sources[id] ?? [])
    .map(({ publisher, title, date, url }) => [publisher, title, date, ...(url === undefined ? [] : [url])].join(', '))
    .join('; ')
}
