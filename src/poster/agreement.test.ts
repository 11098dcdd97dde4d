import type { Map as MapLibre } from 'maplibre-gl'
import { render } from 'svelte/server'
import { describe, expect, test } from 'vitest'
import { compileAtlas } from '../compile/dataset.ts'
import { posterShapes } from '../compile/poster/poster-shapes.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { posterPlace } from '../dataset/poster.ts'
import { knownIn, parseView, startView } from '../domain/address.ts'
import { scene, type FillRole, type Marker, type Outline, type OutlineRole, type Scene } from '../domain/scene.ts'
import type { View } from '../domain/view.ts'
import { Picture } from '../map/picture.ts'
import { shapesOf } from '../map/shapes.ts'
import { MARKER_DRAWINGS, type DrawnShape } from '../theme/marker-shapes.ts'
import { palette } from '../theme/palette.ts'
import { layOut } from './layout.ts'
import { drawnByMap, MapRecord } from './testing/drawn-by-map.ts'
import { drawnByPoster } from './testing/drawn-by-poster.ts'
import Poster from './Poster.svelte'
import { ShapeIndex } from './shape-index.ts'
import { tableWidth } from './text-widths.ts'
import { boxSeen, copiesIn, isInView, viewportOf, zoomOf } from './viewport.ts'

/** The two renderers read one scene. Here each draws it its own way, and what they have drawn is compared. */

const compiled = compileAtlas('data')
if ('problems' in compiled) throw new Error('The data has problems.')
const { dataset, topology } = compiled
const { entities, frames, territories, organisations } = dataset
const known = knownIn(dataset)
const shapes = shapesOf(topology)
const drawings = posterShapes(topology, territories)
const index = new ShapeIndex(drawings)
const start = startView(known)

/** One map for all views, as on the page: it is told only what changes. */
const map = new MapRecord()
let picture: Picture | undefined

function drawnByBoth(shown: Scene, camera: View['camera']) {
  const size = { width: 848, height: 583 }
  const padding = { top: 0, right: 0, bottom: 122, left: 0 }
  const viewport = viewportOf({ camera, frames, entities, size, padding, isExact: true })
  const zoom = zoomOf(viewport)
  const place = { zoom, latitude: 0, projection: 'mercator', view: boxSeen(viewport) } as const
  if (!picture) {
    const settings = { topology, shapes, entities, palette, measure: tableWidth, ownView: '', scale: 1, hasText: true }
    picture = new Picture({ ...settings, fontsAreReady: true }, scene(dataset, start), place)
    map.begin(picture.style())
  }
  picture.layOut(map as unknown as MapLibre, place)
  picture.show(map as unknown as MapLibre, shown)
  const layout = layOut(shown, { entities, shapes: index, palette, viewport, scale: 1, ownView: '' })
  const props = { shapes: drawings, index, scene: shown, layout, viewport, scale: 1, label: 'Map' }
  return {
    viewport,
    byMap: drawnByMap(map, shapes, picture.groups, zoom),
    byPoster: drawnByPoster(render(Poster, { props }).body, drawings, viewport),
  }
}

/** Fails with the first thing that the two draw differently. @returns how many things were compared */
function compare(shown: Scene, camera: View['camera']): number {
  const { viewport, byMap, byPoster } = drawnByBoth(shown, camera)
  // What the poster's grid swallows is no shape there: such a country has its dot.
  const isDrawn = ({ of, key }: { readonly of: 'country' | 'area'; readonly key: string }): boolean =>
    (of === 'country' ? index.country(key) : index.area(key)) !== undefined
  const areas = byMap.areas.filter(isDrawn)
  expect(byPoster.areas).toEqual(areas)
  const isSeen = ({ of, key }: { readonly of: 'country' | 'area'; readonly key: string }): boolean =>
    copiesIn(viewport).some((copy) => index.reaches(of, key, copy))
  expect(byPoster.outlines).toEqual(byMap.outlines.filter(isSeen).map(({ line }) => line))
  expect(byPoster.dots.map(({ line }) => line)).toEqual(byMap.dots.map(({ line }) => line))
  for (const [at, { radius }] of byMap.dots.entries()) {
    expect(Math.abs((byPoster.dots[at]?.radius ?? NaN) - radius)).toBeLessThan(0.3)
  }

  const markers = new Map(byMap.markers.map((marker) => [marker.id, marker]))
  for (const { id, at, ...looks } of byPoster.markers) {
    const { at: place, ...other } = markers.get(id) ?? { at: [NaN, NaN] as const, id }
    expect({ id, ...looks }).toEqual(other)
    const [x, y] = posterPlace(place)
    expect(Math.hypot(at[0] - x, at[1] - y)).toBeLessThan(0.3)
  }
  const missing = byMap.markers.filter(({ id, at }) => isInView(viewport, at) && !byPoster.ids.has(id))
  expect(missing).toEqual([])
  return areas.length + byMap.outlines.length + byMap.dots.length + byPoster.markers.length
}

function compareView(address: string): number {
  const view = parseView(address, known)
  return compare(scene(dataset, view), view.camera)
}

describe('the poster and the map draw the same', () => {
  const layers = 'survey,sites,protectorates,memberships'
  test.each([
    '',
    `frame=europe&layers=${layers}`,
    `frame=caucasus-central-asia&layers=${layers}`,
    `frame=middle-east&layers=${layers}`,
    `frame=africa&layers=${layers}`,
    `frame=asia-pacific&layers=${layers}`,
    `frame=americas&layers=${layers}`,
    `frame=neighbours&layers=${layers}`,
    'measure=unfavourable',
    'measure=noAnswer',
    'layers=sites',
    'layers=protectorates',
    'layers=',
    '',
  ])('in the view "%s"', (address) => {
    expect(compareView(address)).toBeGreaterThan(entities.length)
  })

  test('of every organisation', () => {
    for (const { id } of organisations) compareView(`layers=survey,memberships&members=${id}`)
  })

  test.each(frames.map(({ id }) => id))('of every country in the frame "%s"', (frame) => {
    for (const key of inFrame(dataset, frame)) compareView(`country=${key}&frame=${frame}`)
  })

  test('of every territory, disputed area and site', () => {
    for (const { id } of territories) compareView(`territory=${id}&layers=${layers}`)
    for (const { id } of dataset.sites.slice(0, 40)) compareView(`site=${id}&layers=${layers}`)
  })

  test('of every role that a scene can name', () => {
    const roles = Object.keys(palette.outlines) as OutlineRole[]
    const fills: FillRole[] = [
      ...palette.classes.flatMap((_, at): FillRole[] => [
        { kind: 'class', index: at },
        { kind: 'focus', index: at },
      ]),
      { kind: 'not surveyed' },
      { kind: 'plain' },
    ]
    const drawn = entities.filter(({ key }) => index.country(key) !== undefined).map(({ key }) => key)
    const markers = (Object.keys(MARKER_DRAWINGS) as DrawnShape[]).flatMap((shape) =>
      shape === 'group' ? [] : (Object.keys(palette.tones) as Marker['tone'][]).map((tone) => ({ shape, tone })),
    )
    const everything: Scene = {
      ...scene(dataset, start),
      fills: entities.map(({ key }, at) => ({ key, fill: fills[at % fills.length] ?? { kind: 'plain' } })),
      dots: scene(dataset, start).dots.map((dot, at) => ({
        ...dot,
        fill: fills[at % fills.length] ?? { kind: 'plain' },
        selected: at % 7 === 0,
      })),
      outlines: roles.flatMap((role, at): Outline[] =>
        drawn[at] === undefined ? [] : [{ of: 'country', key: drawn[at], role }],
      ),
      markers: markers.map(({ shape, tone }, at): Marker => ({
        id: `marker-${at}`,
        // Apart from each other, so that each stands for itself.
        at: [-120 + 22 * (at % 12), -40 + 14 * Math.floor(at / 12)],
        shape,
        tone,
        hollow: at % 3 === 0,
        selected: at % 5 === 0,
        label: '',
        selections: [],
      })),
    }
    compare(everything, start.camera)
    const { byPoster } = drawnByBoth(everything, start.camera)
    expect(new Set(byPoster.outlines.map((line) => line.split(' as ')[1])).size).toBe(roles.length)
    expect(byPoster.markers).toHaveLength(markers.length)
  })
})

function inFrame({ entities, frames }: Dataset, id: string): string[] {
  const [west, south, east, north] = frames.find((frame) => frame.id === id)?.box ?? [0, 0, 0, 0]
  return entities
    .filter(
      ({ point: [longitude, latitude] }) =>
        longitude > west && longitude < east && latitude > south && latitude < north,
    )
    .map(({ key }) => key)
}
