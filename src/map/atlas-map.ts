import type { Box, Dataset, Position } from '../dataset/dataset.ts'
import type { AtlasTopology } from '../dataset/topology.ts'
import type { Scene } from '../domain/scene.ts'
import type { Camera, Mode, Projection, Selection } from '../domain/view.ts'
import type { Padding } from './camera.ts'
import type { ScreenPoint } from './hit.ts'
import type { Surface } from './surface.ts'

/** Why there is no map: no WebGL2, its worker could not be loaded, or something that MapLibre says itself. */
export type Failure = 'no webgl' | 'no worker' | 'broken'

/** Where the camera is asked to go. A point keeps the zoom. */
export type Destination =
  Camera | { readonly kind: 'box'; readonly box: Box } | { readonly kind: 'point'; readonly at: Position }

export interface GoTo {
  /** What the page lays over the map; kept until another is said. */
  readonly padding?: Padding
  /** Glide there, unless the person asks for reduced motion. */
  readonly animate?: boolean
}

/** What the map tells the page. Points are CSS px from the upper left corner of the map. */
export interface AtlasMapEvents {
  /** A click: one candidate, several to be asked about, or none for the sea. */
  readonly onSelect: (candidates: readonly Selection[], at: ScreenPoint) => void
  /** The pointer is over something else than before, or over nothing. Never from a finger. */
  readonly onHover: (target: Selection | undefined, at: ScreenPoint) => void
  /** A person moved the map; a journey that the page asked for is not told. */
  readonly onMoved: (centre: Position, zoom: number) => void
  /** The map's element has another size: the page may ask for its frame again. */
  readonly onResized: () => void
  /** The first whole picture is on the screen. */
  readonly onReady: () => void
  readonly onFailed: (failure: Failure, message: string) => void
}

export interface AtlasMapOptions extends AtlasMapEvents {
  /** Empty, and as large as the map is to be. Gets `data-renderer` and `aria-busy`. */
  readonly container: HTMLElement
  readonly dataset: Pick<Dataset, 'entities' | 'territories' | 'frames'>
  readonly topology: AtlasTopology
  readonly scene: Scene
  readonly camera: Camera
  readonly projection: Projection
  readonly padding?: Padding
  /** Enlarges text, lines and markers; 1 for a picture about 800 px high. */
  readonly scale?: number
  /** For a projector lines and markers are heavier, and text is laid over the map by others: see `surface`. */
  readonly mode?: Mode
  /** The map's name for assistive technology. */
  readonly label: string
  /** Printed under the focal country's figure: "own view". */
  readonly ownView: string
}

/** The map as the page knows it: verbs in, events out. It keeps no truth of its own. */
export interface AtlasMap {
  /** Draws the scene; only what has changed is touched. */
  show(scene: Scene): void
  /** Lights a country up, as when a link to it is pointed at; undefined: none. */
  pointAt(key: string | undefined): void
  goTo(destination: Destination, options?: GoTo): void
  /** What the page lays over the map from now on; on the flat map, what is seen stays where it is. */
  setPadding(padding: Padding): void
  setProjection(projection: Projection): void
  setScale(scale: number): void
  setMode(mode: Mode): void
  /** What text that is laid over the map has to know. */
  readonly surface: Surface
  /** By levels: 1 doubles the size. */
  zoomBy(levels: number): void
  /** By shares of the free part of the map: [0, -0.3] shows what lies further north. */
  panBy(right: number, down: number): void
  /** Whether a place is outside the free part of the map, or behind the globe. */
  isHidden(at: Position): boolean
  /** After the element has changed its size or was shown again. */
  resize(): void
  destroy(): void
}
