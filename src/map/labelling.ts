import type { FeatureCollection, Point } from 'geojson'
import type { Box, Entity, EntityKey, Position } from '../dataset/dataset.ts'
import type { Room } from '../domain/room.ts'
import type { Label, Scene } from '../domain/scene.ts'
import type { Projection } from '../domain/view.ts'
import { labelFeatures, layoutZoom, type LabelProperties, type MeasureText } from './labels.ts'
import { isInView, visiblePlace, type LabelPlace } from './visible-place.ts'

/** Where the map is. `view`: the degrees that are seen of a flat map, since it last stood still. */
export interface Place {
  readonly zoom: number
  readonly latitude: number
  readonly projection: Projection
  readonly view?: Box | undefined
}

export interface LabellingSettings {
  /** Room for a label around a place within a country, in widths of the world; undefined for one without a shape. */
  readonly roomAt: (key: EntityKey, at: Position) => Room | undefined
  readonly entities: ReadonlyMap<string, Pick<Entity, 'point' | 'box'>>
  readonly measure: MeasureText
  /** Said under the focal country's figure. */
  readonly ownView: string
}

/** km²: a country as large as this without a figure is worth naming where only a part of it is seen. */
const WORTH_MOVING = 500_000

const NO_ROOM: Room = { width: 0, height: 0 }

/** The labels of a scene for where the map is. It keeps what it has measured: shapes do not change. */
export class Labelling {
  readonly #settings: LabellingSettings
  readonly #rooms = new Map<string, Room>()
  #view: Box | undefined
  #movedInView = new Map<string, LabelPlace | undefined>()

  constructor(settings: LabellingSettings) {
    this.#settings = settings
  }

  features({ labels, fills }: Scene, place: Place, scale: number): FeatureCollection<Point, LabelProperties> {
    const { measure, ownView } = this.#settings
    const focus = new Set(fills.filter(({ fill }) => fill.kind === 'focus').map(({ key }) => key))
    const moved = new Map<string, LabelPlace>()
    const placed = labels.map((label): Label => {
      const elsewhere = place.view && this.#elsewhere(label, place.view)
      if (!elsewhere) return label
      moved.set(label.key, elsewhere)
      return { ...label, at: elsewhere.at }
    })
    return labelFeatures(placed, {
      zoom: layoutZoom(place.zoom),
      scale,
      measure,
      roomOf: (key) => moved.get(key)?.room ?? this.#roomOf(key),
      noteOf: (key) => (focus.has(key) ? ownView : undefined),
      zoomLoss: place.projection === 'globe' ? zoomLossOnGlobe(place.latitude) : () => 0,
    })
  }

  /** A place in view for a label whose own is not. */
  #elsewhere({ key, at, figure, area }: Label, view: Box): LabelPlace | undefined {
    if (isInView(at, view) || (figure === undefined && area < WORTH_MOVING)) return undefined
    if (this.#view?.join() !== view.join()) {
      this.#view = view
      this.#movedInView = new Map()
    }
    if (this.#movedInView.has(key)) return this.#movedInView.get(key)
    const { roomAt, entities } = this.#settings
    const box = entities.get(key)?.box
    const place = box && visiblePlace((tried) => roomAt(key, tried) ?? NO_ROOM, box, view)
    this.#movedInView.set(key, place)
    return place
  }

  #roomOf(key: string): Room {
    const known = this.#rooms.get(key)
    if (known) return known
    const at = this.#settings.entities.get(key)?.point
    const room = (at && this.#settings.roomAt(key, at)) ?? NO_ROOM
    this.#rooms.set(key, room)
    return room
  }
}

/** The globe shows a place at the scale of its centre, the flat map enlarges it with its latitude. */
export function zoomLossOnGlobe(centreLatitude: number): (latitude: number) => number {
  const cosine = (latitude: number): number => Math.cos((latitude * Math.PI) / 180)
  // In steps, so that a drag does not lay the labels out at every frame.
  const centre = Math.round(centreLatitude / 10) * 10
  return (latitude) => Math.log2(cosine(centre) / cosine(latitude))
}
