import {
  LAYER_IDS,
  type Dataset,
  type EntityKey,
  type LayerId,
  type Measure,
  type OrganisationId,
  type Position,
} from '../dataset/dataset.ts'
import { formatView, hasPart, knownIn, parseView, roundedCamera, startView, type Known } from '../domain/address.ts'
import { country, type Country } from '../domain/country.ts'
import { indexPassages, type PassageIndex } from '../domain/passages.ts'
import { nameOf, placeOf } from '../domain/names.ts'
import { scene, type Scene } from '../domain/scene.ts'
import { searchEntries, type SearchEntry } from '../domain/search.ts'
import type { LessonPosition } from '../domain/lesson.ts'
import type { Mode, Projection, RendererChoice, Selection, View } from '../domain/view.ts'

/** Several things lie under one click: the person is asked which. */
export interface Choice {
  readonly candidates: readonly Selection[]
  /** CSS pixels within the map, where the click was. */
  readonly at: { readonly x: number; readonly y: number }
}

type ArticleSelection = Extract<Selection, { kind: 'article' }>

/** The only mutable thing of the atlas: verbs in, derived values out. Renderers and panels keep no truth of their own. */
export class Atlas {
  dataset: Dataset = $state.raw() as Dataset
  /** False while the dataset is only what the first picture needs: names, figures and shapes, no passages. */
  isWhole = $state.raw(false)
  readonly known: Known = $derived.by(() => knownIn(this.dataset))
  readonly passages: PassageIndex = $derived.by(() => indexPassages(this.dataset.article))
  readonly entries: readonly SearchEntry[] = $derived.by(() => searchEntries(this.dataset))

  view: View = $state.raw() as View
  /** What the pointer is over, or what a link in the sidebar points at. */
  pointedAt: EntityKey | undefined = $state.raw()
  choice: Choice | undefined = $state.raw()
  /** Where a person was reading the article when they followed a link out of it: what "back to the article" returns to. */
  readingPlace: ArticleSelection | undefined = $state.raw()

  readonly scene: Scene = $derived.by(() => scene(this.dataset, this.view))
  readonly country: Country | undefined = $derived.by(() =>
    this.view.selection?.kind === 'country' ? country(this.dataset, this.passages, this.view.selection.id) : undefined,
  )

  /** Where the selected thing lies; undefined for what has no one place. */
  readonly selectedAt: Position | undefined = $derived.by(() => placeOf(this.dataset, this.view.selection))

  /** How often an address was opened: the camera of an address is gone to, that of a person's own move is not. */
  opened = $state(0)

  /** Title of the page: what is selected, then the atlas's own. */
  readonly title: string = $derived.by(() => {
    const { selection } = this.view
    const { title } = this.dataset.about
    return selection ? `${nameOf(this.dataset, selection)} – ${title}` : title
  })

  /** `isWhole`: false for the part of a dataset that comes with the page, to be completed. */
  constructor(dataset: Dataset, hash: string, isWhole = true) {
    this.dataset = dataset
    this.isWhole = isWhole
    this.view = parseView(hash, this.known)
  }

  /** The whole dataset has come and takes the place of the part that came with the page. */
  complete(dataset: Dataset): void {
    this.dataset = dataset
    this.isWhole = true
  }

  /** An address has named a step of a lesson and nothing of what it shows: the view is that of the step. */
  isStepViewDue = $state.raw(false)

  /**
   * Shows the view of an address: the first one, or one from the browser's history. `mode`: how the page is set where
   * the address does not say.
   */
  open(hash: string, mode: Mode = 'page'): void {
    const view = parseView(hash, this.known)
    this.choice = undefined
    // A lesson is for the whole room, whoever opens it.
    this.view = { ...view, mode: view.lesson ? 'projector' : hasPart(hash, 'mode') ? view.mode : mode }
    this.isStepViewDue = view.lesson !== undefined && !hasPart(hash, 'layers')
    this.opened++
  }

  /** An organisation is outlined on the map as well, for its card is about its members. */
  select(selection: Selection): void {
    this.choice = undefined
    if (selection.kind === 'article') this.readingPlace = selection
    if (selection.kind !== 'organisation') {
      this.view = { ...this.view, selection }
      return
    }
    const layers = this.view.layers.includes('memberships') ? this.view.layers : this.withLayer('memberships')
    this.view = { ...this.view, selection, organisation: selection.id, layers }
  }

  /** One candidate is selected, several are asked about. */
  selectOneOf(candidates: readonly Selection[], at: Choice['at']): void {
    const [first, second] = candidates
    if (first === undefined) this.clear()
    else if (second === undefined) this.select(first)
    else this.choice = { candidates, at }
  }

  dismissChoice(): void {
    this.choice = undefined
  }

  /** The paragraph of the article that a person has come to by reading on. Nothing while something else is selected. */
  readAt(line: number): void {
    if (this.view.selection?.kind !== 'article' || this.view.selection.line === line) return
    this.readingPlace = { kind: 'article', line }
    this.view = { ...this.view, selection: this.readingPlace }
  }

  /** Where a link to something leads that is opened by itself, in a page of its own. */
  addressOf(selection: Selection): string {
    return `#${formatView({ ...startView(this.known), selection }, this.known)}`
  }

  /** Back to the welcome panel. */
  clear(): void {
    this.choice = undefined
    this.readingPlace = undefined
    const { selection: _, ...rest } = this.view
    this.view = rest
  }

  /** Everything as it was at the start, but for what was set for this room and this machine. */
  reset(): void {
    const { mode, renderer } = this.view
    this.open('')
    this.view = { ...this.view, mode, renderer }
  }

  toggleLayer(id: LayerId): void {
    const on = this.view.layers.includes(id)
    const layers = on ? this.view.layers.filter((layer) => layer !== id) : this.withLayer(id)
    // The outlines of an organisation belong to the layer: none may be left behind.
    const { organisation, ...rest } = this.view
    this.view = {
      ...rest,
      layers,
      ...(organisation !== undefined && !(on && id === 'memberships') && { organisation }),
    }
  }

  chooseMeasure(measure: Measure): void {
    this.view = { ...this.view, measure }
  }

  chooseOrganisation(id: OrganisationId | undefined): void {
    const { organisation: _, ...rest } = this.view
    this.view = id === undefined ? rest : { ...rest, organisation: id }
  }

  chooseProjection(projection: Projection): void {
    this.view = { ...this.view, projection }
  }

  chooseRenderer(renderer: RendererChoice): void {
    this.view = { ...this.view, renderer }
  }

  chooseMode(mode: Mode): void {
    this.view = { ...this.view, mode }
  }

  /** A step of a lesson: its view, an address, and where the lesson stands. What a person set for the room is kept. */
  showStep(address: string, lesson: LessonPosition): void {
    const step = parseView(address, this.known)
    this.choice = undefined
    this.isStepViewDue = false
    this.readingPlace = undefined
    this.view = {
      ...step,
      renderer: this.view.renderer === 'auto' ? step.renderer : this.view.renderer,
      mode: 'projector',
      lesson,
    }
    this.opened++
  }

  /** The lesson goes on, and the map stays as it is. */
  standAt(lesson: LessonPosition): void {
    this.view = { ...this.view, lesson }
  }

  /** Leaves the lesson, with the map as it is. */
  leaveLesson(): void {
    const { lesson: _, ...rest } = this.view
    this.view = rest
  }

  goToFrame(id: string): void {
    this.view = { ...this.view, camera: { kind: 'frame', id } }
  }

  zoomTo(key: EntityKey): void {
    this.view = { ...this.view, camera: { kind: 'entity', id: key } }
  }

  /** A person moved the map. */
  moved(centre: Position, zoom: number): void {
    this.view = { ...this.view, camera: roundedCamera(centre, zoom) }
  }

  pointAt(key: EntityKey | undefined): void {
    this.pointedAt = key
  }

  private withLayer(id: LayerId): LayerId[] {
    return LAYER_IDS.filter((layer) => layer === id || this.view.layers.includes(layer))
  }
}
