import type { FeatureCollection } from 'geojson'
import type {
  GeoJSONSource,
  GeoJSONSourceSpecification,
  LayerSpecification,
  Map as MapLibre,
  StyleSpecification,
} from 'maplibre-gl'
import type { Entity } from '../dataset/dataset.ts'
import type { AtlasTopology } from '../dataset/topology.ts'
import type { Outline, Scene } from '../domain/scene.ts'
import type { Projection } from '../domain/view.ts'
import type { Palette } from '../theme/palette.ts'
import { mercatorX, mercatorY, TILE } from './camera.ts'
import { dotFeatures, fillCode, markerFeatures, outlineFeatures, pointedFeatures } from './features.ts'
import { groupMarkers, type MarkerGroup } from './groups.ts'
import { labelFeatures, type LabelSettings, type MeasureText } from './labels.ts'
import { layers, SOURCES, type Looks, type SourceId } from './layers.ts'
import { linesOf } from './lines.ts'
import { looksOf } from './looks.ts'
import { layerChanges, restyle } from './restyle.ts'
import { roomAround, type Room, type Shapes } from './shapes.ts'

export interface PictureSettings {
  readonly topology: AtlasTopology
  readonly shapes: Shapes
  readonly entities: readonly Entity[]
  readonly palette: Palette
  readonly measure: MeasureText
  readonly ownView: string
  readonly scale: number
  /** False: labels are held back until `fontsReady`. */
  readonly fontsAreReady: boolean
}

/** Below this size on the screen a country needs its dot, px at scale 1. */
const DOT_BELOW = 18
/** Markers nearer than this are drawn as one, px at scale 1: at more, both can be told apart. */
const GROUP_WITHIN = 18
/** Labels, dots and groups are laid out anew each time the zoom passes a multiple of this. */
const ZOOM_STEP = 0.25

/**
 * What is drawn, and the little that changes between two scenes. It remembers only what it has told MapLibre, so as
 * not to tell it again.
 */
export class Picture {
  readonly #settings: PictureSettings
  readonly #rooms = new Map<string, Room>()
  readonly #entities: ReadonlyMap<string, Entity>
  readonly #sent = new Map<SourceId, string>()
  readonly #states = new Map<string, string>()
  #looks: Looks
  #layers: readonly LayerSpecification[]
  #scene: Scene
  #pointed: string | undefined
  #groups: readonly MarkerGroup[] = []
  #fontsAreReady: boolean

  constructor(settings: PictureSettings, scene: Scene) {
    this.#settings = settings
    this.#scene = scene
    this.#entities = new Map(settings.entities.map((entity) => [entity.key, entity]))
    this.#fontsAreReady = settings.fontsAreReady
    this.#looks = looksOf(scene, settings.scale, undefined)
    this.#layers = layers(settings.palette, this.#looks)
  }

  get scale(): number {
    return this.#looks.scale
  }

  /** The scene's markers as they are drawn at this zoom. */
  get groups(): readonly MarkerGroup[] {
    return this.#groups
  }

  get scene(): Scene {
    return this.#scene
  }

  /** Larger side of a country on the screen, px. */
  extentOf(key: string, zoom: number): number {
    const entity = this.#entities.get(key)
    if (!entity?.hasShape) return 0
    const [west, south, east, north] = entity.box
    return Math.max(mercatorX(east) - mercatorX(west), mercatorY(south) - mercatorY(north)) * TILE * 2 ** zoom
  }

  /** The whole style for a first picture, with its data, so that nothing has to be sent again. */
  style(zoom: number, latitude: number, projection: Projection): StyleSpecification {
    const { shapes } = this.#settings
    const data = new Map<SourceId, FeatureCollection>([
      ['countries', shapes.countries],
      ['areas', shapes.areas],
    ])
    for (const { source, key, features } of this.#parts({ zoom, latitude, projection })) {
      data.set(source, features())
      this.#sent.set(source, key)
    }
    const ids: Partial<Record<SourceId, string>> = { countries: 'key', areas: 'id' }
    return {
      version: 8,
      projection: { type: projection },
      sources: Object.fromEntries(
        SOURCES.map((id) => {
          const promoteId = ids[id]
          const source: GeoJSONSourceSpecification = {
            type: 'geojson',
            data: data.get(id) ?? EMPTY,
            tolerance: TOLERANCE[id] ?? FINE,
            buffer: 64,
            maxzoom: 8,
            ...(promoteId !== undefined && { promoteId }),
          }
          return [id, source]
        }),
      ),
      layers: [...this.#layers],
    }
  }

  /** After a lost WebGL context MapLibre builds the style again, with its data but without the state of its features. */
  forgetStates(): void {
    this.#states.clear()
  }

  show(map: MapLibre | undefined, scene: Scene): void {
    this.#scene = scene
    if (!map) return
    this.#relook(map, looksOf(scene, this.#looks.scale, this.#looks))
    this.#fill(map)
    this.layOut(map)
  }

  setScale(map: MapLibre | undefined, scale: number): void {
    const looks = { ...this.#looks, scale }
    if (!map) {
      this.#looks = looks
      this.#layers = layers(this.#settings.palette, looks)
      return
    }
    this.#relook(map, looks)
    this.layOut(map)
  }

  pointAt(map: MapLibre | undefined, key: string | undefined): void {
    this.#pointed = key
    if (map) this.layOut(map)
  }

  /** Text is held back until its font is known to be there, or not to come. */
  fontsReady(map: MapLibre | undefined): void {
    if (this.#fontsAreReady) return
    this.#fontsAreReady = true
    if (map) this.layOut(map)
  }

  /** Sends what the map does not have yet of the scene as it is laid out where the map is zoomed to now. */
  layOut(map: MapLibre): void {
    const { type } = map.getProjection() ?? {}
    const projection = type === 'globe' ? 'globe' : 'mercator'
    for (const part of this.#parts({ zoom: map.getZoom(), latitude: map.getCenter().lat, projection })) {
      if (this.#sent.get(part.source) === part.key) continue
      this.#sent.set(part.source, part.key)
      void map.getSource<GeoJSONSource>(part.source)?.setData(part.features())
    }
  }

  /** What each source has to hold besides the areas themselves. `key` stands for the features: made only when it is new. */
  #parts({ zoom: exactZoom, latitude, projection }: Place): Part[] {
    const zoom = Math.floor(exactZoom / ZOOM_STEP) * ZOOM_STEP
    const { labels, dots, markers, outlines, fills } = this.#scene
    const { palette, shapes, topology, measure, ownView } = this.#settings
    const isSmall = (key: string): boolean => this.extentOf(key, zoom) < DOT_BELOW * this.scale
    const [selected, others] = [outlines.filter(isSelection), outlines.filter((outline) => !isSelection(outline))]
    const pointed = this.#pointed === undefined ? undefined : this.#entities.get(this.#pointed)
    this.#groups = groupMarkers(markers, zoom, GROUP_WITHIN * this.scale)
    const focus = new Set(fills.filter(({ fill }) => fill.kind === 'focus').map(({ key }) => key))
    const settings: LabelSettings = {
      zoom,
      scale: this.scale,
      measure,
      roomOf: (key) => this.#roomOf(key),
      noteOf: (key) => (focus.has(key) ? ownView : undefined),
      zoomLoss: projection === 'globe' ? zoomLossOnGlobe(latitude) : () => 0,
    }
    return [
      {
        source: 'lines',
        key: [...disputedAreas(this.#scene), '/', ...this.#scene.hatchedEntities].join(' '),
        features: () => linesOf(topology, disputedAreas(this.#scene), new Set(this.#scene.hatchedEntities)),
      },
      { source: 'selection', key: outlinesKey(selected), features: () => outlineFeatures(selected, shapes) },
      { source: 'outlines', key: outlinesKey(others), features: () => outlineFeatures(others, shapes) },
      {
        source: 'pointed',
        key: pointed ? `${pointed.key} ${isSmall(pointed.key)}` : '',
        features: () => pointedFeatures(pointed, pointed !== undefined && isSmall(pointed.key), shapes),
      },
      part('dots', dotFeatures(dots, isSmall)),
      part('markers', markerFeatures(this.#groups, palette, zoom)),
      part('labels', this.#fontsAreReady ? labelFeatures(labels, settings) : EMPTY),
    ]
  }

  #relook(map: MapLibre, looks: Looks): void {
    const next = layers(this.#settings.palette, looks)
    restyle(map, layerChanges(this.#layers, next))
    this.#looks = looks
    this.#layers = next
  }

  #fill(map: MapLibre): void {
    for (const { key, fill } of this.#scene.fills) this.#state(map, 'countries', key, fillCode(fill))
    const fills = new Map(this.#scene.disputed.map(({ id, fill }) => [id, fill]))
    for (const { properties } of this.#settings.shapes.areas.features) {
      const fill = fills.get(properties.id)
      this.#state(map, 'areas', properties.id, fill ? fillCode(fill) : 'none')
    }
  }

  #state(map: MapLibre, source: 'countries' | 'areas', id: string, fill: string): void {
    const name = `${source} ${id}`
    if (this.#states.get(name) === fill) return
    this.#states.set(name, fill)
    map.setFeatureState({ source, id }, { fill })
  }

  #roomOf(key: string): Room {
    const known = this.#rooms.get(key)
    if (known) return known
    const shape = this.#settings.shapes.country(key)?.geometry
    const at = this.#entities.get(key)?.point
    const room = shape && at ? roomAround(shape, at) : { width: 0, height: 0 }
    this.#rooms.set(key, room)
    return room
  }
}

/** A third of a pixel, MapLibre's own, for what is only looked at. */
const FINE = 0.375
/** Areas are clicked too: at MapLibre's own tolerance the smallest 29 countries and territories fall out of them. */
const TOLERANCE: Partial<Record<SourceId, number>> = { countries: 0.1, areas: 0.1 }

const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] }

/** Where the map is. */
interface Place {
  readonly zoom: number
  readonly latitude: number
  readonly projection: Projection
}

interface Part {
  readonly source: SourceId
  readonly key: string
  readonly features: () => FeatureCollection
}

function part(source: SourceId, features: FeatureCollection): Part {
  return { source, key: JSON.stringify(features), features: () => features }
}

function isSelection({ role }: Outline): boolean {
  return role === 'selected' || role === 'selected owner'
}

function outlinesKey(outlines: readonly Outline[]): string {
  return outlines.map(({ of, key, role }) => `${of} ${key} ${role}`).join('\n')
}

function disputedAreas({ disputed }: Scene): Set<string> {
  return new Set(disputed.filter(({ hatched }) => hatched).map(({ id }) => id))
}

/** The globe shows a place at the scale of its centre, the flat map enlarges it with its latitude. */
function zoomLossOnGlobe(centreLatitude: number): (latitude: number) => number {
  const cosine = (latitude: number): number => Math.cos((latitude * Math.PI) / 180)
  // In steps, so that a drag does not lay the labels out at every frame.
  const centre = Math.round(centreLatitude / 10) * 10
  return (latitude) => Math.log2(cosine(centre) / cosine(latitude))
}
