import type { Map as MapLibre } from 'maplibre-gl'
import type { Entity, Position, Territory } from '../dataset/dataset.ts'
import type { Selection } from '../domain/view.ts'
import { TILE } from './camera.ts'
import { MARKER_SIZE } from './draw-image.ts'
import { candidates, REACH, type MarkerTarget, type PlaceTarget, type ScreenPoint } from './hit.ts'
import { Land } from './land.ts'
import type { Picture } from './picture.ts'
import { boundsOf, type Shapes } from './shapes.ts'

/** Degrees by which a place may come back from the screen elsewhere and still count as seen: more near the horizon. */
const ROUND_TRIP = 2

/** What a click at a point of the map may mean. */
export class Pointer {
  readonly #map: MapLibre
  readonly #picture: Picture
  readonly #entities: readonly Entity[]
  readonly #territoryOf: ReadonlyMap<string, string>
  readonly #areaSize: ReadonlyMap<string, number>
  readonly #countries: Land
  readonly #areas: Land

  constructor(
    map: MapLibre,
    picture: Picture,
    entities: readonly Entity[],
    territories: readonly Territory[],
    shapes: Shapes,
  ) {
    this.#map = map
    this.#picture = picture
    this.#entities = entities
    this.#territoryOf = new Map(
      territories.flatMap(({ id, area }) => (area === undefined ? [] : [[area, id] as const])),
    )
    this.#countries = new Land(shapes.countries.features.map(({ properties, geometry }) => [properties.key, geometry]))
    this.#areas = new Land(shapes.areas.features.map(({ properties, geometry }) => [properties.id, geometry]))
    this.#areaSize = new Map(
      shapes.areas.features.map(({ properties, geometry }) => {
        const [west, south, east, north] = boundsOf(geometry)
        return [properties.id, (east - west) * (north - south)]
      }),
    )
  }

  countriesAt(point: ScreenPoint): string[] {
    const place = this.#placeUnder(point)
    return place ? this.#countries.at(place) : []
  }

  candidatesAt(point: ScreenPoint): Selection[] {
    const place = this.#placeUnder(point)
    return candidates(
      point,
      {
        markers: this.#markers(point),
        places: this.#places(point),
        countries: place ? this.#countries.at(place) : [],
        territories: place ? this.#territories(place) : [],
      },
      Math.max(REACH, (MARKER_SIZE / 2) * this.#picture.scale * this.#picture.palette.markerScale),
    )
  }

  /** Where a place stands on the screen; undefined behind the globe. Of the copies of the flat world, the one nearest to `near`. */
  onScreen(at: Position, near: ScreenPoint): ScreenPoint | undefined {
    const { x, y } = this.#map.project([at[0], at[1]])
    if (this.#map.getProjection()?.type === 'globe') return this.#comesBack(at, { x, y }) ? { x, y } : undefined
    const world = TILE * 2 ** this.#map.getZoom()
    return { x: x + Math.round((near.x - x) / world) * world, y }
  }

  #markers(point: ScreenPoint): MarkerTarget[] {
    return this.#picture.groups.flatMap(({ at, markers }) => {
      const drawn = this.onScreen(at, point)
      return markers.flatMap((marker) => {
        const place = this.onScreen(marker.at, point)
        const places = [drawn, place].filter((position) => position !== undefined)
        return places.length > 0 ? [{ places, selections: marker.selections }] : []
      })
    })
  }

  #places(point: ScreenPoint): PlaceTarget[] {
    const dotted = new Set(this.#picture.scene.dots.map(({ key }) => key))
    const zoom = this.#map.getZoom()
    return this.#entities.flatMap(({ key, point: position }) => {
      const size = this.#picture.sizeOf(key, zoom)
      if (size.extent > 2 * REACH) return []
      const at = this.onScreen(position, point)
      return at ? [{ key, at, ...size, dotted: dotted.has(key) }] : []
    })
  }

  /** Territories whose area is drawn as such: disputed ones always, others while they are outlined. */
  #territories(place: Position): string[] {
    const { disputed, outlines } = this.#picture.scene
    const drawn = new Set([
      ...disputed.map(({ id }) => id),
      ...outlines.filter(({ of }) => of === 'area').map(({ key }) => key),
    ])
    return this.#areas
      .at(place)
      .filter((area) => drawn.has(area))
      .sort((a, b) => (this.#areaSize.get(a) ?? 0) - (this.#areaSize.get(b) ?? 0))
      .flatMap((area) => this.#territoryOf.get(area) ?? [])
  }

  /** Undefined beside the globe, where MapLibre answers with the nearest point of its horizon. */
  #placeUnder({ x, y }: ScreenPoint): Position | undefined {
    const { lng, lat } = this.#map.unproject([x, y])
    if (this.#map.getProjection()?.type === 'globe') {
      const back = this.#map.project([lng, lat])
      if (Math.hypot(back.x - x, back.y - y) > 2) return undefined
    }
    return [lng, lat]
  }

  #comesBack([longitude, latitude]: Position, { x, y }: ScreenPoint): boolean {
    const { lng, lat } = this.#map.unproject([x, y])
    const radians = Math.PI / 180
    const cosine =
      Math.sin(lat * radians) * Math.sin(latitude * radians) +
      Math.cos(lat * radians) * Math.cos(latitude * radians) * Math.cos((lng - longitude) * radians)
    return Math.acos(Math.min(1, cosine)) / radians < ROUND_TRIP
  }
}
