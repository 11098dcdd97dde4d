import { createRequire } from 'node:module'
import * as v from 'valibot'
import type { EntityKey } from '../dataset/dataset.ts'
import type { AtlasTopology } from '../dataset/topology.ts'
import { decodeFile } from './decode.ts'
import type { Files } from './decode.ts'
import { compileTopology } from './geometry/compile-topology.ts'
import type { DisputedTopology, WorldTopology } from './geometry/compile-topology.ts'
import { measureEntities } from './geometry/measures.ts'
import type { EntityMeasures } from './geometry/measures.ts'
import { GEOMETRY_COLUMNS, GEOMETRY_FILE, readGeometryRules } from './geometry/rules.ts'
import { readCheckedTable } from './input.ts'
import type { Input } from './input.ts'
import type { Problem, Report } from './problem.ts'

const AREAS_FILE = 'disputed-areas.topo.json'

/** The map: its shapes, and what is measured on them. */
export interface World {
  readonly topology: AtlasTopology
  readonly measured: ReadonlyMap<EntityKey, EntityMeasures>
  /** False where areas are missing because what describes them could not be read. */
  readonly complete: boolean
}

/** Makes the map from what the data say of it. `keyOfNumeric`: numeric ISO code → key. */
export type WorldMaker = (
  input: Pick<Input, 'files' | 'mirrors' | 'report' | 'sources'>,
  keyOfNumeric: ReadonlyMap<string, EntityKey>,
) => World

/** What was drawn last, from what, and the problems that drawing it found. */
interface Drawn extends Omit<World, 'complete'> {
  readonly drawnFrom: string
  readonly problems: readonly Problem[]
}

/**
 * The world at 1:50 million, as Natural Earth has it, changed by `geometry.csv`, with the disputed areas.
 * Drawing it takes a second, so that a maker remembers what it drew last: an edit elsewhere need not wait for it.
 */
export function naturalEarthWorld(): WorldMaker {
  let last: Drawn | undefined
  return (input, keyOfNumeric) => {
    const table = readCheckedTable(input, GEOMETRY_FILE, GEOMETRY_COLUMNS)
    const rules = readGeometryRules(table, input.report, input.sources)
    const areas = readAreas(input.files, input.report)
    const disputed = areas ?? NO_AREAS
    const drawnFrom = JSON.stringify([rules, disputed, [...keyOfNumeric]])
    if (last?.drawnFrom !== drawnFrom) {
      const problems: Problem[] = []
      const world = createRequire(import.meta.url)('world-atlas/countries-50m.json') as WorldTopology
      const topology = compileTopology(world, disputed, keyOfNumeric, rules, (problem) => problems.push(problem))
      last = { drawnFrom, topology, measured: measureEntities(topology), problems }
    }
    last.problems.forEach(input.report)
    const { topology, measured } = last
    return { topology, measured, complete: table.complete && areas !== undefined }
  }
}

const NO_AREAS: DisputedTopology = {
  type: 'Topology',
  transform: { scale: [1, 1], translate: [0, 0] },
  arcs: [],
  objects: { disputed: { type: 'GeometryCollection', geometries: [] } },
}

/** Reported and undefined where the file is no topology with an object `disputed`. */
function readAreas(files: Files, report: Report): DisputedTopology | undefined {
  const decoded = decodeFile(files, AREAS_FILE, report)
  if (decoded === undefined) return undefined
  const allowed = 'a TopoJSON topology with an object "disputed" whose features have an id and a parent'
  try {
    const value: unknown = JSON.parse(decoded.text)
    if (isAreas(value)) return value
    report({ file: AREAS_FILE, line: 1, what: 'the file is no topology of areas', allowed })
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    report({ file: AREAS_FILE, line: 1, what: `the file is no JSON: ${error.message}`, allowed })
  }
  return undefined
}

const PAIR = v.tuple([v.number(), v.number()])
const AREAS = v.object({
  type: v.literal('Topology'),
  transform: v.object({ scale: PAIR, translate: PAIR }),
  arcs: v.array(v.array(PAIR)),
  objects: v.object({
    disputed: v.object({
      type: v.literal('GeometryCollection'),
      geometries: v.array(
        v.object({
          type: v.picklist(['Polygon', 'MultiPolygon']),
          properties: v.object({ id: v.string(), parent: v.string() }),
        }),
      ),
    }),
  }),
})

function isAreas(value: unknown): value is DisputedTopology {
  return v.is(AREAS, value)
}
