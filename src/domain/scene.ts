import type { Dataset, EntityKey, Position, SiteKind } from '../dataset/dataset.ts'
import { areasScene, type DisputedArea } from './areas-scene.ts'
import { labelsScene, type Label } from './labels-scene.ts'
import { sceneLayers } from '../layers/scenes.ts'
import { selectionOutlines } from './selection-scene.ts'
import type { Selection, View } from './view.ts'

export type { DisputedArea, Label }

/** How an area is filled. `plain`: the survey layer is off. `focus`: the focal country's own view, told apart from the others' view of it. */
export type FillRole =
  | { readonly kind: 'class'; readonly index: number }
  | { readonly kind: 'focus'; readonly index: number }
  | { readonly kind: 'not surveyed' }
  | { readonly kind: 'plain' }

export interface AreaFill {
  readonly key: EntityKey
  readonly fill: FillRole
}

export type OutlineRole =
  'focus' | 'member' | 'left' | 'partner' | 'protectorate now' | 'protectorate ended' | 'selected owner' | 'selected'

export interface Outline {
  /** country: a feature of `countries`; area: a feature of `areas`. */
  readonly of: 'country' | 'area'
  readonly key: string
  readonly role: OutlineRole
}

export type MarkerShape = SiteKind | 'protectorate' | 'seat' | 'dispute'
export type MarkerTone = 'article' | 'mention' | 'beyond' | 'occupied' | 'neutral'

export interface Marker {
  readonly id: string
  readonly at: Position
  readonly shape: MarkerShape
  /** Former, ended, dissolved. */
  readonly hollow: boolean
  readonly tone: MarkerTone
  readonly selected: boolean
  readonly label: string
  /** What a click selects; where there are several, a chooser asks. */
  readonly selections: readonly Selection[]
}

/** A small state, too small to see or hit as an area. */
export interface Dot {
  readonly key: EntityKey
  readonly at: Position
  readonly fill: FillRole
  readonly selected: boolean
}

/** All that is to be drawn for one view, with no idea of who draws it. */
export interface Scene {
  readonly fills: readonly AreaFill[]
  readonly disputed: readonly DisputedArea[]
  /** Entities of their own that are drawn as disputed. */
  readonly hatchedEntities: readonly EntityKey[]
  readonly outlines: readonly Outline[]
  readonly markers: readonly Marker[]
  readonly dots: readonly Dot[]
  readonly labels: readonly Label[]
}

/** What one layer adds to the scene while it is on. */
export interface LayerScene {
  readonly fillOf?: (key: EntityKey) => FillRole
  readonly outlines?: readonly Outline[]
  readonly markers?: readonly Marker[]
  /** Printed under a country's name. */
  readonly figureOf?: (key: EntityKey) => string | undefined
}

/** The scene of a view: pure, the same for every renderer. */
export function scene(dataset: Dataset, view: View): Scene {
  const layers = sceneLayers
    .filter((layer) => view.layers.includes(layer.id))
    .map((layer) => layer.scene(dataset, view))
  const fillOf = layers.find((layer) => layer.fillOf)?.fillOf ?? (() => ({ kind: 'plain' }) as const)
  const figureOf = layers.find((layer) => layer.figureOf)?.figureOf ?? (() => undefined)
  const areas = areasScene(dataset, view, fillOf)
  return {
    fills: dataset.entities.map(({ key }) => ({ key, fill: fillOf(key) })),
    disputed: areas.disputed,
    hatchedEntities: areas.hatchedEntities,
    outlines: [
      { of: 'country', key: dataset.about.focus.key, role: 'focus' },
      ...layers.flatMap((layer) => layer.outlines ?? []),
      ...selectionOutlines(dataset, view.selection),
    ],
    markers: [...areas.markers, ...layers.flatMap((layer) => layer.markers ?? [])],
    dots: dataset.entities
      .filter((entity) => entity.small)
      .map(({ key, point }) => ({
        key,
        at: point,
        fill: fillOf(key),
        selected: view.selection?.kind === 'country' && view.selection.id === key,
      })),
    labels: labelsScene(dataset, figureOf),
  }
}
