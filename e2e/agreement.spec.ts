import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import type { MultiPolygon, Polygon } from 'geojson'
import polylabel from 'polylabel'
import { POSTER_WORLD, posterCorner, type PosterPoint } from '../src/dataset/poster.ts'
import type { AtlasTopology } from '../src/dataset/topology.ts'
import { shapesOf } from '../src/map/shapes.ts'
import { palette } from '../src/theme/palette.ts'
import { expect, mapIsStill, open, test } from './atlas.ts'
import { lookInto, type Looked, type Patch, type Spot } from './pixels.ts'

/**
 * What a person sees before and after the map takes over, shape by shape, read back from the screen: the colour inside,
 * whether it is hatched, and the colour of its outline. What is too small for that is compared where the two renderers
 * have their data from: `src/poster/agreement.test.ts`.
 */

const MAPLIBRE = /assets\/maplibre-map-[^/]+\.js$/
/** Where the poster's grid is less than that many px off, nothing is hidden by it. */
const SMALLEST = 3
/** The black of an owner's outline cannot be told from that of what is selected. */
const { 'selected owner': _, ...TOLD_APART } = palette.outlines
const OUTLINES = [...new Set(Object.values(TOLD_APART).map(({ colour }) => colour))]

interface Shape {
  readonly id: string
  /** The place within that is furthest from every edge, and how far: units of the poster. */
  readonly at: PosterPoint
  readonly room: number
  /** Places along its edge. */
  readonly edge: readonly PosterPoint[]
}

let shapes: readonly Shape[] = []

test.beforeAll(async () => {
  const name = (await readdir(join('dist', 'assets'))).find((file) => /^geometry-.*\.json$/.test(file))
  if (name === undefined) throw new Error('The site has no shapes.')
  const topology = JSON.parse(await readFile(join('dist', 'assets', name), 'utf8')) as AtlasTopology
  const { countries, areas } = shapesOf(topology)
  const within = new Map<string, (Polygon | MultiPolygon)[]>()
  for (const { properties, geometry } of areas.features) {
    within.set(properties.owner, [...(within.get(properties.owner) ?? []), geometry])
  }
  shapes = [
    ...countries.features.map(({ properties: { key }, geometry }) => shapeOf(key, geometry, within.get(key) ?? [])),
    ...areas.features.map(({ properties: { id }, geometry }) => shapeOf(id, geometry, [])),
  ]
})

const LAYERS = 'layers=survey,sites,protectorates,memberships'
for (const [hash, fewest] of [
  ['', 60],
  [`frame=europe&${LAYERS}`, 35],
  [`frame=caucasus-central-asia&${LAYERS}`, 12],
  ['frame=europe&layers=survey,memberships&members=CSTO', 35],
  ['frame=europe&country=POL', 35],
  ['frame=caucasus-central-asia&territory=abkhazia', 12],
  ['frame=africa&measure=unfavourable', 40],
  ['frame=asia-pacific&layers=sites', 20],
] as const) {
  test(`poster and map show the same colours, hatching and outlines: ${hash || 'the start'}`, async ({ page }) => {
    let proceed = (): void => undefined
    const held = new Promise<void>((resolve) => (proceed = resolve))
    await page.route(MAPLIBRE, async (route) => {
      await held
      await route.continue()
    })
    await open(page, `map=gl${hash === '' ? '' : `&${hash}`}`)
    const maps = page.locator('.maps')
    await expect(page.locator('[data-renderer="svg"].measured')).toBeVisible()
    // What comes with the whole dataset is there: the sidebar has said its words, the poster its markers.
    await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => /printing/.test(name)))
    const spots = await spotsOn(page)
    const poster = await lookInto(page, await maps.screenshot(), spots, OUTLINES)
    proceed()
    await mapIsStill(page)
    await expect(page.locator('[data-renderer="svg"]')).toHaveCount(0)
    const seen = new Set(await uncovered(maps, spots))
    const map = await lookInto(page, await maps.screenshot(), spots, OUTLINES)

    const compared = spots.flatMap(({ id }, at) => {
      const [one, other] = [poster[at], map[at]]
      const patch = one?.patches.findIndex((patch, nth) => isLand(patch, other?.patches[nth])) ?? -1
      if (!one || !other || !seen.has(id) || patch === -1) return []
      return [{ id, poster: looksOf(one, patch, other), map: looksOf(other, patch, one) }]
    })
    expect(compared.map(({ id, map }) => ({ id, ...map }))).toEqual(
      compared.map(({ id, poster }) => ({ id, ...poster })),
    )
    expect(compared.length).toBeGreaterThan(fewest)
  })
}

/** Neither is covered by a name, and a marker covers at most one of them. */
function isLand(one: Patch, other: Patch | undefined): boolean {
  if (!other?.isPlain || !one.isPlain) return false
  return colourName(one) !== undefined || colourName(other) !== undefined
}

function looksOf({ patches, outlines }: Looked, nth: number, other: Looked) {
  const patch = patches[nth]
  return {
    fill: patch && colourName(patch),
    isHatched: patch?.isHatched,
    outlines: outlinesOf(outlines, other.outlines),
  }
}

/** The outlines that a shape has, of those of which both pictures tell whether it has them. */
function outlinesOf(shares: readonly number[], others: readonly number[]): string[] {
  const isSure = (share = 0.5): boolean => share < 0.3 || share > 0.6
  return OUTLINES.filter((_, at) => isSure(shares[at]) && isSure(others[at]) && (shares[at] ?? 0) > 0.6)
}

/** What a colour on the screen means. */
function colourName({ colour }: Patch): string | undefined {
  const meanings: (readonly [string, string])[] = [
    ...palette.classes.map((colour, at) => [`class ${at}`, colour] as const),
    ['not surveyed', palette.notSurveyed],
    ['plain', palette.plain],
  ]
  return meanings.find(([, meant]) => {
    const parts = [1, 3, 5].map((at) => parseInt(meant.slice(at, at + 2), 16))
    return parts.every((part, at) => Math.abs(part - (colour[at] ?? NaN)) <= 6)
  })?.[0]
}

/** Where on the picture of the map the shapes are that can be looked into. */
async function spotsOn(page: Page): Promise<Spot[]> {
  const svg = page.getByRole('img', { name: 'Map', exact: true })
  const viewBox = ((await svg.getAttribute('viewBox')) ?? '').split(' ').map(Number)
  const [left = 0, top = 0, width = 1] = viewBox
  const box = await page.locator('.maps').boundingBox()
  if (!box) throw new Error('There is no map.')
  const pixels = box.width / width
  const place = ([x, y]: PosterPoint): PosterPoint => [(x - left) * pixels, (y - top) * pixels]
  const spots = shapes
    .filter(({ room }) => room * pixels >= SMALLEST)
    .map(({ id, at, room, edge }): Spot => ({ id, at: place(at), radius: room * pixels, edge: edge.map(place) }))
  const seen = new Set(await uncovered(page.locator('.maps'), spots))
  return spots.filter(({ id }) => seen.has(id))
}

/** Those that nothing of the page lies over. */
function uncovered(maps: Locator, spots: readonly Spot[]): Promise<string[]> {
  return maps.evaluate((element, spots) => {
    const box = element.getBoundingClientRect()
    return spots
      .filter(({ at: [x, y] }) => element.contains(document.elementFromPoint(box.left + x, box.top + y)))
      .map(({ id }) => id)
  }, spots)
}

function shapeOf(id: string, geometry: Polygon | MultiPolygon, without: readonly (Polygon | MultiPolygon)[]): Shape {
  const polygons = polygonsOf(geometry)
  const holes = without.flatMap(polygonsOf).map(([ring = []]) => ring)
  const [widest = []] = polygons.sort((one, other) => extent(other[0] ?? []) - extent(one[0] ?? []))
  const found = polylabel([...widest, ...holes], POSTER_WORLD / 20_000)
  const [x = NaN, y = NaN] = found
  const ring = widest[0] ?? []
  const step = Math.max(1, Math.floor(ring.length / 60))
  const edge = ring.filter((_, at) => at % step === 0)
  return { id, at: [x, y], room: found.distance, edge }
}

function polygonsOf(shape: Polygon | MultiPolygon): PosterPoint[][][] {
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates
  return polygons.map((rings) =>
    rings.map((ring) => ring.map(([longitude = NaN, latitude = NaN]) => posterCorner([longitude, latitude]))),
  )
}

function extent(ring: readonly PosterPoint[]): number {
  const columns = ring.map(([x]) => x)
  const rows = ring.map(([, y]) => y)
  return (Math.max(...columns) - Math.min(...columns)) * (Math.max(...rows) - Math.min(...rows))
}
