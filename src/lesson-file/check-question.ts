import type { PredictQuestion, Question } from '../dataset/lesson.ts'
import type { Dataset, EntityKey } from '../dataset/dataset.ts'
import { numberOf, truthOf } from './operators.ts'
import type { Asking } from './operators.ts'
import { namesIn, numbersIn } from './said.ts'
import { country, describe, number, sameSet, set, truth } from './value.ts'
import type { Value } from './value.ts'
import type { YamlValue } from './yaml-value.ts'

/** A question with its right answer as the data have it, and the country that nothing may give away before. */
export interface CheckedQuestion {
  readonly question: Question
  readonly target?: EntityKey
}

/** Asks the data for the right answer. Undefined where it cannot be had or is another one, which is then reported. */
export function checkQuestion(value: YamlValue, question: Question, asking: Asking): CheckedQuestion | undefined {
  switch (question.kind) {
    case 'predict':
      return value.at('answer').present ? checkMeasured(value, question, asking) : checkClaims(value, question, asking)
    case 'find': {
      const target = theCountry(value.at('answer'), asking)
      return target === undefined ? undefined : { question: { ...question, target }, target }
    }
    case 'order': {
      const order = checkOrder(value, question.first, asking)
      return order && { question: { ...question, order } }
    }
    case 'explain':
    case 'confidence':
      return { question }
  }
}

/** Each option stands for a value; the data say which. */
function checkMeasured(value: YamlValue, question: PredictQuestion, asking: Asking): CheckedQuestion | undefined {
  const answer = asking.evaluate(value.at('answer'), asking)
  if (answer === undefined) return undefined
  const options = value.at('options').items('options')
  const verdicts = options.map((option, index) => {
    const meant = valueOfOption(option, question.options[index]?.text ?? '', answer, asking)
    const right = question.options[index]?.right ?? false
    if (meant === undefined || meant === right) return meant !== undefined
    if (right)
      option.problem(`is marked right, but the data say ${describe(answer)}`, `right: yes where the data say so`)
    else option.problem(`is what the data say (${describe(answer)}), but is not marked right`, 'right: yes')
    return false
  })
  if (verdicts.includes(false)) return undefined
  return answer.kind === 'country' ? { question, target: answer.key } : { question }
}

/** Each option claims something; the data say what is true. */
function checkClaims(value: YamlValue, question: PredictQuestion, asking: Asking): CheckedQuestion | undefined {
  const options = value.at('options').items('options')
  const verdicts = options.map((option, index) => {
    const claim = truthOf(option.at('claim'), asking)
    const right = question.options[index]?.right ?? false
    if (claim === undefined || claim === right) return claim !== undefined
    if (right) option.problem('is marked right, but by the data its claim is false', 'a claim that is true')
    else option.problem('is not marked right, but by the data its claim is true', 'a claim that is false')
    return false
  })
  return verdicts.includes(false) ? undefined : { question }
}

function checkOrder(value: YamlValue, first: 'lowest' | 'highest', asking: Asking): number[] | undefined {
  const options = value.at('options')
  const items = options.items('options')
  const numbers = items.map((item) => numberOf(item.at('by'), asking))
  const sound = numbers.filter((each) => each !== undefined)
  if (sound.length < items.length) return undefined
  if (new Set(sound).size < sound.length) {
    options.problem(`have the same number twice (${sound.join(', ')})`, 'options whose order is certain')
    return undefined
  }
  const sign = first === 'lowest' ? 1 : -1
  const order = sound.map((_, index) => index).sort((a, b) => sign * ((sound[a] ?? 0) - (sound[b] ?? 0)))
  if (order.every((index, place) => index === place)) {
    options.problem('stand in the right order already', 'another order, so that there is something to do')
    return undefined
  }
  return order
}

function theCountry(value: YamlValue, asking: Asking): EntityKey | undefined {
  const answer = asking.evaluate(value, asking)
  if (answer === undefined || answer.kind === 'country') return answer?.key
  const [only, ...more] = answer.kind === 'set' && answer.of === 'country' ? answer.ids : []
  if (only !== undefined && more.length === 0) return only
  value.problem(`yields ${describe(answer)}`, 'one country')
  return undefined
}

/** Whether an option stands for the answer; undefined and a report where it does not say what it stands for. */
function valueOfOption(option: YamlValue, text: string, answer: Value, asking: Asking): boolean | undefined {
  const written = option.at('value')
  if (!written.present) {
    const read = valueInText(text, answer, asking.dataset)
    if (read !== undefined) return equal(read, answer)
    option.problem(`does not say which ${nounOf(answer)} it stands for`, 'a text that names it, or a value')
    return undefined
  }
  if (answer.kind === 'number' && (written.at('from').present || written.at('to').present)) {
    if (!written.group([], ['from', 'to'])) return undefined
    const [from, to] = [written.at('from'), written.at('to')]
    const low = from.present ? numberOf(from, asking) : 0
    const high = to.present ? numberOf(to, asking) : Infinity
    return low === undefined || high === undefined ? undefined : answer.number >= low && answer.number <= high
  }
  const meant = asking.evaluate(written, asking)
  if (meant === undefined) return undefined
  if (meant.kind === answer.kind) return equal(meant, answer)
  written.problem(`is a ${meant.kind}`, `a ${answer.kind}, as the answer is`)
  return undefined
}

function valueInText(text: string, { kind, ...answer }: Value, dataset: Dataset): Value | undefined {
  switch (kind) {
    case 'number': {
      const [only, ...more] = numbersIn(text)
      return only === undefined || more.length > 0 ? undefined : number(only)
    }
    case 'truth': {
      const word = /^(yes|no)\b/i.exec(text)?.[1]?.toLowerCase()
      return word === undefined ? undefined : truth(word === 'yes')
    }
    case 'country': {
      const [only, ...more] = namesIn(text, 'country', dataset)
      return only === undefined || more.length > 0 ? undefined : country(only)
    }
    case 'set': {
      const of = 'of' in answer ? answer.of : 'country'
      const names = namesIn(text, of, dataset)
      return names.size === 0 ? undefined : set(of, names)
    }
  }
}

function equal(a: Value, b: Value): boolean {
  if (a.kind === 'set' && b.kind === 'set') return a.of === b.of && sameSet(a.ids, b.ids)
  return a.kind === b.kind && describe(a) === describe(b)
}

function nounOf({ kind }: Value): string {
  return { number: 'number', truth: 'answer, yes or no,', country: 'country', set: 'ones' }[kind]
}
