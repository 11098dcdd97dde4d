import { LESSON_LIMITS } from '../dataset/lesson.ts'
import type { Expression, OrderOption, PredictOption, Question } from '../dataset/lesson.ts'
import { limitedWords, screenText } from './texts.ts'
import type { YamlValue } from './yaml-value.ts'

const KINDS = ['predict', 'find', 'order', 'explain', 'confidence'] as const
const FEWEST_OPTIONS = 2
const MOST_OPTIONS = 4
const MOST_IN_ORDER = 6

/** A question as it is written; whether its right answer is right is asked of the data later. */
export function readQuestion(value: YamlValue): Question | undefined {
  if (!value.isGroup) {
    value.group(['kind', 'prompt'])
    return undefined
  }
  const kind = value.at('kind').oneOf(KINDS)
  switch (kind) {
    case 'predict':
      return readPredict(value)
    case 'find':
      value.group(['kind', 'prompt', 'answer', 'why'])
      return { kind, prompt: prompt(value), answer: expression(value.at('answer')), why: why(value), target: '' }
    case 'order':
      return readOrder(value)
    case 'explain':
    case 'confidence':
      value.group(['kind', 'prompt'])
      return { kind, prompt: prompt(value) }
    case undefined:
      if (!value.at('kind').present) value.problem('has no kind', KINDS.join(', '))
      return undefined
  }
}

function readPredict(value: YamlValue): Question {
  value.group(['kind', 'prompt', 'options'], ['answer'])
  const answer = value.at('answer')
  const options = value.at('options')
  const claimed = options.items('options').some((option) => option.at('claim').present)
  if (!answer.present && !claimed) {
    value.problem('does not say what the data are asked', 'an answer, or a claim in each option')
  }
  const keys: OptionKeys = answer.present ? 'value' : claimed ? 'claim' : 'neither'
  const read = options.items('options').map((option) => readPredictOption(option, keys))
  checkNumber(options, read.length, MOST_OPTIONS)
  reportRepeated(options, read)
  const right = read.filter((option) => option.right).length
  if (right !== 1 && read.length > 0) options.problem(`${right} are marked right`, 'exactly one with right: yes')
  return {
    kind: 'predict',
    prompt: prompt(value),
    options: read,
    ...(answer.present && { answer: expression(answer) }),
  }
}

type OptionKeys = 'value' | 'claim' | 'neither'

function readPredictOption(option: YamlValue, keys: OptionKeys): PredictOption {
  if (keys === 'claim') option.group(['text', 'why', 'claim'], ['right'])
  else option.group(['text', 'why'], keys === 'value' ? ['right', 'value'] : ['right', 'value', 'claim'])
  const [value, claim] = [option.at('value'), option.at('claim')]
  return {
    text: screenText(option.at('text')),
    right: option.at('right').yes(),
    why: why(option),
    ...(value.present && { value: value.json }),
    ...(claim.present && { claim: expression(claim) }),
  }
}

function readOrder(value: YamlValue): Question {
  value.group(['kind', 'prompt', 'first', 'options'])
  const options = value.at('options')
  const read = options.items('options').map((option): OrderOption => {
    option.group(['text', 'by', 'why'])
    return { text: screenText(option.at('text')), by: expression(option.at('by')), why: why(option) }
  })
  checkNumber(options, read.length, MOST_IN_ORDER)
  reportRepeated(options, read)
  const first = value.at('first').oneOf(['lowest', 'highest']) ?? 'lowest'
  return { kind: 'order', prompt: prompt(value), first, options: read, order: [] }
}

function prompt(value: YamlValue): string {
  return value.at('prompt').present ? screenText(value.at('prompt')) : ''
}

function why(value: YamlValue): string {
  return value.at('why').present ? limitedWords(value.at('why'), LESSON_LIMITS.whyWords) : ''
}

/** The shape alone; what the operators mean is asked of the data later. */
function expression(value: YamlValue): Expression {
  if (value.present && !value.isGroup) value.problem('is no question to the data', 'one operator and its argument')
  return value.isGroup ? (value.json as Expression) : {}
}

function checkNumber(options: YamlValue, number: number, most: number): void {
  if (!options.isList || (number >= FEWEST_OPTIONS && number <= most)) return
  options.problem(`has ${number} ${number === 1 ? 'option' : 'options'}`, `${FEWEST_OPTIONS} to ${most}`)
}

function reportRepeated(options: YamlValue, read: readonly { readonly text: string }[]): void {
  read.forEach(({ text }, index) => {
    const first = read.findIndex((other) => other.text.toLowerCase() === text.toLowerCase())
    if (text === '' || first === index) return
    options.items('options')[index]?.problem(`is the same as option ${first + 1}`, 'options that differ')
  })
}
