import { known, numberOf, setOf, truthOf } from './operators.ts'
import type { Operator } from './operators.ts'
import { ROW_KEYS, textOfRow } from './rows.ts'
import { linesAbout } from './sets.ts'
import { sameSet, truth } from './value.ts'
import type { YamlValue } from './yaml-value.ts'

/** `surveyed: UKR` – whether people there were asked. */
const surveyed: Operator = (argument, { dataset, registers }) => {
  const key = known(argument, registers.countries)
  return key === undefined ? undefined : truth(dataset.survey.some(({ country }) => country === key))
}

/** `mentioned: PER` – whether the article speaks of it: by name, by a place in it, or as one of a group. */
const mentioned: Operator = (argument, { dataset, registers }) => {
  const key = known(argument, registers.countries)
  return key === undefined ? undefined : truth(linesAbout(dataset, key).length > 0)
}

/** `stands: {line: 56}` – whether words stand in a row of the data; without `words`, those that the fact says. */
const stands: Operator = (argument, asking) => {
  if (!argument.group([], [...ROW_KEYS, 'words'])) return undefined
  const written = argument.at('words')
  const texts = written.isList ? written.items('words').map((item) => item.text()) : [written.textOrNothing()]
  const wanted = written.present ? texts : [asking.says ?? '']
  const text = textOfRow(argument, asking)
  if (text === undefined) return undefined
  if (wanted.includes('')) {
    argument.problem('does not say which words', 'words')
    return undefined
  }
  return truth(standInOrder(text, wanted.map(unquoted), !argument.at('line').present))
}

/** `has: {set: ..., id: UKR}` – whether it is one of a set. */
const has: Operator = (argument, asking) => {
  if (!argument.group(['set', 'id'])) return undefined
  const found = setOf(argument.at('set'), asking)
  const { countries, sites, territories } = asking.registers
  if (found === undefined) return undefined
  const register = { country: countries, site: sites, territory: territories, paragraph: undefined }[found.of]
  const id = register ? known(argument.at('id'), register) : argument.at('id').text()
  return id === undefined ? undefined : truth(found.ids.has(id))
}

/** `more: [number, number]` – whether the first is more than the second. */
const more: Operator = (argument, asking) => {
  const [first, second] = pair(argument)
  if (!first || !second) return undefined
  const [a, b] = [numberOf(first, asking), numberOf(second, asking)]
  return a === undefined || b === undefined ? undefined : truth(a > b)
}

/** `same: [a, b]` – two numbers, or two sets. */
const same: Operator = (argument, asking) => {
  const [first, second] = pair(argument)
  if (!first || !second) return undefined
  const [a, b] = [asking.evaluate(first, asking), asking.evaluate(second, asking)]
  if (a === undefined || b === undefined) return undefined
  if (a.kind === 'number' && b.kind === 'number') return truth(a.number === b.number)
  if (a.kind === 'set' && b.kind === 'set') return truth(a.of === b.of && sameSet(a.ids, b.ids))
  argument.problem(`compares a ${a.kind} with a ${b.kind}`, 'two numbers or two sets')
  return undefined
}

/** `not: claim` */
const not: Operator = (argument, asking) => {
  const found = truthOf(argument, asking)
  return found === undefined ? undefined : truth(!found)
}

/** `every: [claim, claim]` – whether all are true. */
const every: Operator = (argument, asking) => {
  const found = argument.items('claims').map((item) => truthOf(item, asking))
  return found.length === 0 || found.includes(undefined) ? undefined : truth(!found.includes(false))
}

export const CLAIMS: Readonly<Record<string, Operator>> = { surveyed, mentioned, stands, has, more, same, not, every }

function pair(argument: YamlValue): YamlValue[] {
  const items = argument.items('two values')
  if (argument.isList && items.length === 2) return items
  if (argument.isList) argument.problem(`has ${items.length} values`, 'two')
  return []
}

/** In the article the words must come in this order; the fields of a row have none. */
function standInOrder(text: string, wanted: readonly string[], anyOrder: boolean): boolean {
  let from = 0
  return wanted.every((words) => {
    const at = text.indexOf(words, anyOrder ? 0 : from)
    from = at + words.length
    return at >= 0
  })
}

/** The quotation marks that a lesson puts around a quotation are not the article's. */
function unquoted(words: string): string {
  return words.replace(/^[“"]/, '').replace(/[”"]$/, '')
}
