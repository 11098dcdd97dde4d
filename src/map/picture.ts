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
import type { Palette } from '../theme/palette.ts'
import { mercatorX, mercatorY } from '../dataset/mercator.ts'
import { TILE } from './camera.ts'
import { DOT_BELOW, dotFeatures, fillCode, markerFeatures, outlineFeatures, pointedFeatures } from './features.ts'
import { groupMarkers, type MarkerGroup } from './groups.ts'
import { Labelling, type Place } from './labelling.ts'
import { layoutZoom, type MeasureText } from './labels.ts'
import { layers, SOURCES, type Looks, type SourceId } from './layers.ts'
import { linesOf } from '../dataset/lines.ts'
import { looksOf } from './looks.ts'
import { layerChanges, restyle } from './restyle.ts'
import type { Shapes } from './shapes.ts'
import type { SurfaceMarker } from './surface.ts'

export interface PictureSettings {
  readonly topology: AtlasTopology
  readonly shapes: Shapes
  readonly entities: readonly Entity[]
  readonly palette: Palette
  readonly measure: MeasureText
  readonly ownView: string
  readonly scale: number
  /** False: text is laid over the map by others. */
  readonly hasText: boolean
  /** False: labels are held back until `fontsReady`. */
  readonly fontsAreReady: boolean
}

/**
 * What is drawn, and the little that changes between two scenes. It remembers only what it has told MapLibre, so as
 * not to tell it again.
 */
export class Picture {
  readonly #settings: PictureSettings
  readonly #labelling: Labelling
  readonly #entities: ReadonlyMap<string, Entity>
  readonly #sent = new Map<SourceId, string>()
  readonly #states = new Map<string, string>()
  #looks: Looks
  #layers: readonly LayerSpecification[]
  #scene: Scene
  #pointed: string | undefined
  #groups: readonly MarkerGroup[] = []
  #fontsAreReady: boolean
  #place: Place
  #palette: Palette

  constructor(settings: PictureSettings, scene: Scene, place: Place) {
    this.#settings = settings
    this.#scene = scene
    this.#entities = new Map(settings.entities.map((entity) => [entity.key, entity]))
    const { shapes, measure, ownView } = settings
    this.#labelling = new Labelling({
      roomAt: (key, at) => shapes.roomAt(key, at, [...disputedAreas(this.#scene)]),
      entities: this.#entities,
      measure,
      ownView,
    })
    this.#fontsAreReady = settings.fontsAreReady
    this.#place = place
    this.#palette = settings.palette
    this.#looks = { ...looksOf(scene, settings.scale, undefined), hasText: settings.hasText }
    this.#layers = layers(this.#palette, this.#looks)
  }

  get scale(): number {
    return this.#looks.scale
  }

  get palette(): Palette {
    return this.#palette
  }

  /** The scene's markers as they are drawn at this zoom. */
  get groups(): readonly MarkerGroup[] {
    return this.#groups
  }

  /** The same, as they look. */
  get markers(): readonly SurfaceMarker[] {
    const { features } = markerFeatures(this.#groups, this.#palette, layoutZoom(this.#place.zoom))
    return features.flatMap(({ properties }, index) => {
      const group = this.#groups[index]
      return group ? [{ ...properties, id: group.markers.map(({ id }) => id).join(' '), at: group.at }] : []
    })
  }

  get scene(): Scene {
    return this.#scene
  }

  /** Larger and smaller side of a country on the screen, px. */
  sizeOf(key: string, zoom: number): { readonly extent: number; readonly thickness: number } {
    const entity = this.#entities.get(key)
    if (!entity?.hasShape) return { extent: 0, thickness: 0 }
    const [west, south, east, north] = entity.box
    const sides = [mercatorX(east) - mercatorX(west), mercatorY(south) - mercatorY(north)]
    const world = TILE * 2 ** zoom
    return { extent: Math.max(...sides) * world, thickness: Math.min(...sides) * world }
  }

  /** The whole style for a first picture, with its data, so that nothing has to be sent again. */
  style(): StyleSpecification {
    const { shapes } = this.#settings
    const data = new Map<SourceId, FeatureCollection>([
      ['countries', shapes.countries],
      ['areas', shapes.areas],
    ])
    for (const { source, key, features } of this.#parts(this.#place)) {
      data.set(source, features())
      this.#sent.set(source, key)
    }
    const ids: Partial<Record<SourceId, string>> = { countries: 'key', areas: 'id' }
    return {
      version: 8,
      projection: { type: this.#place.projection },
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
    this.layOut(map, this.#place)
  }

  setScale(map: MapLibre | undefined, scale: number): void {
    this.#restyle(map, { ...this.#looks, scale })
  }

  /** Lines and markers as a projector needs them, and no text: that is laid over the map by others. */
  setMode(map: MapLibre | undefined, palette: Palette, hasText: boolean): void {
    this.#palette = palette
    this.#restyle(map, { ...this.#looks, hasText })
  }

  #restyle(map: MapLibre | undefined, looks: Looks): void {
    // Without a map the layers stay those that MapLibre has been given, to be changed once it can be told.
    if (!map) {
      this.#looks = looks
      return
    }
    this.#relook(map, looks)
    this.layOut(map, this.#place)
  }

  pointAt(map: MapLibre | undefined, key: string | undefined): void {
    this.#pointed = key
    if (map) this.layOut(map, this.#place)
  }

  /** Text is held back until its font is known to be there, or not to come. */
  fontsReady(map: MapLibre | undefined): void {
    if (this.#fontsAreReady) return
    this.#fontsAreReady = true
    if (map) this.layOut(map, this.#place)
  }

  /** Sends what the map does not have yet of the scene as it is laid out for a place. */
  layOut(map: MapLibre, place: Place): void {
    this.#place = place
    for (const part of this.#parts(place)) {
      if (this.#sent.get(part.source) === part.key) continue
      this.#sent.set(part.source, part.key)
      void map.getSource<GeoJSONSource>(part.source)?.setData(part.features())
    }
  }

  /** What each source has to hold besides the areas themselves. `key` stands for the features: made only when it is new. */
  #parts(place: Place): Part[] {
    const zoom = layoutZoom(place.zoom)
    const { dots, markers, outlines } = this.#scene
    const { shapes, topology } = this.#settings
    const palette = this.#palette
    const isSmall = (key: string): boolean => this.sizeOf(key, zoom).extent < DOT_BELOW * this.scale
    const [selected, others] = [outlines.filter(isSelection), outlines.filter((outline) => !isSelection(outline))]
    const pointed = this.#pointed === undefined ? undefined : this.#entities.get(this.#pointed)
    this.#groups = groupMarkers(markers, zoom, palette.groupWithin * this.scale)
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
      part(
        'labels',
        this.#fontsAreReady && this.#looks.hasText ? this.#labelling.features(this.#scene, place, this.scale) : EMPTY,
      ),
    ]
  }

  #relook(map: MapLibre, looks: Looks): void {
    const next = layers(this.#palette, looks)
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
}

/** A third of a pixel, MapLibre's own, for what is only looked at. */
const FINE = 0.375
/** Areas are clicked too: at MapLibre's own tolerance the smallest 29 countries and territories fall out of them. */
const TOLERANCE: Partial<Record<SourceId, number>> = { countries: 0.1, areas: 0.1 }

const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] }

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

export function disputedAreas({ disputed }: Scene): Set<string> {
  return new Set(disputed.filter(({ hatched }) => hatched).map(({ id }) => id))
}
