import type { Entity, EntityKey, Position, Source } from '../../dataset/dataset.ts'
import { Catalogue } from '../catalogue.ts'
import type { Files } from '../decode.ts'
import type { Input } from '../input.ts'
import { Mirrors } from '../mirrors.ts'
import { formatProblem, sortProblems } from '../problem.ts'
import type { Problem } from '../problem.ts'
import { weaklySourcedBy } from '../sources.ts'

/** Files in memory: name → lines. */
export function filesOf(contents: Readonly<Record<string, readonly string[] | Uint8Array>>): Files {
  return new Map(
    Object.entries(contents).map(([name, content]) => [
      name,
      content instanceof Uint8Array ? content : new TextEncoder().encode(`${content.join('\n')}\n`),
    ]),
  )
}

/** Problems as an editor reads them, in order. */
export function messagesOf(problems: readonly Problem[]): string[] {
  return sortProblems(problems).map((problem) => formatProblem(problem))
}

const SOURCES: readonly Source[] = [
  {
    id: 'atlas',
    publisher: 'A Press',
    title: 'An atlas',
    date: '2020',
    url: 'https://example.org/atlas',
    kind: 'publication',
  },
  { id: 'agency', publisher: 'An Agency', title: 'News', date: '2021', url: 'https://example.org/news', kind: 'party' },
  { id: 'copy', publisher: 'A Copy', title: 'A copy', date: '2019', kind: 'mirror' },
]

/** Two countries with outlines and one that is a dot. */
export const SMALL_ENTITIES: readonly Entity[] = [
  entity('AUT', 'Austria', [13.3, 47.5]),
  entity('CHE', 'Switzerland', [8, 47]),
  { ...entity('TUV', 'Tuvalu', [179.2, -8.5]), hasShape: false },
]

/** An input whose registers hold three countries and three sources, with the problems that reading it finds. */
export function smallInput(contents: Readonly<Record<string, readonly string[] | Uint8Array>>): {
  input: Input
  messages: () => string[]
} {
  const problems: Problem[] = []
  const sources = new Catalogue('source', 'ids of sources.csv')
  for (const { id, title } of SOURCES) sources.add(id, title)
  const countries = new Catalogue('country code', 'keys of the register')
  for (const { key, name } of SMALL_ENTITIES) countries.add(key, name, [key.slice(0, 2)])
  const input: Input = {
    files: filesOf(contents),
    report: (problem) => problems.push(problem),
    mirrors: new Mirrors(['mirror.example']),
    sources,
    weaklySourced: weaklySourcedBy(SOURCES),
    countries,
    distanceToCountry,
    entities: new Map(SMALL_ENTITIES.map((each) => [each.key, each])),
  }
  return { input, messages: () => messagesOf(problems) }
}

/** Everywhere east of 10° is in AUT, everywhere west of it in CHE, between 44° and 50° north; a degree is 100 km. */
function distanceToCountry(key: EntityKey, [longitude, latitude]: Position): number {
  const beyond = key === 'AUT' ? 10 - longitude : longitude - 10
  return Math.max(0, beyond, Math.abs(latitude - 47) - 3) * 100
}

function entity(key: string, name: string, point: readonly [number, number]): Entity {
  return {
    key,
    name,
    officialName: name,
    aliases: [],
    formerNames: [],
    demonyms: [],
    capitals: [],
    un: 'member',
    region: 'Somewhere',
    point,
    box: [point[0] - 1, point[1] - 1, point[0] + 1, point[1] + 1],
    area: 1000,
    small: false,
    hasShape: true,
  }
}
