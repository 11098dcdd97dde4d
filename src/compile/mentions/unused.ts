import type { Problem } from '../problem.ts'
import { COUNTRIES_FILE, ORGANISATIONS_FILE } from './aliases.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { Alias } from './meaning.ts'
import { scan } from './scan.ts'
import { tokenize, withoutAccents } from './tokens.ts'

/** The aliases that no paragraph uses, in the order of the gazetteer; "Köln" is used where "Koln" is. */
export function unusedAliases(paragraphs: Iterable<string>, gazetteer: Gazetteer): Alias[] {
  const used = new Set<string>()
  for (const text of paragraphs)
    for (const { alias } of scan(tokenize(text), gazetteer)) used.add(withoutAccents(alias.text))
  return gazetteer.aliases.filter(({ text }) => !used.has(withoutAccents(text)))
}

/**
 * One notice a file, since a gazetteer that is ready for another text has thousands of names which this one does not
 * use; `npm run mentions -- --unused` lists them all.
 */
export function unusedNotices(paragraphs: Iterable<string>, gazetteer: Gazetteer): Problem[] {
  const unused = count(unusedAliases(paragraphs, gazetteer))
  return [...count(gazetteer.aliases)].flatMap(([file, all]) => {
    const number = unused.get(file) ?? 0
    if (number === 0 || file === COUNTRIES_FILE || file === ORGANISATIONS_FILE) return []
    return [{ file, line: 1, what: `${number} of ${all} names never occur in the article` }]
  })
}

function count(aliases: readonly Alias[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { file } of aliases) counts.set(file, (counts.get(file) ?? 0) + 1)
  return counts
}
