import type { Lesson } from '../dataset/lesson.ts'
import { textsOf, withoutBrackets } from './lesson-texts.ts'
import { numberOf } from './operators.ts'
import type { Asking } from './operators.ts'
import { namesIn, numbersIn } from './said.ts'
import { describe, sameSet, set } from './value.ts'
import type { YamlValue } from './yaml-value.ts'

/** Tells of each fact whose words stand nowhere in the lesson, and each that says other than the data. */
export function checkFacts(facts: YamlValue, lesson: Lesson, asking: Asking): void {
  const texts = textsOf(lesson).map(({ text }) => withoutBrackets(text))
  facts.items('facts').forEach((fact, index) => {
    const says = lesson.facts[index]?.says ?? ''
    if (!texts.some((text) => text.includes(says))) {
      fact.at('says').problem(`"${says}" stands nowhere in the lesson`, 'words of the lesson')
    }
    checkFact(fact.at('is'), says, { ...asking, says })
  })
}

function checkFact(is: YamlValue, says: string, asking: Asking): void {
  if (is.isList) {
    const found = is.items('numbers').map((item) => numberOf(item, asking))
    if (!found.includes(undefined))
      compareNumbers(
        is,
        says,
        found.filter((each) => each !== undefined),
      )
    return
  }
  const value = asking.evaluate(is, asking)
  switch (value?.kind) {
    case undefined:
      return
    case 'number':
      compareNumbers(is, says, [value.number])
      return
    case 'truth':
      if (!value.truth) is.problem(`of "${says}" is false by the data`, 'what the data say')
      return
    case 'country':
      compareNames(is, says, set('country', [value.key]), asking)
      return
    case 'set':
      compareNames(is, says, value, asking)
  }
}

function compareNumbers(is: YamlValue, says: string, found: readonly number[]): void {
  const said = numbersIn(says)
  if (said.join() === found.join()) return
  is.problem(`of "${says}" is ${found.join(', ')} by the data, and the words say ${said.join(', ') || 'no number'}`)
}

function compareNames(is: YamlValue, says: string, found: ReturnType<typeof set>, { dataset }: Asking): void {
  if (found.kind !== 'set') return
  const said = namesIn(says, found.of, dataset)
  if (sameSet(said, found.ids)) return
  const named = describe(set(found.of, said))
  is.problem(`of "${says}" is ${describe(found)} by the data, and the words name ${named}`)
}
