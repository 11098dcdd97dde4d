import { LngLat } from 'maplibre-gl'
import type { Dataset, Position } from '../dataset/dataset.ts'
import type { Projection } from '../domain/view.ts'
import type { Destination } from './atlas-map.ts'
import {
  discZoom,
  fitFlat,
  fitGlobe,
  freePart,
  isInFreePart,
  keepWorldInView,
  lowestFlatZoom,
  type CentreZoom,
  type Padding,
  type Size,
} from './camera.ts'
import type { ScreenPoint } from './hit.ts'

/** A place this near to the edge of the free part counts as hidden, px. */
const EDGE = 24

/** What the map is seen through: its element, what the page lays over it, and the projection. */
export class Framing {
  readonly #container: HTMLElement
  readonly #dataset: Pick<Dataset, 'entities' | 'frames'>
  padding: Padding
  projection: Projection

  constructor(
    container: HTMLElement,
    dataset: Pick<Dataset, 'entities' | 'frames'>,
    padding: Padding,
    projection: Projection,
  ) {
    this.#container = container
    this.#dataset = dataset
    this.padding = padding
    this.projection = projection
  }

  get isGlobe(): boolean {
    return this.projection === 'globe'
  }

  get size(): Size {
    return { width: this.#container.clientWidth, height: this.#container.clientHeight }
  }

  /** Size of the free part. */
  get free(): Size {
    return freePart(this.size, this.padding)
  }

  /** Middle of the free part, CSS px from the upper left corner of the map. */
  get middle(): ScreenPoint {
    const { width, height } = this.free
    return { x: this.padding.left + width / 2, y: this.padding.top + height / 2 }
  }

  /** How far out the map goes. */
  get lowestZoom(): number {
    if (this.isGlobe) return discZoom(this.size, this.padding, 0)
    const boxes = this.#dataset.frames.map(({ box }) => box)
    return lowestFlatZoom(boxes, this.size, this.padding)
  }

  /** `now`: the camera as it is, for what keeps a part of it. A frame or country that is not there is the first frame. */
  cameraTo(destination: Destination, now: CentreZoom): CentreZoom {
    const { entities, frames } = this.#dataset
    switch (destination.kind) {
      case 'free':
        return { centre: destination.centre, zoom: destination.zoom }
      case 'point':
        return { centre: destination.at, zoom: now.zoom }
      case 'box':
        return (this.isGlobe ? fitGlobe : fitFlat)(destination.box, this.size, this.padding)
      case 'entity': {
        const entity = entities.find(({ key }) => key === destination.id) ?? frames[0]
        return entity ? this.cameraTo({ kind: 'box', box: entity.box }, now) : now
      }
      case 'frame': {
        const frame = frames.find(({ id }) => id === destination.id) ?? frames[0]
        return frame ? this.cameraTo({ kind: 'box', box: frame.box }, now) : now
      }
    }
  }

  /** For MapLibre's `transformConstrain`; on the globe its own rule is the right one. */
  get constrain(): ((lngLat: LngLat, zoom: number) => { center: LngLat; zoom: number }) | null {
    if (this.isGlobe) return null
    return ({ lng, lat }, zoom) => {
      const centre: Position = [lng, lat]
      const kept = keepWorldInView({ centre, zoom }, this.size, this.padding, this.lowestZoom)
      return { center: new LngLat(kept.centre[0], kept.centre[1]), zoom: kept.zoom }
    }
  }

  isInFreePart(point: ScreenPoint): boolean {
    return isInFreePart(point, this.size, this.padding, EDGE)
  }
}
