import { LAYER_IDS, MEASURES, type Dataset, type LayerId } from '../dataset/dataset.ts'
import { positionParts, readPosition } from './lesson.ts'
import type { Camera, RendererChoice, Selection, View } from './view.ts'

/** The page with the whole article and all figures, beside the page of the map. */
export const ARTICLE_PAGE = './article.html'

/** What an address may name. Everything else in it is ignored: addresses are old, mistyped or hostile. */
export interface Known {
  readonly country: ReadonlySet<string>
  readonly site: ReadonlySet<string>
  readonly territory: ReadonlySet<string>
  readonly organisation: ReadonlySet<string>
  readonly frame: ReadonlySet<string>
  /** Lines of the article at which a paragraph or heading stands. */
  readonly line: ReadonlySet<number>
  readonly startFrame: string
}

export function knownIn(dataset: Dataset): Known {
  const ids = (rows: readonly { readonly id: string }[]) => new Set(rows.map(({ id }) => id))
  return {
    country: new Set(dataset.entities.map(({ key }) => key)),
    site: ids(dataset.sites),
    territory: ids(dataset.territories),
    organisation: ids(dataset.organisations),
    frame: ids(dataset.frames),
    line: new Set(dataset.article.blocks.map(({ line }) => line)),
    startFrame: dataset.frames[0]?.id ?? '',
  }
}

export function startView(known: Known): View {
  return {
    layers: ['survey'],
    measure: 'favourable',
    projection: 'mercator',
    camera: { kind: 'frame', id: known.startFrame },
    renderer: 'auto',
    mode: 'page',
  }
}

/** The view as the part of an address after `#`, without the `#`; only what differs from the start. */
export function formatView(view: View, known: Known): string {
  const start = startView(known)
  const { selection, camera, lesson } = view
  const parts: [string, string][] = []
  if (selection)
    parts.push([selection.kind, selection.kind === 'article' ? String(selection.line ?? '') : selection.id])
  // In a lesson always: an address without it asks for the view of the step.
  if (lesson || view.layers.join() !== start.layers.join()) parts.push(['layers', view.layers.join()])
  if (view.measure !== start.measure) parts.push(['measure', view.measure])
  if (view.organisation !== undefined) parts.push(['members', view.organisation])
  if (view.projection !== start.projection) parts.push(['projection', view.projection])
  if (camera.kind === 'free') parts.push(['at', `${camera.zoom}/${camera.centre[1]}/${camera.centre[0]}`])
  else if (camera.kind === 'entity') parts.push(['to', camera.id])
  else if (camera.id !== known.startFrame) parts.push(['frame', camera.id])
  if (view.renderer !== start.renderer) parts.push(['map', view.renderer])
  if (view.mode !== start.mode) parts.push(['mode', view.mode])
  if (lesson) parts.push(...positionParts(lesson))
  return parts.map(([name, value]) => `${name}=${encode(value)}`).join('&')
}

/** Whether an address names a part itself, rather than leaving it as it is at the start. */
export function hasPart(hash: string, part: string): boolean {
  return hash
    .replace(/^#/, '')
    .split('&')
    .some((each) => each.startsWith(`${part}=`))
}

/** The view that an address means, as far as it can be understood. Never throws. A leading `#` is allowed. */
export function parseView(hash: string, known: Known): View {
  const start = startView(known)
  const values = new Map<string, string>()
  for (const part of hash.replace(/^#/, '').split('&')) {
    const at = part.indexOf('=')
    const name = at < 0 ? part : part.slice(0, at)
    const value = at < 0 ? '' : decode(part.slice(at + 1))
    if (value !== undefined && !values.has(name)) values.set(name, value)
  }
  const selection = parseSelection(values, known)
  const lesson = readPosition((name) => values.get(name))
  const organisation = values.get('members')
  return {
    ...(selection && { selection }),
    layers: parseLayers(values.get('layers')) ?? start.layers,
    measure: MEASURES.find((measure) => measure === values.get('measure')) ?? start.measure,
    ...(organisation !== undefined && known.organisation.has(organisation) && { organisation }),
    projection: values.get('projection') === 'globe' ? 'globe' : start.projection,
    camera: parseCamera(values, known) ?? start.camera,
    renderer: RENDERERS.find((renderer) => renderer === values.get('map')) ?? start.renderer,
    mode: values.get('mode') === 'projector' ? 'projector' : start.mode,
    ...(lesson && { lesson }),
  }
}

const RENDERERS: readonly RendererChoice[] = ['auto', 'svg', 'gl']
const SELECTABLE = ['country', 'site', 'territory', 'organisation'] as const

function parseSelection(values: ReadonlyMap<string, string>, known: Known): Selection | undefined {
  for (const kind of SELECTABLE) {
    const id = values.get(kind)
    if (id !== undefined && known[kind].has(id)) return { kind, id }
  }
  const line = values.get('article')
  if (line === undefined) return undefined
  return known.line.has(Number(line)) && /^\d+$/.test(line)
    ? { kind: 'article', line: Number(line) }
    : { kind: 'article' }
}

/** Known layers in their own order, whatever order the address has. Absent stays absent, empty is none. */
function parseLayers(value: string | undefined): LayerId[] | undefined {
  if (value === undefined) return undefined
  const named = value.split(',')
  return LAYER_IDS.filter((id) => named.includes(id))
}

const FREE_CAMERA = /^(\d{1,2}(?:\.\d+)?)\/(-?\d{1,2}(?:\.\d+)?)\/(-?\d{1,3}(?:\.\d+)?)$/

function parseCamera(values: ReadonlyMap<string, string>, known: Known): Camera | undefined {
  const match = FREE_CAMERA.exec(values.get('at') ?? '')
  if (match) {
    const [zoom, latitude, longitude] = match.slice(1).map(Number)
    if (zoom !== undefined && latitude !== undefined && longitude !== undefined) {
      if (zoom <= 22 && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 360) {
        return roundedCamera([longitude, latitude], zoom)
      }
    }
  }
  const entity = values.get('to')
  if (entity !== undefined && known.country.has(entity)) return { kind: 'entity', id: entity }
  const frame = values.get('frame')
  return frame !== undefined && known.frame.has(frame) ? { kind: 'frame', id: frame } : undefined
}

/** A camera as the address keeps it: centre to 4 decimals (about 11 m), zoom to 2. */
export function roundedCamera(centre: readonly [longitude: number, latitude: number], zoom: number): Camera {
  return { kind: 'free', centre: [round(centre[0], 4), round(centre[1], 4)], zoom: round(zoom, 2) }
}

/** `+ 0` turns −0 into 0, which an address cannot tell apart. */
function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals)) + 0
}

function encode(value: string): string {
  return encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%2F', '/')
}

function decode(value: string): string | undefined {
  try {
    return decodeURIComponent(value)
  } catch {
    return undefined
  }
}
