import { expect, test } from 'vitest'
import { LESSON_ATLAS } from './testing/small-lesson.ts'
import { namesIn, numbersIn } from './said.ts'

test('numbers in figures and in words, in reading order', () => {
  expect(numbersIn('37% favourable, 10% unfavourable, 53% no answer')).toEqual([37, 10, 53])
  expect(numbersIn('2,079 interviews, 92.65 before rounding')).toEqual([2079, 92.65])
  expect(numbersIn('A ninth state; none of the eight, Twenty in all')).toEqual([9, 0, 8, 20])
  expect(numbersIn('someone, tenants, weighted')).toEqual([])
})

test('names as whole words, the longer before the shorter, and without what they have in brackets', () => {
  const [first] = LESSON_ATLAS.entities
  if (!first) throw new Error('no entity')
  const named = (key: string, name: string) => ({ ...first, key, name })
  const atlas = {
    ...LESSON_ATLAS,
    entities: [named('GIN', 'Guinea'), named('GNB', 'Guinea-Bissau'), named('X', 'A (B)')],
  }
  expect([...namesIn('Guinea-Bissau only', 'country', atlas)]).toEqual(['GNB'])
  expect([...namesIn('Guinea and Guinea-Bissau', 'country', atlas)].sort()).toEqual(['GIN', 'GNB'])
  expect([...namesIn('Guineans', 'country', atlas)]).toEqual([])
  expect([...namesIn('A is here', 'country', atlas)]).toEqual(['X'])
  expect([...namesIn('The Harbour', 'site', LESSON_ATLAS)]).toEqual(['harbour'])
  expect([...namesIn('The North', 'territory', LESSON_ATLAS)]).toEqual(['north'])
})
