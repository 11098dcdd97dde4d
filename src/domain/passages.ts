import type { Article, EntityKey, Mention, OrganisationId, Paragraph, Range } from '../dataset/dataset.ts'

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

/** Passages of everything that the article mentions. A look-up costs what it finds, however long the article is. */
export interface PassageIndex {
  readonly ofCountry: (key: EntityKey) => CountryPassages
  readonly ofOrganisation: (id: OrganisationId) => readonly Passage[]
}

/**
 * Notes where what is mentioned, once a dataset, and makes passages of it when they are asked for: a first click must
 * not wait for the passages of everything else.
 */
export function indexPassages(article: Article): PassageIndex {
  const countries = new Map<EntityKey, Paragraph[]>()
  const organisations = new Map<OrganisationId, Paragraph[]>()
  for (const block of article.blocks) {
    if (block.kind === 'heading') continue
    for (const mention of block.mentions) {
      if (mention.kind === 'organisation') appendNew(organisations, mention.organisation, block)
      else for (const key of mention.countries) appendNew(countries, key, block)
    }
  }
  return {
    ofCountry: remembered((key) => countryPassages(countries.get(key) ?? [], key)),
    ofOrganisation: remembered((id) =>
      (organisations.get(id) ?? []).map((paragraph) =>
        passageOf(
          paragraph,
          paragraph.mentions.filter((mention) => mention.kind === 'organisation' && mention.organisation === id),
        ),
      ),
    ),
  }
}

export function countPassages({ named, placed, grouped }: CountryPassages): number {
  return new Set(
    [...named, ...placed, ...grouped.flatMap(({ passages }) => passages)].map(({ paragraph }) => paragraph),
  ).size
}

function countryPassages(paragraphs: readonly Paragraph[], key: EntityKey): CountryPassages {
  const named: Passage[] = []
  const placed: Passage[] = []
  const grouped = new Map<string, Passage[]>()
  for (const paragraph of paragraphs) {
    const mentions = paragraph.mentions.filter(
      (mention) => mention.kind !== 'organisation' && mention.countries.includes(key),
    )
    const passage = passageOf(paragraph, mentions)
    if (mentions.some(({ kind }) => kind === 'named')) named.push(passage)
    else if (mentions.some(({ kind }) => kind === 'place')) placed.push(passage)
    else for (const group of new Set(mentions.map(({ what }) => what))) append(grouped, group, passage)
  }
  return { named, placed, grouped: [...grouped].map(([group, passages]) => ({ group, passages })) }
}

function passageOf(paragraph: Paragraph, mentions: readonly Mention[]): Passage {
  return {
    paragraph,
    mentions,
    sentences: sentencesWith(paragraph.sentences, mentions),
    ambiguous: mentions.every((mention) => mention.kind !== 'organisation' && mention.ambiguous === true),
  }
}

/** Indices of the sentences that a mention reaches into. Both ascend, so that one walk along the two finds them all. */
function sentencesWith(sentences: readonly Range[], mentions: readonly Mention[]): number[] {
  const found: number[] = []
  let at = 0
  for (const [index, sentence] of sentences.entries()) {
    while ((mentions[at]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) at++
    if ((mentions[at]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) found.push(index)
  }
  return found
}

function remembered<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>()
  return (key) => {
    const value = made.get(key) ?? make(key)
    made.set(key, value)
    return value
  }
}

/** A paragraph that mentions something twice is appended once. */
function appendNew<Key>(lists: Map<Key, Paragraph[]>, key: Key, paragraph: Paragraph): void {
  if (lists.get(key)?.at(-1) !== paragraph) append(lists, key, paragraph)
}

function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
