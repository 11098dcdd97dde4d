import { MARKER_DRAWINGS, type DrawnShape } from '../theme/marker-shapes.ts'

/** A picture of the style, named by what it shows, so that it can be drawn when the map asks for it by name. */
export type StyleImage = PatternImage | MarkerImage

export interface PatternImage {
  readonly kind: 'dots' | 'hatch'
  readonly scale: number
}

export interface MarkerImage {
  readonly kind: 'marker'
  readonly shape: DrawnShape
  /** `#rrggbb` */
  readonly colour: string
  readonly hollow: boolean
  readonly selected: boolean
  readonly scale: number
}

/** `hatch@2`. */
export function patternId({ kind, scale }: PatternImage): string {
  return `${kind}@${scale}`
}

/** `marker/test range/#a50f15/hollow/selected`: the id of the image without its scale, as features carry it. */
export function markerName({ shape, colour, hollow, selected }: Omit<MarkerImage, 'kind' | 'scale'>): string {
  return `marker/${shape}/${colour}/${hollow ? 'hollow' : 'full'}/${selected ? 'selected' : 'quiet'}`
}

/** What the style appends to a marker's name, so that another scale is another image. */
export function scaleSuffix(scale: number): string {
  return `@${scale}`
}

/** The image that an id stands for; undefined for an id that is none of ours. */
export function parseImageId(id: string): StyleImage | undefined {
  const [name = '', scaleText = ''] = id.split('@')
  const scale = Number(scaleText)
  if (!(scale > 0)) return undefined
  if (name === 'dots' || name === 'hatch') return { kind: name, scale }
  const [kind, shape = '', colour = '', body, ring] = name.split('/')
  if (kind !== 'marker' || !isShape(shape) || !/^#[0-9a-f]{6}$/.test(colour)) return undefined
  return { kind, shape, colour, hollow: body === 'hollow', selected: ring === 'selected', scale }
}

function isShape(name: string): name is DrawnShape {
  return Object.hasOwn(MARKER_DRAWINGS, name)
}
