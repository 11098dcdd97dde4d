import type { Box, Dataset, Dispute, Entity, Territory } from '../dataset/dataset.ts'

/**
 * The part of the dataset that the first picture needs: names and figures of all countries, where they lie, what is
 * disputed, and how the article begins. It comes within the page; the whole follows by itself and takes its place.
 * What is left out is empty, so that it is a dataset like any other.
 */
export function startDataset(dataset: Dataset): Dataset {
  const { entities, survey, territories, article, frames } = dataset
  const about = { ...dataset.about, convention: { ...dataset.about.convention, account: [] }, credits: [] }
  const lead = article.blocks.find(({ kind }) => kind === 'paragraph')
  return {
    about,
    entities: entities.map(startEntity),
    survey: survey.map((row) => ({ ...row, sources: [] })),
    sites: [],
    territories: territories.flatMap(startTerritory),
    organisations: [],
    memberships: [],
    peacekeeping: [],
    sources: {},
    article: { ...article, blocks: lead ? [lead] : [] },
    frames,
  }
}

/** Degrees: of a country as wide and as high as this nobody asks whether it can be seen. */
const WIDE = 10

/** About as exact as the first picture is: its grid has eight columns a degree. */
function startEntity({ key, name, article, un, region, point, box, area, small, hasShape }: Entity): Entity {
  const [west, south, east, north] = box
  return {
    key,
    name,
    ...(article !== undefined && { article }),
    officialName: name,
    aliases: [],
    formerNames: [],
    demonyms: [],
    capitals: [],
    un,
    region,
    point: [rounded(point[0]), rounded(point[1])],
    box:
      Math.min(east - west, north - south) > WIDE
        ? roundedOut(box)
        : [rounded(west), rounded(south), rounded(east), rounded(north)],
    area: Number(area.toPrecision(2)),
    small,
    hasShape,
  }
}

function startTerritory(territory: Territory): Territory[] {
  const { id, name, area, entity, at, outlineOf, dispute } = territory
  if (!dispute) return []
  return [
    {
      id,
      name,
      ...(area !== undefined && { area }),
      ...(entity !== undefined && { entity }),
      at,
      outlineOf,
      dispute: startDispute(dispute),
      sources: [],
      weaklySourced: false,
    },
  ]
}

function startDispute({ hatched, fill }: Dispute): Dispute {
  return {
    hatched,
    fill,
    control: '',
    claims: '',
    since: '',
    recognition: '',
    coverage: '',
    wording: '',
    date: '',
    sources: [],
  }
}

/** Whole degrees around a box. */
function roundedOut([west, south, east, north]: Box): Box {
  return [Math.floor(west), Math.floor(south), Math.ceil(east), Math.ceil(north)]
}

function rounded(degrees: number): number {
  return Math.round(degrees * 10) / 10
}
