import type { Article, EntityKey, Mention, OrganisationId, Paragraph } from '../dataset/dataset.ts'

/** A paragraph, with those of its mentions and sentences that concern one country or organisation. */
export interface Passage {
  readonly paragraph: Paragraph
  readonly mentions: readonly Mention[]
  /** Indices into `paragraph.sentences`, ascending, never empty: the sentences in which the mentions stand. */
  readonly sentences: readonly number[]
  /** Every mention is ambiguous: the word may mean another country as well. */
  readonly ambiguous: boolean
}

export interface CountryPassages {
  /** Passages that name the country or its people, in reading order. */
  readonly named: readonly Passage[]
  /** Passages that only name a place in it. */
  readonly placed: readonly Passage[]
  /** Passages that concern it only as one of a group, by the group's name. */
  readonly grouped: readonly { readonly group: string; readonly passages: readonly Passage[] }[]
}

/** Passages of everything that the article mentions. Built once a dataset, so that a click costs a look-up however long the article is. */
export interface PassageIndex {
  readonly ofCountry: (key: EntityKey) => CountryPassages
  readonly ofOrganisation: (id: OrganisationId) => readonly Passage[]
}

const NONE: CountryPassages = { named: [], placed: [], grouped: [] }

export function indexPassages(article: Article): PassageIndex {
  const countries = new Map<EntityKey, CountryPassagesInMaking>()
  const organisations = new Map<OrganisationId, Passage[]>()
  for (const block of article.blocks) {
    if (block.kind === 'heading') continue
    for (const [key, mentions] of mentionsByCountry(block)) {
      const making = countries.get(key) ?? { named: [], placed: [], grouped: new Map<string, Passage[]>() }
      countries.set(key, making)
      const passage = passageOf(block, mentions)
      if (mentions.some(({ kind }) => kind === 'named')) making.named.push(passage)
      else if (mentions.some(({ kind }) => kind === 'place')) making.placed.push(passage)
      else for (const group of new Set(mentions.map(({ what }) => what))) append(making.grouped, group, passage)
    }
    for (const [id, mentions] of mentionsByOrganisation(block)) append(organisations, id, passageOf(block, mentions))
  }
  return {
    ofCountry: (key) => {
      const making = countries.get(key)
      if (!making) return NONE
      return { ...making, grouped: [...making.grouped].map(([group, passages]) => ({ group, passages })) }
    },
    ofOrganisation: (id) => organisations.get(id) ?? [],
  }
}

export function countPassages({ named, placed, grouped }: CountryPassages): number {
  return new Set(
    [...named, ...placed, ...grouped.flatMap(({ passages }) => passages)].map(({ paragraph }) => paragraph),
  ).size
}

interface CountryPassagesInMaking {
  readonly named: Passage[]
  readonly placed: Passage[]
  readonly grouped: Map<string, Passage[]>
}

function mentionsByCountry(paragraph: Paragraph): Map<EntityKey, Mention[]> {
  const found = new Map<EntityKey, Mention[]>()
  for (const mention of paragraph.mentions) {
    if (mention.kind === 'organisation') continue
    for (const key of mention.countries) append(found, key, mention)
  }
  return found
}

function mentionsByOrganisation(paragraph: Paragraph): Map<OrganisationId, Mention[]> {
  const found = new Map<OrganisationId, Mention[]>()
  for (const mention of paragraph.mentions) {
    if (mention.kind === 'organisation') append(found, mention.organisation, mention)
  }
  return found
}

function passageOf(paragraph: Paragraph, mentions: readonly Mention[]): Passage {
  return {
    paragraph,
    mentions,
    sentences: paragraph.sentences.flatMap((sentence, index) =>
      mentions.some(({ start, end }) => start < sentence.end && end > sentence.start) ? [index] : [],
    ),
    ambiguous: mentions.every((mention) => mention.kind !== 'organisation' && mention.ambiguous === true),
  }
}

function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
