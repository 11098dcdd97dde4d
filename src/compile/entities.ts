import type { Box, Entity, EntityKey, Position } from '../dataset/dataset.ts'
import { Catalogue } from './catalogue.ts'
import { present } from './present.ts'
import type { Report } from './problem.ts'
import type { Register, RegisterEntry } from './register.ts'

const FILE = 'countries.csv'
/** Degrees to each side of an entity that is only a point: a view about as wide as a group of islands. */
const POINT_MARGIN = 1.5

/** What the geometry says of an entity with a shape. */
export interface MeasuredEntity {
  readonly point: Position
  readonly box: Box
  /** km². */
  readonly area: number
  readonly small: boolean
}

/**
 * The entities of the atlas: one for each that the map draws, and one dot for each row of `countries.csv` with a
 * position that it does not draw. In the order of their names.
 */
export function buildEntities(
  { entries }: Register,
  measured: ReadonlyMap<EntityKey, MeasuredEntity>,
  report: Report,
): Entity[] {
  const onTheMap = [...entries.values()].filter(
    ({ key, at, line }) => measured.has(key) || (at !== undefined && line !== undefined),
  )
  const keys = new Set(onTheMap.map(({ key }) => key))
  for (const entry of onTheMap) checkEntry(entry, keys, report)
  for (const { key, line, name } of entries.values()) {
    if (line === undefined || keys.has(key)) continue
    const what = `the map has no shape for ${key} (${name})`
    report({ file: FILE, line, what, allowed: 'keys that the map draws, or lat and lon for a dot' })
  }
  reportSharedNames(onTheMap, report)
  return onTheMap.map((entry) => entityOf(entry, measured.get(entry.key))).sort(byName)
}

function entityOf(entry: RegisterEntry, measures: MeasuredEntity | undefined): Entity {
  const { key, name, article, officialName, aliases, formerNames, demonyms, capitals, un, status, partOf, region } =
    entry
  const [longitude, latitude] = entry.at ?? [0, 0]
  const point = entry.at ?? measures?.point ?? [0, 0]
  const boxAround: Box = [
    longitude - POINT_MARGIN,
    latitude - POINT_MARGIN,
    longitude + POINT_MARGIN,
    latitude + POINT_MARGIN,
  ]
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
    point,
    box: measures?.box ?? boxAround,
    area: measures?.area ?? 0,
    small: measures?.small ?? true,
    hasShape: measures !== undefined,
  })
}

function checkEntry(entry: RegisterEntry, keys: ReadonlySet<EntityKey>, report: Report): void {
  const { key, name, un, status, partOf, region, line = 1 } = entry
  const place = { file: FILE, line }
  if (un !== 'member' && status === undefined) {
    const what = `${key} (${name}) is no UN member and has no status`
    report({ ...place, what, allowed: 'a row with its status in words' })
  }
  if (partOf !== undefined && (!keys.has(partOf) || partOf === key)) {
    report({ ...place, what: `unknown part_of "${partOf}"`, allowed: 'the key of another entity on the map' })
  }
  if (region === '') report({ ...place, what: `${key} (${name}) has no region`, allowed: 'a region, such as Europe' })
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
export function countryCatalogue(register: Register, entities: readonly Entity[], complete: boolean): Catalogue {
  const allowed = 'ISO 3166-1 alpha-3 codes of what the map shows, and keys of countries.csv'
  const catalogue = new Catalogue('country code', allowed, complete && register.complete)
  for (const { key, name, officialName, aliases, formerNames } of entities) {
    const otherCodes = register.entries.get(key)?.otherCodes ?? []
    catalogue.add(key, name, [...otherCodes, officialName, ...aliases, ...formerNames])
  }
  return catalogue
}

function byName(a: Entity, b: Entity): number {
  return a.name.localeCompare(b.name, 'en')
}
