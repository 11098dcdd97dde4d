import { compileFiles } from '../../src/compile/dataset.ts'
import type { Files } from '../../src/compile/decode.ts'
import { formatProblems } from '../../src/compile/problem.ts'
import { readDirectory } from '../../src/compile/read-directory.ts'
import { naturalEarthWorld, type World } from '../../src/compile/world.ts'
import { lengthOfArticle, withAliases, withArticle, withOneParagraph, withoutArticle } from './scaled-data.ts'

/**
 * How compile time grows with the article and with the number of names. What counts is ratios within one run: the work
 * of this process in CPU time, the least of several attempts, after some rounds that warm the engine up. The shapes of
 * the world are made once, for they have nothing to do with either.
 */

/** No piece of the article may take this much longer in an article × 100 than in one × 10. */
const BAR = 1.3
const ATTEMPTS: Readonly<Record<number, number>> = { 1: 7, 10: 3, 100: 2 }

const files = readDirectory('data')
const makeWorld = naturalEarthWorld()
let world: World | undefined

function compile(input: Files): number {
  const before = process.cpuUsage()
  const result = compileFiles(input, (from, keyOfNumeric) => (world ??= makeWorld(from, keyOfNumeric)))
  const { user, system } = process.cpuUsage(before)
  if ('problems' in result) throw new Error(formatProblems(result.problems, 'data'))
  return (user + system) / 1000
}

function leastOf(attempts: number, input: Files): number {
  return Math.min(...Array.from({ length: attempts }, () => compile(input)))
}

const row = (...cells: readonly (string | number)[]): void =>
  console.log(cells.map((cell, index) => (index === 0 ? String(cell).padEnd(34) : String(cell).padStart(16))).join(''))

compile(withArticle(files, 10))
const rest = leastOf(5, withoutArticle(files))
row('what', 'kB of article', 'CPU ms', 'ms a copy')
row('everything but the article', 0, rest.toFixed(0), '')
const shapes = [
  ['article', withArticle],
  ['article as one line', withOneParagraph],
] as const
const growths = shapes.map(([name, scaled]) => {
  const [, ten = Number.NaN, hundred = Number.NaN] = [1, 10, 100].map((times) => {
    const input = scaled(files, times)
    const milliseconds = leastOf(ATTEMPTS[times] ?? 1, input)
    const perCopy = (milliseconds - rest) / times
    row(`${name} × ${times}`, (lengthOfArticle(input) / 1000).toFixed(0), milliseconds.toFixed(0), perCopy.toFixed(1))
    return perCopy
  })
  return { name, growth: hundred / ten }
})

const [once, more] = [withAliases(files, 0), withAliases(files, 20)]
for (const times of [1, 10]) {
  const plain = leastOf(3, withArticle(once.files, times))
  const crowded = leastOf(3, withArticle(more.files, times))
  row(
    `× ${times}, ${more.rows} countries × 20 names more`,
    '',
    crowded.toFixed(0),
    `${(crowded / plain).toFixed(2)} of without`,
  )
}

console.log('')
for (const { name, growth } of growths) {
  console.log(`${name}: a copy takes ${growth.toFixed(2)} times as long in × 100 as in × 10 (bar: ${BAR})`)
  if (!(growth <= BAR)) process.exitCode = 1
}
