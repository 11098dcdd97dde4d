import type { Entity, Position } from '../dataset/dataset.ts'
import {
  boxAround,
  grown,
  isWithin,
  meet,
  middleOf,
  runsThrough,
  type PictureBox,
  type PicturePoint,
  type Segment,
} from '../domain/boxes.ts'
import { placeCallouts, type CalloutRoom, type WantedCallout } from '../domain/callouts.ts'
import type { Room } from '../domain/room.ts'
import type { Label, Scene } from '../domain/scene.ts'
import { TILE } from '../map/camera.ts'
import { MARKER_SIZE, SELECTED_MARKER } from '../map/draw-image.ts'
import { BESIDE_FROM, broken, type MeasureText } from '../map/labels.ts'
import type { Surface, SurfaceMarker } from '../map/surface.ts'
import { isInView, visiblePlace } from '../map/visible-place.ts'
import { figureLine, NAME_SIZE, nameLines, setAround, sizeOf, type SetLine, type TextLine } from './text-block.ts'

/** A text on the map: on its country, or on a plate with a line to it. CSS px. */
export interface MapText {
  readonly id: string
  /** The country that it speaks of; undefined for markers. */
  readonly country: string | undefined
  /** What it moves with. */
  readonly at: Position
  readonly anchor: PicturePoint
  readonly box: PictureBox
  readonly lines: readonly SetLine[]
  /** Present: it stands on a plate. */
  readonly leader: Segment | undefined
  readonly isChosen: boolean
  /** No halo: it stands on its marker. */
  readonly colour: string | undefined
}

export interface LayoutSettings {
  readonly entities: readonly Pick<Entity, 'key' | 'point' | 'box'>[]
  readonly surface: Surface
  readonly scale: number
  readonly measure: MeasureText
  /** Said under the figure of the focal country. */
  readonly ownView: string
  /** What else stands on the map: its controls. */
  readonly obstacles: readonly PictureBox[]
  /** Markers are drawn larger by this. */
  readonly markerScale: number
}

/** px at scale 1: between labels, and between them and the edge of the picture. */
const GAP = 3
const EDGE = 5
const PLATE_PADDING = { across: 5, down: 1 }
/** A text may be somewhat wider than its country, for no two labels meet. */
const NAME_OVERHANG = 1.2
const FIGURE_OVERHANG = 1.25
/** km²: a country as large as this without a figure is worth naming where only a part of it is seen. */
const WORTH_MOVING = 500_000
/** What covering a country that has a figure costs a plate, px of leader at scale 1. */
const OVER_FIGURE = 30

/** All text of the map for the back row: every figure that finds a place, then names where there is room left. */
export function layOutTexts(scene: Scene, settings: LayoutSettings): MapText[] {
  const { surface, scale } = settings
  const { width, height } = surface.size()
  const covered = surface.padding()
  const bounds = grown(
    {
      left: covered.left,
      top: covered.top,
      right: width - covered.right,
      bottom: height - covered.bottom,
    },
    -EDGE * scale,
  )
  return new TextLayout(scene, settings, bounds).texts()
}

interface Standing {
  readonly label: Label
  readonly at: Position
  readonly anchor: PicturePoint
  readonly room: Room
}

class TextLayout {
  readonly #scene: Scene
  readonly #settings: LayoutSettings
  readonly #bounds: PictureBox
  readonly #icons: readonly PictureBox[]
  readonly #texts: MapText[] = []
  readonly #chosen: ReadonlySet<string>
  readonly #focus: ReadonlySet<string>

  constructor(scene: Scene, settings: LayoutSettings, bounds: PictureBox) {
    this.#scene = scene
    this.#settings = settings
    this.#bounds = bounds
    this.#chosen = new Set(
      scene.outlines.filter(({ of, role }) => of === 'country' && role === 'selected').map(({ key }) => key),
    )
    this.#focus = new Set(scene.fills.filter(({ fill }) => fill.kind === 'focus').map(({ key }) => key))
    const { surface, scale, markerScale } = settings
    this.#icons = surface.markers().flatMap(({ at, selected }) => {
      const place = surface.onScreen(at)
      const side = MARKER_SIZE * scale * markerScale * (selected ? SELECTED_MARKER : 1)
      return place ? [boxAround(place, side, side)] : []
    })
  }

  texts(): MapText[] {
    const { surface } = this.#settings
    const standing = this.#scene.labels.flatMap((label) => this.#stand(label) ?? [])
    const [chosen, others] = [
      standing.filter(({ label }) => this.#chosen.has(label.key)),
      standing.filter(({ label }) => !this.#chosen.has(label.key)),
    ]
    for (const each of chosen) this.#placeChosen(each)
    const [selected, quiet] = [
      surface.markers().filter((marker) => marker.selected),
      surface.markers().filter((marker) => !marker.selected),
    ]
    for (const marker of selected) this.#nameMarker(marker)
    const figures = others.filter(({ label }) => label.figure !== undefined)
    const left = figures.filter((each) => !this.#placeWithin(each, this.#contents(each)))
    this.#placeOnPlates(left)
    for (const marker of quiet) this.#nameMarker(marker)
    for (const each of others) {
      if (!this.#texts.some(({ country }) => country === each.label.key)) this.#name(each)
    }
    return [...this.#texts, ...this.#counts()]
  }

  /** Where a country is to be labelled; undefined for what is out of sight. */
  #stand(label: Label): Standing | undefined {
    const { surface, entities } = this.#settings
    const place = (at: Position): PicturePoint | undefined => {
      const point = surface.onScreen(at)
      return point && isWithin(boxAround(point, 0, 0), this.#bounds) ? point : undefined
    }
    const anchor = place(label.at)
    if (anchor) return { label, at: label.at, anchor, room: surface.roomAt(label.key, label.at) ?? NO_ROOM }
    const view = surface.view()
    const box = entities.find(({ key }) => key === label.key)?.box
    if (!view || !box || isInView(label.at, view) || (label.figure === undefined && label.area < WORTH_MOVING))
      return undefined
    const elsewhere = visiblePlace((at) => this.#shareOfWorld(label.key, at), box, view)
    const moved = elsewhere && place(elsewhere.at)
    if (!elsewhere || !moved) return undefined
    return { label, at: elsewhere.at, anchor: moved, room: surface.roomAt(label.key, elsewhere.at) ?? NO_ROOM }
  }

  #shareOfWorld(key: string, at: Position): Room {
    const { surface } = this.#settings
    const room = surface.roomAt(key, at) ?? NO_ROOM
    const world = TILE * 2 ** surface.zoomAt(at)
    return { width: room.width / world, height: room.height / world }
  }

  /** What a country's label may say, the fullest first. */
  #contents({ label: { key, text, figure } }: Standing): TextLine[][] {
    const { scale, measure, ownView } = this.#settings
    const names = [...new Set([text, broken(text, measure)])].map((name) => nameLines(name, scale))
    if (figure === undefined) return names
    const said = [figureLine(figure, scale), ...(this.#focus.has(key) ? nameLines(ownView, scale) : [])]
    return [...names.map((name) => [...name, ...said]), said]
  }

  /** What somebody has chosen is labelled whatever it costs, its name included. */
  #placeChosen(standing: Standing): void {
    const { measure } = this.#settings
    const contents = this.#contents(standing)
    const named = standing.label.figure === undefined ? contents : contents.slice(0, -1)
    if (this.#placeWithin(standing, named)) return
    const narrowest = [...named].sort((a, b) => sizeOf(a, measure).width - sizeOf(b, measure).width)[0]
    for (const lines of [narrowest, contents.at(-1)]) {
      if (!lines) continue
      for (const avoided of [this.#icons, []]) {
        if (this.#placeOnPlates([standing], lines, avoided) > 0) return
      }
    }
  }

  /** On the country itself: in its middle, or moved aside as far as it reaches where something stands in the way. */
  #placeWithin({ label, at, anchor, room }: Standing, contents: readonly (readonly TextLine[])[]): boolean {
    const { measure } = this.#settings
    for (const lines of contents) {
      const size = sizeOf(lines, measure)
      const overhang = lines.some(({ bold }) => bold) && lines.length === 1 ? FIGURE_OVERHANG : NAME_OVERHANG
      if (size.width > room.width * overhang || size.height > room.height) continue
      const aside = Math.max(0, (room.width - size.width) / 2) * 0.8
      const down = Math.max(0, (room.height - size.height) / 2) * 0.8
      for (const [dx, dy] of [
        [0, 0],
        [0, down],
        [0, -down],
        [aside, 0],
        [-aside, 0],
      ] as const) {
        const set = setAround({ x: anchor.x + dx, y: anchor.y + dy }, lines, size)
        if (this.#isFree(set.box)) {
          this.#add({ id: label.key, country: label.key, at, anchor, ...set })
          return true
        }
      }
    }
    return false
  }

  /** @returns how many have found a place. */
  #placeOnPlates(
    standing: readonly Standing[],
    lines?: readonly TextLine[],
    avoided: readonly PictureBox[] = this.#icons,
  ): number {
    const { scale, measure, obstacles } = this.#settings
    const plates = standing.map((each) => {
      const said = lines ?? this.#contents(each).at(-1) ?? []
      const { width, height } = sizeOf(said, measure)
      const padded = {
        width: width + 2 * PLATE_PADDING.across * scale,
        height: height + 2 * PLATE_PADDING.down * scale,
      }
      return { each, said, size: { width, height }, wanted: { id: each.label.key, at: each.anchor, ...padded } }
    })
    const room: CalloutRoom = {
      bounds: this.#bounds,
      taken: [...this.#texts.map(({ box }) => box), ...obstacles],
      avoided,
      scale,
      costOf: (box) => this.#costOf(box),
    }
    const placed = placeCallouts(
      plates.map(({ wanted }): WantedCallout => wanted),
      room,
    )
    for (const { id, box, leader } of placed) {
      const plate = plates.find(({ wanted }) => wanted.id === id)
      if (!plate) continue
      const { at, anchor } = plate.each
      this.#add({
        id,
        country: id,
        at,
        anchor,
        box,
        lines: setAround(middleOf(box), plate.said, plate.size).lines,
        leader,
      })
    }
    return placed.length
  }

  /** A plate that hides a country with a figure of its own could be taken for that country's. */
  #costOf(box: PictureBox): number {
    const { surface } = this.#settings
    const { x, y } = middleOf(box)
    const corners = [
      { x, y },
      { x: box.left, y },
      { x: box.right, y },
    ]
    const hidden = corners.filter((point) => surface.countriesAt(point).some((key) => this.#hasFigure(key)))
    return OVER_FIGURE * (hidden.length / corners.length)
  }

  #hasFigure(key: string): boolean {
    return this.#scene.labels.some((label) => label.key === key && label.figure !== undefined)
  }

  /** A country's name where there is room on it; a small one's beside it once the map is close. */
  #name(standing: Standing): void {
    const { label, at, anchor } = standing
    const { scale, measure, surface } = this.#settings
    const names = [...new Set([label.text, broken(label.text, measure)])].map((name) => nameLines(name, scale))
    if (this.#placeWithin(standing, names) || surface.zoomAt(at) < BESIDE_FROM || label.figure !== undefined) return
    const lines = names.at(-1)
    if (lines) this.#placeBeside({ id: label.key, country: label.key, at, anchor }, lines, 0.7 * NAME_SIZE * scale)
  }

  #nameMarker({ id, at, label, named, selected }: SurfaceMarker): void {
    const { scale, measure, surface, markerScale } = this.#settings
    const anchor = surface.onScreen(at)
    if (!named || !anchor) return
    const half = (MARKER_SIZE / 2) * scale * markerScale * (selected ? SELECTED_MARKER : 1)
    const name = { id: `marker ${id}`, country: undefined, at, anchor }
    this.#placeBeside(name, nameLines(broken(label, measure), scale, true), half + 2 * GAP * scale)
  }

  #placeBeside(
    text: Pick<MapText, 'id' | 'country' | 'at' | 'anchor'>,
    lines: readonly TextLine[],
    distance: number,
  ): void {
    const size = sizeOf(lines, this.#settings.measure)
    const { x, y } = text.anchor
    const [across, down] = [distance + size.width / 2, distance + size.height / 2]
    for (const middle of [
      { x: x + across, y },
      { x: x - across, y },
      { x, y: y + down },
      { x, y: y - down },
    ]) {
      const set = setAround(middle, lines, size)
      if (!this.#isFree(set.box)) continue
      this.#add({ ...text, ...set })
      return
    }
  }

  #counts(): MapText[] {
    const { surface, scale, measure } = this.#settings
    return surface.markers().flatMap(({ id, at, count, countColour }): MapText[] => {
      const anchor = surface.onScreen(at)
      if (count === '' || !anchor) return []
      const lines = [{ text: count, bold: true, size: NAME_SIZE * scale }]
      const set = setAround(anchor, lines, sizeOf(lines, measure))
      return [
        {
          id: `count ${id}`,
          country: undefined,
          at,
          anchor,
          ...set,
          leader: undefined,
          isChosen: false,
          colour: countColour,
        },
      ]
    })
  }

  #add(text: Omit<MapText, 'leader' | 'isChosen' | 'colour'> & { readonly leader?: Segment }): void {
    const isChosen = text.country !== undefined && this.#chosen.has(text.country)
    this.#texts.push({ leader: undefined, colour: undefined, ...text, isChosen })
  }

  #isFree(box: PictureBox): boolean {
    const free = grown(box, GAP * this.#settings.scale)
    return (
      isWithin(box, this.#bounds) &&
      ![...this.#icons, ...this.#settings.obstacles].some((other) => meet(box, other)) &&
      !this.#texts.some((other) => meet(free, other.box) || (other.leader && runsThrough(other.leader, free)))
    )
  }
}

const NO_ROOM: Room = { width: 0, height: 0 }
