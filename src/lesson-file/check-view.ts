import type { Catalogue } from '../compile/catalogue.ts'
import { nearest } from '../compile/nearest.ts'
import { LAYER_IDS, MEASURES } from '../dataset/dataset.ts'
import { formatView, parseView } from '../domain/address.ts'
import type { Known } from '../domain/address.ts'
import type { Registers } from './registers.ts'
import type { YamlValue } from './yaml-value.ts'

/** What a view of a lesson may say: the parts of an address that choose what the map shows. */
export const VIEW_PARTS = [
  'country',
  'site',
  'territory',
  'organisation',
  'article',
  'layers',
  'measure',
  'members',
  'projection',
  'at',
  'to',
  'frame',
  'map',
] as const
type ViewPart = (typeof VIEW_PARTS)[number]

/** Reports a view that does not open by its address exactly as it is written: with what is unknown in it, by name. */
export function checkView(value: YamlValue, address: string, known: Known, registers: Registers): void {
  const canonical = formatView(parseView(address, known), known)
  if (canonical === address) return
  const faults = address === '' ? [] : address.split('&').flatMap((part) => faultOf(part, known, registers) ?? [])
  for (const { what, allowed } of faults) value.problem(what, allowed)
  if (faults.length === 0) {
    value.problem(`"${address}" is not as the address has it`, canonical === '' ? 'an empty text' : canonical)
  }
}

interface Fault {
  readonly what: string
  readonly allowed: string
}

function faultOf(part: string, known: Known, registers: Registers): Fault | undefined {
  const [name = '', ...rest] = part.split('=')
  const value = rest.join('=')
  const place = VIEW_PARTS.find((each) => each === name)
  return place === undefined ? wrong('part', name, VIEW_PARTS) : faultIn(place, value, known, registers)
}

function faultIn(part: ViewPart, value: string, known: Known, registers: Registers): Fault | undefined {
  switch (part) {
    case 'country':
    case 'to':
      return unknown(value, registers.countries)
    case 'site':
      return unknown(value, registers.sites)
    case 'territory':
      return unknown(value, registers.territories)
    case 'organisation':
    case 'members':
      return unknown(value, registers.organisations)
    case 'frame':
      return unknown(value, registers.frames)
    case 'article':
      return value === '' || known.line.has(Number(value))
        ? undefined
        : { what: `unknown line "${value}"`, allowed: 'the number of a block in article.txt' }
    case 'layers': {
      const layer = value.split(',').find((each) => each !== '' && !LAYER_IDS.some((id) => id === each))
      return layer === undefined ? undefined : wrong('layer', layer, LAYER_IDS)
    }
    case 'measure':
      return MEASURES.some((measure) => measure === value) ? undefined : wrong('measure', value, MEASURES)
    case 'projection':
      return ['mercator', 'globe'].includes(value) ? undefined : wrong('projection', value, ['globe'])
    case 'at':
    case 'map':
      return undefined
  }
}

function unknown(id: string, catalogue: Catalogue): Fault | undefined {
  if (catalogue.has(id)) return undefined
  return { what: `unknown ${catalogue.noun} "${id}"${catalogue.suggestion(id)}`, allowed: catalogue.allowed }
}

function wrong(noun: string, word: string, allowed: readonly string[]): Fault {
  const meant = nearest(word, allowed)
  const hint = meant === undefined ? '' : ` (did you mean "${meant}"?)`
  return { what: `unknown ${noun} "${word}"${hint}`, allowed: allowed.join(', ') }
}
