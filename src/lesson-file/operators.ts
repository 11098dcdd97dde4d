import { nearest } from '../compile/nearest.ts'
import type { Catalogue } from '../compile/catalogue.ts'
import type { Dataset } from '../dataset/dataset.ts'
import type { Registers } from './registers.ts'
import type { Value } from './value.ts'
import type { YamlValue } from './yaml-value.ts'

/** What an operator may ask. */
export interface Asking {
  readonly dataset: Dataset
  readonly registers: Registers
  /** The words that a fact is about; operators that look for words look for these where none are given. */
  readonly says?: string
  readonly evaluate: (value: YamlValue, asking: Asking) => Value | undefined
}

/** Answers its argument from the data; undefined where the argument is faulty, which is then reported. */
export type Operator = (argument: YamlValue, asking: Asking) => Value | undefined

/** An id of a register; undefined and a report where it is none. */
export function known(value: YamlValue, catalogue: Catalogue): string | undefined {
  if (!value.present) return undefined
  if (typeof value.value !== 'string' || value.value === '') {
    value.problem(`is no ${catalogue.noun}`, catalogue.allowed)
    return undefined
  }
  if (catalogue.has(value.value)) return value.value
  value.problem(`unknown ${catalogue.noun} "${value.value}"${catalogue.suggestion(value.value)}`, catalogue.allowed)
  return undefined
}

/** One word, or a list of words, of a closed set; undefined and a report where it is neither. */
export function words<const Word extends string>(value: YamlValue, allowed: readonly Word[]): Word[] | undefined {
  if (!value.present) return [...allowed]
  if (!value.isList) {
    const word = value.oneOf(allowed)
    return word === undefined ? undefined : [word]
  }
  const items = value.items('words')
  const found = items.map((item) => item.oneOf(allowed))
  return found.includes(undefined) ? undefined : found.filter((word) => word !== undefined)
}

export function unknownOperator(value: YamlValue, operator: string, operators: readonly string[]): void {
  const meant = nearest(operator, operators)
  const hint = meant === undefined ? '' : ` (did you mean "${meant}"?)`
  value.problem(`unknown operator "${operator}"${hint}`, [...operators].sort().join(', '))
}

/** A number, as `figure` and `count` yield it, or as it is typed. */
export function numberOf(value: YamlValue, asking: Asking): number | undefined {
  const found = asking.evaluate(value, asking)
  if (found === undefined) return undefined
  if (found.kind === 'number') return found.number
  value.problem(`yields a ${found.kind}`, 'a number')
  return undefined
}

export function truthOf(value: YamlValue, asking: Asking): boolean | undefined {
  const found = asking.evaluate(value, asking)
  if (found === undefined) return undefined
  if (found.kind === 'truth') return found.truth
  value.problem(`yields a ${found.kind}`, 'yes or no')
  return undefined
}

export function setOf(value: YamlValue, asking: Asking): (Value & { readonly kind: 'set' }) | undefined {
  const found = asking.evaluate(value, asking)
  if (found === undefined || found.kind === 'set') return found
  value.problem(`yields a ${found.kind}`, 'a set')
  return undefined
}
