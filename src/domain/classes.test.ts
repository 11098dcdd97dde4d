import { expect, test } from 'vitest'
import { classesOf, classifier } from './classes.ts'

test('four thresholds make five classes, the first from 0, the last without an end', () => {
  expect(classesOf([25, 30, 40, 50])).toEqual([
    { index: 0, from: 0, to: 24 },
    { index: 1, from: 25, to: 29 },
    { index: 2, from: 30, to: 39 },
    { index: 3, from: 40, to: 49 },
    { index: 4, from: 50 },
  ])
})

test('every whole percentage falls into the one class whose ends enclose it', () => {
  const thresholds = [25, 30, 40, 50]
  const classOf = classifier(thresholds)
  for (let percentage = 0; percentage <= 100; percentage++) {
    const enclosing = classesOf(thresholds).filter(({ from, to = 100 }) => from <= percentage && percentage <= to)
    expect(enclosing.map(({ index }) => index)).toEqual([classOf(percentage)])
  }
})
