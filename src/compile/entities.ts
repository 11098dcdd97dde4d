import type { Entity, EntityKey } from '../dataset/dataset.ts'
import { Catalogue } from './catalogue.ts'
import { measurePoint } from './geometry/measures.ts'
import type { EntityMeasures } from './geometry/measures.ts'
import { present } from './present.ts'
import type { Report } from './problem.ts'
import type { Register, RegisterEntry } from './register.ts'

const FILE = 'countries.csv'

/**
 * The entities of the atlas: one for each that the map draws, and one dot for each row of `countries.csv` with a
 * position that it does not draw. In the order of their names.
 */
export function buildEntities(
  { entries, table }: Register,
  measured: ReadonlyMap<EntityKey, EntityMeasures>,
  report: Report,
): Entity[] {
  const onTheMap: { readonly entry: RegisterEntry; readonly measures: EntityMeasures }[] = []
  for (const entry of entries.values()) {
    const { key, name, at, line } = entry
    const measures = measured.get(key) ?? (at === undefined ? undefined : measurePoint(at))
    if (measures !== undefined) onTheMap.push({ entry, measures })
    else if (line !== undefined) {
      const what = `the map has no shape for ${key} (${name})`
      report({ file: FILE, line, what, allowed: 'keys that the map draws, or lat and lon for a dot' })
    }
  }
  for (const key of measured.keys()) {
    if (entries.has(key)) continue
    const what = `the map has a shape for "${key}", which is in no register`
    report({ file: FILE, line: 1, what, allowed: 'a row for each shape that world-countries does not know' })
  }
  const keys = new Set(onTheMap.map(({ entry }) => entry.key))
  for (const { entry } of onTheMap) {
    checkEntry(entry, keys, report)
    // A row that could not be read, or has a problem of its own, may well have the status.
    const unread =
      entry.line === undefined && (!table.complete || table.rows.some(({ cells }) => cells.key === entry.key))
    if (!unread) checkStatus(entry, report)
  }
  reportSharedNames(
    onTheMap.map(({ entry }) => entry),
    report,
  )
  return onTheMap.map(({ entry, measures }) => entityOf(entry, measures)).sort(byName)
}

function entityOf(entry: RegisterEntry, measures: EntityMeasures): Entity {
  const { key, name, article, officialName, aliases, formerNames, demonyms, capitals, un, status, partOf, region } =
    entry
  return present({
    key,
    name,
    article,
    officialName,
    aliases,
    formerNames,
    demonyms,
    capitals,
    un,
    status,
    partOf,
    region,
    ...measures,
    // The place for the label that an editor chose goes before the one that was computed.
    point: entry.at ?? measures.point,
  })
}

function checkEntry(entry: RegisterEntry, keys: ReadonlySet<EntityKey>, report: Report): void {
  const { key, name, partOf, region, line = 1 } = entry
  const place = { file: FILE, line }
  if (partOf !== undefined && (!keys.has(partOf) || partOf === key)) {
    report({ ...place, what: `unknown part_of "${partOf}"`, allowed: 'the key of another entity on the map' })
  }
  if (region === '') report({ ...place, what: `${key} (${name}) has no region`, allowed: 'a region, such as Europe' })
}

function checkStatus({ key, name, un, status, line = 1 }: RegisterEntry, report: Report): void {
  if (un === 'member' || status !== undefined) return
  const what = `${key} (${name}) is no UN member and has no status`
  report({ file: FILE, line, what, allowed: 'a row with its status in words' })
}

function reportSharedNames(entries: readonly RegisterEntry[], report: Report): void {
  const firsts = new Map<string, RegisterEntry>()
  for (const entry of entries) {
    const first = firsts.get(entry.name)
    if (first === undefined) {
      firsts.set(entry.name, entry)
      continue
    }
    const what = `${first.key} and ${entry.key} are both called "${entry.name}"`
    report({ file: FILE, line: entry.line ?? first.line ?? 1, what, allowed: 'a name of its own for each' })
  }
}

/** The ids that other tables name countries by. */
export function countryCatalogue(register: Register, entities: readonly Entity[]): Catalogue {
  const allowed = 'ISO 3166-1 alpha-3 codes of what the map shows, and keys of countries.csv'
  const catalogue = new Catalogue('country code', allowed, register.table.complete)
  for (const { key, name, officialName, aliases, formerNames } of entities) {
    const otherCodes = register.entries.get(key)?.otherCodes ?? []
    catalogue.add(key, name, [...otherCodes, officialName, ...aliases, ...formerNames])
  }
  return catalogue
}

function byName(a: Entity, b: Entity): number {
  return a.name.localeCompare(b.name, 'en')
}
