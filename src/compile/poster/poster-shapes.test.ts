import { brotliCompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { Dataset } from '../../dataset/dataset.ts'
import { POSTER_WORLD, type PosterShapes } from '../../dataset/poster.ts'
import { compileAtlas } from '../dataset.ts'
import { formatProblems } from '../problem.ts'
import { posterShapes } from './poster-shapes.ts'

const { dataset, shapes } = compiled()

function compiled(): { readonly dataset: Dataset; readonly shapes: PosterShapes } {
  const result = compileAtlas('data')
  if ('problems' in result) throw new Error(formatProblems(result.problems, 'data'))
  return { dataset: result.dataset, shapes: posterShapes(result.topology, result.dataset.territories) }
}

function everyPath(): string[] {
  return [...shapes.countries, ...shapes.areas].map(({ d }) => d).concat(Object.values(shapes.lines).flat())
}

describe('the poster of the data', () => {
  test('every country and territory has a path or is a dot', () => {
    const drawn = new Set(shapes.countries.map(({ key }) => key))
    expect(dataset.entities.filter(({ key, small }) => !drawn.has(key) && !small)).toEqual([])
  })

  test('every area of a dispute has a path', () => {
    const drawn = new Set(shapes.areas.map(({ id }) => id))
    const wanted = dataset.territories.flatMap(({ area }) => area ?? [])
    expect(wanted.length).toBeGreaterThan(0)
    expect(wanted.filter((id) => !drawn.has(id))).toEqual([])
  })

  test('the paths are whole numbers, relative but for their starts', () => {
    for (const d of everyPath()) expect(d).toMatch(/^(M\d+ \d+l[-\d ]+z?)+$|^(M-?\d+[ -]\d+l[-\d ]+z?)+$/)
  })

  test('no line runs along the edges that only close a shape round the pole', () => {
    const starts = Object.values(shapes.lines)
      .flat()
      .flatMap((d) => d.split('M').slice(1))
    expect(starts.length).toBeGreaterThan(0)
    for (const line of starts) {
      const across = (line.match(/-?\d+/g) ?? []).slice(2).filter((_, index) => index % 2 === 0)
      expect(Math.max(...across.map((step) => Math.abs(Number(step))))).toBeLessThan(POSTER_WORLD / 4)
    }
  })

  test('all of them fit in 35 kB', () => {
    expect(brotliCompressSync(everyPath().join('\n')).length).toBeLessThanOrEqual(35_000)
  })
})
