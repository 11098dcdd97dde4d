import type { Entity } from '../dataset/dataset.ts'
import { mercatorX, mercatorY } from '../dataset/mercator.ts'
import { POSTER_WORLD, posterPlace } from '../dataset/poster.ts'
import type { Dot, Scene } from '../domain/scene.ts'
import { MARKER_SIZE, SELECTED_MARKER } from '../map/draw-image.ts'
import { DOT_BELOW } from '../map/features.ts'
import { groupMarkers, type MarkerGroup } from '../map/groups.ts'
import { Labelling } from '../map/labelling.ts'
import { broken, layoutZoom } from '../map/labels.ts'
import type { Palette } from '../theme/palette.ts'
import { drawnMarkers, type DrawnMarker } from './markers.ts'
import { placeLabels, type PlacedBox, type PlacedLabel, type WantedLabel } from './place-labels.ts'
import type { ShapeIndex } from './shape-index.ts'
import { tableWidth } from './text-widths.ts'
import { boxSeen, copiesIn, zoomOf, type Viewport } from './viewport.ts'

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
  readonly entities: readonly Pick<Entity, 'key' | 'point' | 'box' | 'hasShape'>[]
  readonly shapes: ShapeIndex
  readonly palette: Palette
  readonly viewport: Viewport
  /** Enlarges text and markers on large screens, as on the map. */
  readonly scale: number
  readonly ownView: string
  /** False: names are laid over the picture by others. */
  readonly hasText?: boolean
}

const MARKER_NAME_SIZE = 16
/** Between a marker and its name, px at scale 1; more than is kept free around a label. */
const NAME_GAP = 4

/** Lays the scene out by the rules of the map, so that nothing moves when the map takes over. */
export function layOut(scene: Scene, settings: LayoutSettings): Layout {
  const { viewport, scale, palette, hasText = true } = settings
  const markerSize = MARKER_SIZE * scale * palette.markerScale
  const zoom = layoutZoom(zoomOf(viewport))
  const copies = copiesIn(viewport)
  const groups = groupMarkers(scene.markers, zoom, palette.groupWithin * scale)
  const drawn = drawnMarkers(groups, palette, zoom)
  const standing = drawn.flatMap((marker) => {
    const [x, y] = posterPlace(marker.at)
    return copies
      .map(({ offset }) => ({ ...marker, id: `${marker.id} ${offset}`, x: x + offset, y }))
      .filter(isSeenIn(viewport))
  })
  const icons = standing.map(({ x, y, selected }): PlacedBox => {
    const half = ((markerSize / 2) * (selected ? SELECTED_MARKER : 1)) / viewport.pixels
    return { left: x - half, top: y - half, right: x + half, bottom: y + half }
  })
  const markerNames = placeLabels(
    drawn.filter(({ named }) => named && hasText).map(markerName(scale)),
    viewport,
    tableWidth,
    icons,
  )
  return {
    dots: scene.dots.filter(({ key, selected }) => selected || isSmall(key, settings)),
    groups,
    markers: standing,
    markerNames,
    names: hasText
      ? placeLabels(wantedNames(scene, settings), viewport, tableWidth, [...icons, ...markerNames.map(boxOf)])
      : [],
  }
}

/** The names and figures that have room on their countries, or where these are seen. */
function wantedNames(scene: Scene, { entities, shapes, viewport, scale, ownView }: LayoutSettings): WantedLabel[] {
  const hatched = scene.disputed.filter((area) => area.hatched).map(({ id }) => id)
  const labelling = new Labelling({
    roomAt(key, at) {
      const room = shapes.roomAt(key, posterPlace(at), hatched)
      return room && { width: room.width / POSTER_WORLD, height: room.height / POSTER_WORLD }
    },
    entities: new Map(entities.map((entity) => [entity.key, entity])),
    measure: tableWidth,
    ownView,
  })
  const place = { zoom: zoomOf(viewport), latitude: 0, projection: 'mercator', view: boxSeen(viewport) } as const
  return labelling.features(scene, place, scale).features.map(({ properties, geometry }) => ({
    ...properties,
    id: properties.key,
    at: [geometry.coordinates[0] ?? 0, geometry.coordinates[1] ?? 0],
    size: properties.size * scale,
  }))
}

/** Whether a country is too small on the screen to be seen as an area. */
export function isSmall(key: string, settings: Pick<LayoutSettings, 'entities' | 'viewport' | 'scale'>): boolean {
  // As large as it is at the zoom that the map lays out for: else a dot could come or go when the map takes over.
  const zoom = zoomOf(settings.viewport)
  return sizeOnScreen(key, settings).extent * 2 ** (layoutZoom(zoom) - zoom) < DOT_BELOW * settings.scale
}

/** Sides of a country on the screen, px. */
export function sizeOnScreen(
  key: string,
  { entities, viewport }: Pick<LayoutSettings, 'entities' | 'viewport'>,
): { readonly extent: number; readonly thickness: number } {
  const entity = entities.find((candidate) => candidate.key === key)
  if (!entity?.hasShape) return { extent: 0, thickness: 0 }
  const [west, south, east, north] = entity.box
  const world = POSTER_WORLD * viewport.pixels
  const [width, height] = [mercatorX(east) - mercatorX(west), mercatorY(south) - mercatorY(north)]
  return { extent: Math.max(width, height) * world, thickness: Math.min(width, height) * world }
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
