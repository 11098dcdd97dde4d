import type { EntityKey, LayerId, Measure, OrganisationId, Position, SiteId, TerritoryId } from '../dataset/dataset.ts'
import type { LessonPosition } from './lesson.ts'

/** What the sidebar shows. Absent: the welcome panel. */
export type Selection =
  | { readonly kind: 'country'; readonly id: EntityKey }
  | { readonly kind: 'site'; readonly id: SiteId }
  | { readonly kind: 'territory'; readonly id: TerritoryId }
  | { readonly kind: 'organisation'; readonly id: OrganisationId }
  /** `line`: the paragraph at the reading position. */
  | { readonly kind: 'article'; readonly line?: number }

/** A frame by name, a country that was zoomed to, or a camera that a person moved: centre in degrees (4 decimals), zoom (2 decimals). */
export type Camera =
  | { readonly kind: 'frame'; readonly id: string }
  | { readonly kind: 'entity'; readonly id: EntityKey }
  | { readonly kind: 'free'; readonly centre: Position; readonly zoom: number }

export type Projection = 'mercator' | 'globe'
/** How the page is set: for somebody at a desk, or to be read from the back row of a classroom. */
export type Mode = 'page' | 'projector'
export type RendererChoice = 'auto' | 'svg' | 'gl'

/** All that the address holds. */
export interface View {
  readonly selection?: Selection
  readonly layers: readonly LayerId[]
  readonly measure: Measure
  /** The organisation whose members are outlined. */
  readonly organisation?: OrganisationId
  readonly projection: Projection
  readonly camera: Camera
  readonly renderer: RendererChoice
  readonly mode: Mode
  /** The lesson that is being given, and how far it has come. */
  readonly lesson?: LessonPosition
}
