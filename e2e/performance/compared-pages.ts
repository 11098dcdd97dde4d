import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { quantize, transform } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import { build } from 'vite'
import { compileAtlas } from '../../src/compile/dataset.ts'
import { simplifyTopology } from '../../src/compile/geometry/simplify-topology.ts'
import { formatProblems } from '../../src/compile/problem.ts'
import type { Dataset } from '../../src/dataset/dataset.ts'
import type { AtlasTopology } from '../../src/dataset/topology.ts'
import { indexPassages } from '../../src/domain/passages.ts'
import type { Content, CountryContent } from './pages/content.ts'

/** Columns and rows. */
const GRID = 2880

export const COMPARED = ['d3', 'maplibre'] as const

/** Builds the pages to compare with, each as anybody would: with Vite, from the same packages and the same data. */
export async function buildComparedPages(directory: string): Promise<Dataset> {
  const compiled = compileAtlas('data')
  if ('problems' in compiled) throw new Error(formatProblems(compiled.problems, 'data'))
  const { dataset, topology } = compiled
  const shapes = shapesOf(topology)
  for (const page of COMPARED) {
    const outDir = resolve(directory, page)
    await build({
      root: join('e2e/performance/pages', page),
      configFile: false,
      base: './',
      logLevel: 'error',
      publicDir: false,
      worker: { format: 'es' },
      build: {
        outDir,
        emptyOutDir: true,
        target: 'es2022',
        chunkSizeWarningLimit: 1200,
        modulePreload: { polyfill: false },
      },
    })
    mkdirSync(outDir, { recursive: true })
    writeFileSync(join(outDir, 'content.json'), JSON.stringify(contentOf(dataset)))
    writeFileSync(join(outDir, 'shapes.json'), JSON.stringify(shapes))
  }
  return dataset
}

/** The countries as simple as in the first picture of the atlas, on a grid about as fine as its. */
function shapesOf(topology: AtlasTopology): Topology {
  const { transform: grid, arcs, objects } = simplifyTopology(topology)
  const toDegrees = transform(grid ?? null)
  const degrees = arcs.map((arc) => arc.map((step, index) => toDegrees(step, index > 0)))
  return quantize({ type: 'Topology', arcs: degrees, objects: { countries: objects.countries } }, GRID)
}

function contentOf(dataset: Dataset): Content {
  const { entities, survey, article, about } = dataset
  const passages = indexPassages(article)
  const paragraphs = article.blocks.filter((block) => block.kind === 'paragraph')
  const numbers = new Map(paragraphs.map((paragraph, index) => [paragraph, index]))
  const rows = new Map(survey.map((row) => [row.country, row]))
  const countries = entities.map(({ key, name }): [string, CountryContent] => {
    const { named, placed, grouped } = passages.ofCountry(key)
    const row = rows.get(key)
    const all = [...named, ...placed, ...grouped.flatMap((group) => group.passages)]
    return [
      key,
      {
        name,
        ...(row && { figures: [row.favourable, row.unfavourable, row.noAnswer, row.sample] as const }),
        passages: all.map(({ paragraph, sentences, mentions }) => ({
          sentences: sentences.flatMap((index) => {
            const range = paragraph.sentences[index]
            return range ? [[numbers.get(paragraph) ?? 0, range.start, range.end] as const] : []
          }),
          marks: mentions.map(({ start, end }) => [start, end] as const),
        })),
      },
    ]
  })
  return {
    thresholds: about.survey.thresholds.favourable,
    countries: Object.fromEntries(countries),
    paragraphs: paragraphs.map(({ text }) => text),
  }
}
