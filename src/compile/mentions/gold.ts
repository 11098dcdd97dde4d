import type { EntityKey, Mention } from '../../dataset/dataset.ts'

/** What a person found in one line of text: countries by a name or a place, and countries by way of a group. */
export interface GoldLine {
  readonly line: number
  readonly named: ReadonlySet<EntityKey>
  readonly grouped: ReadonlySet<EntityKey>
  readonly note: string
}

/** A country that the index and the hand-made answer do not agree about. */
export interface Disagreement {
  readonly line: number
  readonly country: EntityKey
  readonly by: 'named' | 'grouped'
  /** missed: only the answer has it; invented: only the index. */
  readonly what: 'missed' | 'invented'
  /** The words in which the index found it. */
  readonly words: readonly string[]
}

export interface Score {
  /** Share of what was found that is right; 1 where nothing was found. */
  readonly precision: number
  /** Share of what there is that was found; 1 where there is nothing. */
  readonly recall: number
  readonly right: number
  readonly disagreements: readonly Disagreement[]
}

/** Reads a table of tab-separated columns line, named, grouped, note; the codes in a cell are separated by spaces. */
export function readGold(table: string): GoldLine[] {
  return table
    .split(/\r?\n/)
    .slice(1)
    .filter((row) => row !== '')
    .map((row) => {
      const [line = '', named = '', grouped = '', note = ''] = row.split('\t')
      return { line: Number(line), named: codes(named), grouped: codes(grouped), note }
    })
}

function codes(cell: string): ReadonlySet<EntityKey> {
  return new Set(cell.split(/\s+/).filter((code) => code !== ''))
}

/** Compares the mentions of each line with its answer, country by country: a country counts once a line and a way. */
export function scoreAgainstGold(
  gold: readonly GoldLine[],
  mentionsOf: (line: number) => readonly { readonly mention: Mention; readonly words: string }[],
): Score {
  const disagreements: Disagreement[] = []
  let right = 0
  let found = 0
  let expected = 0
  for (const answer of gold) {
    const mentions = mentionsOf(answer.line)
    for (const by of ['named', 'grouped'] as const) {
      const words = wordsByCountry(mentions, by)
      found += words.size
      expected += answer[by].size
      for (const [country, found] of words) {
        if (answer[by].has(country)) right++
        else disagreements.push({ line: answer.line, country, by, what: 'invented', words: found })
      }
      for (const country of answer[by]) {
        if (!words.has(country)) disagreements.push({ line: answer.line, country, by, what: 'missed', words: [] })
      }
    }
  }
  return {
    precision: found === 0 ? 1 : right / found,
    recall: expected === 0 ? 1 : right / expected,
    right,
    disagreements,
  }
}

function wordsByCountry(
  mentions: readonly { readonly mention: Mention; readonly words: string }[],
  by: 'named' | 'grouped',
): Map<EntityKey, string[]> {
  const found = new Map<EntityKey, string[]>()
  for (const { mention, words } of mentions) {
    if (mention.kind === 'organisation' || (mention.kind === 'group') !== (by === 'grouped')) continue
    for (const country of mention.countries) found.set(country, [...(found.get(country) ?? []), words])
  }
  return found
}
