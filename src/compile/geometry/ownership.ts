import type { EntityKey } from '../../dataset/dataset.ts'
import { nearest } from '../nearest.ts'
import type { Report } from '../problem.ts'
import { EdgePoints } from './edge-points.ts'
import { toGrid } from './grid.ts'
import type { Grid, GridPolygon } from './grid.ts'
import { cutAtRow } from './parallel.ts'
import { polygonContains } from './rings.ts'
import { GEOMETRY_FILE } from './rules.ts'
import type { GeometryRule } from './rules.ts'

/** A shape of the world topology, its polygons where the map has them. */
export interface WorldShape {
  readonly name: string
  /** Numeric ISO code with leading zeros, where there is one. */
  readonly numeric: string | undefined
  readonly polygons: readonly GridPolygon[]
}

/** A polygon, whose it is, and the area that it is in its own right, if it is one. */
export interface OwnedPolygon {
  readonly owner: EntityKey
  readonly polygon: GridPolygon
  readonly area?: string
}

/**
 * Says whose each polygon is: by the numeric code of its shape, else by a rule; then the rules that move, cut and
 * merge. Reports shapes of no entity, and rules that find nothing to do.
 */
export function ownedPolygons(
  grid: Grid,
  shapes: readonly WorldShape[],
  register: ReadonlyMap<string, EntityKey>,
  rules: readonly GeometryRule[],
  report: Report,
): OwnedPolygon[] {
  const names = shapes.map(({ name }) => name)
  const byName = rulesByShape(rules)
  const edgePoints = new EdgePoints()
  const owned: OwnedPolygon[] = []

  for (const rule of rules) {
    if (names.includes(rule.shape)) continue
    const meant = nearest(rule.shape, names)
    const hint = meant === undefined ? '' : ` (did you mean "${meant}"?)`
    report({
      file: GEOMETRY_FILE,
      line: rule.line,
      what: `unknown shape "${rule.shape}"${hint}`,
      allowed: 'the names of world-atlas, countries-50m.json',
    })
  }

  for (const shape of shapes) {
    const own = byName.get(shape.name) ?? []
    const whole = own.find(({ action }) => action === 'key' || action === 'merge')
    const owner = whole?.to ?? (shape.numeric === undefined ? undefined : register.get(shape.numeric))
    if (owner === undefined) {
      const code = shape.numeric === undefined ? 'no numeric code' : `the numeric code ${shape.numeric}`
      report({
        file: GEOMETRY_FILE,
        line: 1,
        what: `the shape "${shape.name}" (${code}) is of no entity`,
        allowed: 'a numeric code of the register, or a row with the action "key" or "merge"',
      })
      continue
    }
    const area = whole?.action === 'merge' ? whole.area : undefined
    let polygons: OwnedPolygon[] = shape.polygons.map((polygon) => ({
      owner,
      polygon,
      ...(area !== undefined && { area }),
    }))
    for (const rule of own) {
      const next = applied(grid, rule, polygons, edgePoints)
      if (next === undefined) {
        report({
          file: GEOMETRY_FILE,
          line: rule.line,
          what: `no part of the shape "${rule.shape}" is there`,
          allowed: 'a point inside one of its parts, or a parallel that crosses it',
        })
      } else polygons = next
    }
    owned.push(...polygons)
  }
  return owned.map((each) => ({ ...each, polygon: edgePoints.into(each.polygon) }))
}

function rulesByShape(rules: readonly GeometryRule[]): Map<string, GeometryRule[]> {
  const byShape = new Map<string, GeometryRule[]>()
  for (const rule of rules) byShape.set(rule.shape, [...(byShape.get(rule.shape) ?? []), rule])
  return byShape
}

/** Undefined where the rule finds no polygon that it is about. */
function applied(
  grid: Grid,
  rule: GeometryRule,
  polygons: readonly OwnedPolygon[],
  edgePoints: EdgePoints,
): OwnedPolygon[] | undefined {
  switch (rule.action) {
    case 'key':
    case 'merge':
      return [...polygons]
    case 'move': {
      const [x, y] = toGrid(grid, ...rule.at)
      const found = polygons.findIndex(({ polygon }) =>
        [x, x + grid.columns, x - grid.columns].some((column) => polygonContains(polygon, [column, y])),
      )
      return found === -1
        ? undefined
        : polygons.map((each, index) => (index === found ? moved(rule, each.polygon) : each))
    }
    case 'cut south': {
      const row = Math.round(toGrid(grid, 0, rule.latitude)[1])
      let cut = false
      const parts = polygons.flatMap((each) => {
        const { north, south } = cutAtRow(each.polygon, row, edgePoints)
        if (south.length > 0) cut = true
        return [...north.map((polygon) => ({ ...each, polygon })), ...south.map((polygon) => moved(rule, polygon))]
      })
      return cut ? parts : undefined
    }
  }
}

function moved({ to, area }: { to: EntityKey; area?: string }, polygon: GridPolygon): OwnedPolygon {
  return { owner: to, polygon, ...(area !== undefined && { area }) }
}
