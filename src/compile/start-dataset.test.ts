import { describe, expect, test } from 'vitest'
import { smallAtlas } from '../dataset/small.fixture.ts'
import { startDataset } from './start-dataset.ts'

const lead = { kind: 'paragraph', line: 1, text: 'Lead.', path: [], sentences: [], mentions: [], notes: [] } as const
const dataset = {
  ...smallAtlas,
  article: {
    ...smallAtlas.article,
    blocks: [lead, { kind: 'heading', line: 2, level: 2, text: 'Part' } as const, { ...lead, line: 3 }],
  },
}

describe('the part of the dataset that comes with the page', () => {
  const start = startDataset(dataset)

  test('has every country with its name, its figures and its place', () => {
    expect(start.entities.map(({ key, name }) => [key, name])).toEqual(
      dataset.entities.map(({ key, name }) => [key, name]),
    )
    expect(start.survey.map(({ favourable }) => favourable)).toEqual(dataset.survey.map(({ favourable }) => favourable))
  })

  test('has every disputed area as it is drawn', () => {
    const drawn = (territories: typeof dataset.territories) =>
      territories.flatMap(({ id, area, outlineOf, dispute }) =>
        dispute ? [{ id, area, outlineOf, hatched: dispute.hatched, fill: dispute.fill }] : [],
      )
    expect(drawn(start.territories)).toEqual(drawn(dataset.territories))
  })

  test('has the beginning of the article and nothing else of it', () => {
    expect(start.article.blocks).toEqual([lead])
  })

  test('a small box stays as exact as the picture, a large one does not lose any of its country', () => {
    const entities = [
      { ...dataset.entities[0], box: [10.04, 10, 11.26, 11] },
      { ...dataset.entities[1], box: [10.4, -20.6, 50.2, 30.1] },
    ] as unknown as typeof dataset.entities
    expect(startDataset({ ...dataset, entities }).entities.map(({ box }) => box)).toEqual([
      [10, 10, 11.3, 11],
      [10, -21, 51, 31],
    ])
  })
})
