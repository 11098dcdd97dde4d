import { MEASURES, type Dataset, type Evidence, type SurveyRow } from '../dataset/dataset.ts'
import { ranking } from '../domain/ranking.ts'
import { enCards } from '../wording/en-cards.ts'
import { en } from '../wording/en.ts'
import { markup, type Markup } from './markup.ts'
import type { AddressOf } from './links.ts'
import { sourceDetails, sourceList } from './sources.ts'

export const FIGURES = 'figures'

/** All figures of the survey, the highest first; the focal country's view of itself in a table of its own. */
export function figuresSection(dataset: Dataset, addressOf: AddressOf): Markup {
  const { about, survey } = dataset
  const { focus } = about
  const outside = ranking(survey, focus.key, 'favourable').flatMap(({ country }) =>
    survey.filter((row) => row.country === country),
  )
  const own = survey.filter(({ country }) => country === focus.key)
  const facts = [
    [en.figures.survey, about.survey.name],
    [en.figures.question, about.survey.question],
    [en.figures.fieldwork, about.survey.fieldwork],
    [enCards.figures.population, about.survey.population],
    [enCards.articlePage.interviewsInAll, en.number(about.survey.interviews)],
    [enCards.figures.method, about.survey.method],
  ] as const
  return markup`<section class="added" aria-labelledby="${FIGURES}">
    <h2 id="${FIGURES}">${enCards.articlePage.figures(focus.name, about.survey.year)}</h2>
    <p>${about.layers.survey.isAndIsNot}</p>
    <dl>
      ${facts.map(
        ([term, words]) =>
          markup`<div>
            <dt>${term}</dt>
            <dd>${words}</dd>
          </div> `,
      )}
    </dl>
    ${table('outside', enCards.articlePage.caption(about.survey.name, outside.length), outside, dataset, addressOf)}
    <p class="quiet">${enCards.articlePage.evidence}. ${meanings()}.</p>
    ${
      own.length === 0
        ? undefined
        : markup`<h3>${en.survey.ownViewHeading(about.survey.year)}</h3>
            <p>${en.survey.ownViewLabel}: ${about.focus.note}</p>
            ${sourceDetails(dataset.sources, focus.noteSources)}
            ${table('own', en.ranking.ownView(focus.name), own, dataset, addressOf)}`
    }
    <h3>${en.sources.heading}</h3>
    ${sourceList(dataset.sources, [...about.survey.sources, ...survey.flatMap(({ sources }) => sources)])}
  </section> `
}

function table(
  id: string,
  caption: string,
  rows: readonly SurveyRow[],
  { entities }: Dataset,
  addressOf: AddressOf,
): Markup {
  const names = new Map(entities.map(({ key, name }) => [key, name]))
  const captionId = `${FIGURES}-${id}`
  // On a narrow screen the table is wider than the page, and is moved within its frame, by keyboard too.
  return markup`<div class="frame" role="region" aria-labelledby="${captionId}" tabindex="0">
    <table>
      <caption id="${captionId}">
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${enCards.withoutScript.country}</th>
          ${MEASURES.map((measure) => markup`<th scope="col" class="number">${en.measure[measure]}</th>`)}
          <th scope="col" class="number">${enCards.withoutScript.interviews}</th>
          <th scope="col">${en.figures.coverage}</th>
          <th scope="col">${enCards.articlePage.evidence}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            markup`<tr>
              <th scope="row">
                <a href="${addressOf({ kind: 'country', id: row.country })}"
                  >${names.get(row.country) ?? row.country}</a
                >
              </th>
              ${MEASURES.map((measure) => markup`<td class="number">${en.percent(row[measure])}</td>`)}
              <td class="number">${en.number(row.sample)}</td>
              <td>${row.coverage}</td>
              <td>${evidence(row)}</td>
            </tr> `,
        )}
      </tbody>
    </table>
  </div>`
}

/** In one word each; what the words mean stands below the table. */
function evidence({ evidence: { favourable, unfavourable } }: SurveyRow): string {
  const short = enCards.articlePage.evidenceShort
  return `${short[favourable]}${enCards.figures.separator}${short[unfavourable]}`
}

const EVIDENCE: readonly Evidence[] = ['article', 'print', 'computed']

function meanings(): string {
  return EVIDENCE.map((known) =>
    enCards.articlePage.meaning(enCards.articlePage.evidenceShort[known], enCards.evidence[known]),
  ).join('; ')
}
