import type { Dataset } from '../dataset/dataset.ts'
import { CLAIMS } from './claims.ts'
import { NUMBERS } from './numbers.ts'
import { known, unknownOperator } from './operators.ts'
import type { Asking, Operator } from './operators.ts'
import { registersOf } from './registers.ts'
import { SETS } from './sets.ts'
import { country, number, set, truth } from './value.ts'
import type { Value } from './value.ts'
import type { YamlValue } from './yaml-value.ts'

const OPERATORS = new Map<string, Operator>(Object.entries({ ...SETS, ...NUMBERS, ...CLAIMS }))

export function askingOf(dataset: Dataset): Asking {
  return { dataset, registers: registersOf(dataset), evaluate }
}

/**
 * What the data answer to an expression: one operator and its argument; or a value as it is typed – a number, yes, no,
 * a country, a list of countries. Undefined where it is faulty, which is then reported.
 */
export function evaluate(value: YamlValue, asking: Asking): Value | undefined {
  if (value.isList) return literalSet(value, asking)
  if (typeof value.value === 'string') return literal(value, value.value, asking)
  const [operator, ...more] = value.keys
  if (operator === undefined || more.length > 0) {
    if (value.present) value.problem(`has ${value.keys.length} operators`, 'one operator and its argument')
    return undefined
  }
  const found = OPERATORS.get(operator)
  if (found) return found(value.at(operator), asking)
  unknownOperator(value, operator, [...OPERATORS.keys()])
  return undefined
}

function literal(value: YamlValue, text: string, { registers }: Asking): Value | undefined {
  if (/^\d+$/.test(text)) return number(Number(text))
  if (text === 'yes' || text === 'no') return truth(text === 'yes')
  const key = known(value, registers.countries)
  return key === undefined ? undefined : country(key)
}

function literalSet(value: YamlValue, { registers }: Asking): Value | undefined {
  const keys = value.items('countries').map((item) => known(item, registers.countries))
  return keys.includes(undefined)
    ? undefined
    : set(
        'country',
        keys.filter((key) => key !== undefined),
      )
}
