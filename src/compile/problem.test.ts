import { expect, test } from 'vitest'
import { formatProblem, formatProblems, sortProblems } from './problem.ts'

test('a problem says file, line, what is wrong and what is allowed', () => {
  expect(formatProblem({ file: 'survey.csv', line: 3, what: 'sample is empty', allowed: 'a whole number' })).toBe(
    'survey.csv:3: sample is empty; allowed: a whole number',
  )
  expect(formatProblem({ file: 'survey.csv', line: 3, what: 'the row is odd' }, 'data')).toBe(
    'data/survey.csv:3: the row is odd',
  )
})

test('problems are sorted by file and by line as a number, each once', () => {
  const at = (file: string, line: number) => ({ file, line, what: 'x' })
  expect(sortProblems([at('b', 1), at('a', 10), at('a', 9), at('b', 1)])).toEqual([at('a', 9), at('a', 10), at('b', 1)])
})

test('a list of problems begins with their number', () => {
  expect(formatProblems([{ file: 'a.csv', line: 1, what: 'x' }], 'data')).toBe(
    '1 problem in the data:\ndata/a.csv:1: x',
  )
  const two = [1, 2].map((line) => ({ file: 'a.csv', line, what: 'x' }))
  expect(formatProblems(two)).toBe('2 problems in the data:\na.csv:1: x\na.csv:2: x')
})
