import type { Entity } from '../dataset/dataset.ts'
import { mercatorX, mercatorY } from '../dataset/mercator.ts'
import { POSTER_WORLD, posterPlace } from '../dataset/poster.ts'
import type { Dot, Scene } from '../domain/scene.ts'
import { MARKER_SIZE } from '../map/draw-image.ts'
import { groupMarkers, type MarkerGroup } from '../map/groups.ts'
import { broken, labelFeatures } from '../map/labels.ts'
import type { Palette } from '../theme/palette.ts'
import { drawnMarkers, type DrawnMarker } from './markers.ts'
import { placeLabels, type PlacedBox, type PlacedLabel, type WantedLabel } from './place-labels.ts'
import type { ShapeIndex } from './shape-index.ts'
import { tableWidth } from './text-widths.ts'
import { copiesIn, zoomOf, type Viewport } from './viewport.ts'

/** All whose place or size depends on what part of the poster is seen, and how large. */
export interface Layout {
  readonly dots: readonly Dot[]
  readonly groups: readonly MarkerGroup[]
  /** As many times as there are copies to see them on; x and y in units of the poster. */
  readonly markers: readonly (DrawnMarker & { readonly x: number; readonly y: number })[]
  readonly markerNames: readonly PlacedLabel[]
  readonly names: readonly PlacedLabel[]
}

export interface LayoutSettings {
  readonly entities: readonly Pick<Entity, 'key' | 'box' | 'hasShape'>[]
  readonly shapes: ShapeIndex
  readonly palette: Palette
  readonly viewport: Viewport
  /** Enlarges text and markers on large screens, as on the map. */
  readonly scale: number
  readonly ownView: string
}

/** Below this size on the screen a country needs its dot, px at scale 1. */
const DOT_BELOW = 18
/** Markers nearer than this are drawn as one, px at scale 1. */
const GROUP_WITHIN = 15
/** The map lays out anew each time its zoom passes a multiple of this; so that both agree, so does the poster. */
const ZOOM_STEP = 0.25
/** From this zoom on markers have their names beside them. */
const NAMED_FROM = 5.5
const MARKER_NAME_SIZE = 16
/** Between a marker and its name, px at scale 1; more than is kept free around a label. */
const NAME_GAP = 4
export const SELECTED_MARKER = 1.35

export function layOut({ labels, dots, markers, fills }: Scene, settings: LayoutSettings): Layout {
  const { viewport, scale, palette, shapes } = settings
  const zoom = Math.floor(zoomOf(viewport) / ZOOM_STEP) * ZOOM_STEP
  const copies = copiesIn(viewport)
  const groups = groupMarkers(markers, zoom, GROUP_WITHIN * scale)
  const drawn = drawnMarkers(groups, palette)
  const standing = drawn.flatMap((marker) => {
    const [x, y] = posterPlace(marker.at)
    return copies.map((copy) => ({ ...marker, id: `${marker.id} ${copy}`, x: x + copy, y })).filter(isSeenIn(viewport))
  })
  const icons = standing.map(({ x, y, selected }): PlacedBox => {
    const half = ((MARKER_SIZE / 2) * scale * (selected ? SELECTED_MARKER : 1)) / viewport.pixels
    return { left: x - half, top: y - half, right: x + half, bottom: y + half }
  })
  const markerNames = placeLabels(
    drawn.filter(({ selected, label }) => label !== '' && (selected || zoom >= NAMED_FROM)).map(markerName(scale)),
    viewport,
    tableWidth,
    icons,
  )
  const placeOf = new Map(labels.map(({ key, at }) => [key, posterPlace(at)]))
  const focus = new Set(fills.filter(({ fill }) => fill.kind === 'focus').map(({ key }) => key))
  const wanted = labelFeatures(labels, {
    zoom,
    scale,
    measure: tableWidth,
    roomOf: (key) => {
      const { width, height } = shapes.roomOf(key, placeOf.get(key) ?? [0, 0])
      return { width: width / POSTER_WORLD, height: height / POSTER_WORLD }
    },
    noteOf: (key) => (focus.has(key) ? settings.ownView : undefined),
    zoomLoss: () => 0,
  }).features.map(({ properties, geometry }): WantedLabel => ({
    ...properties,
    id: properties.key,
    at: [geometry.coordinates[0] ?? 0, geometry.coordinates[1] ?? 0],
    size: properties.size * scale,
  }))
  return {
    dots: dots.filter(({ key, selected }) => selected || isSmall(key, settings)),
    groups,
    markers: standing,
    markerNames,
    names: placeLabels(wanted, viewport, tableWidth, [...icons, ...markerNames.map(boxOf)]),
  }
}

/** Whether a country is too small on the screen to be seen as an area. */
export function isSmall(key: string, settings: Pick<LayoutSettings, 'entities' | 'viewport' | 'scale'>): boolean {
  return sizeOnScreen(key, settings) < DOT_BELOW * settings.scale
}

/** Larger side of a country on the screen, px. */
export function sizeOnScreen(
  key: string,
  { entities, viewport }: Pick<LayoutSettings, 'entities' | 'viewport'>,
): number {
  const entity = entities.find((candidate) => candidate.key === key)
  if (!entity?.hasShape) return 0
  const [west, south, east, north] = entity.box
  const size = Math.max(mercatorX(east) - mercatorX(west), mercatorY(south) - mercatorY(north))
  return size * POSTER_WORLD * viewport.pixels
}

function markerName(scale: number) {
  return ({ id, at, label, selected }: DrawnMarker): WantedLabel => {
    const beside = ((MARKER_SIZE / 2) * (selected ? SELECTED_MARKER : 1) + NAME_GAP) / MARKER_NAME_SIZE
    return {
      id,
      at,
      size: MARKER_NAME_SIZE * scale,
      name: broken(label, tableWidth),
      bold: true,
      figure: '',
      figureScale: 1,
      note: '',
      anchors: ['left', [beside, 0], 'right', [-beside, 0], 'top', [0, beside], 'bottom', [0, -beside]],
    }
  }
}

function isSeenIn({ x, y, width, height, pixels }: Viewport) {
  const margin = MARKER_SIZE / pixels
  return (at: { readonly x: number; readonly y: number }): boolean =>
    at.x > x - margin && at.x < x + width + margin && at.y > y - margin && at.y < y + height + margin
}

function boxOf({ box }: PlacedLabel): PlacedBox {
  return box
}
