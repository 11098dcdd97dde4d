import type { Dataset } from '../dataset/dataset.ts'
import { LINE_KINDS, type LineKind } from '../dataset/line-kinds.ts'
import type { PosterShapes } from '../dataset/poster.ts'
import { asEntity, asStartEntity, type StartEntity } from './start-entity.ts'

/** Id of the element that holds the part of the dataset which comes with the page. */
export const START_DATA = 'start-data'

type StartData = Omit<Dataset, 'entities'> & { readonly entities: readonly StartEntity[] }

/** The data as the page holds them. */
export function writtenStart(dataset: Dataset): string {
  const data: StartData = { ...dataset, entities: dataset.entities.map(asStartEntity) }
  return JSON.stringify(data)
}

/** What came with the page: undefined where it was not drawn at build time. */
export interface Start {
  readonly dataset: Dataset
  readonly shapes: PosterShapes
}

export function startOf(page: ParentNode): Start | undefined {
  const data = page.querySelector(`#${START_DATA}`)?.textContent
  if (data === undefined) return undefined
  // Written by the same build as this script.
  const { entities, ...rest } = JSON.parse(data) as StartData
  return { dataset: { ...rest, entities: entities.map(asEntity) }, shapes: shapesIn(page) }
}

/** The shapes are in the page once, as the picture's paths. */
function shapesIn(page: ParentNode): PosterShapes {
  const dataOf = (path: Element): string => path.getAttribute('d') ?? ''
  const paths = (name: string): [id: string, d: string][] =>
    [...page.querySelectorAll(`path[data-${name}]`)].map((path) => [
      path.getAttribute(`data-${name}`) ?? '',
      dataOf(path),
    ])
  return {
    countries: paths('country').map(([key, d]) => ({ key, d })),
    areas: paths('area').map(([id, d]) => ({ id, d })),
    lines: Object.fromEntries(
      LINE_KINDS.map((kind) => [kind, [...page.querySelectorAll(`[data-line="${kind}"] path`)].map(dataOf)]),
    ) as Record<LineKind, string[]>,
  }
}
