import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, createServer } from 'vite'
import type { InlineConfig, Rolldown } from 'vite'
import { afterAll, expect, test } from 'vitest'
import { atlas } from './plugin.ts'

/** A site of one page and one script, with a copy of the data. */
const root = mkdtempSync(join(tmpdir(), 'atlas-'))
cpSync('data', join(root, 'data'), { recursive: true })
writeFileSync(
  join(root, 'index.html'),
  '<!doctype html><html><head><title>x</title></head><body><script type="module" src="/main.js"></script></body></html>',
)
writeFileSync(
  join(root, 'main.js'),
  "import { datasetUrl, geometryUrl, lessonsUrl, title } from 'virtual:atlas'\nconsole.log(datasetUrl, geometryUrl, lessonsUrl, title)",
)
afterAll(() => rmSync(root, { recursive: true }))

function config(): InlineConfig {
  return { root, base: './', configFile: false, logLevel: 'silent', plugins: [atlas({ directory: 'data' })] }
}

async function builtFiles(): Promise<Map<string, string>> {
  const result = (await build({ ...config(), build: { write: false } })) as Rolldown.RolldownOutput
  return new Map(result.output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : String(file.source)]))
}

const SURVEY = join(root, 'data/survey.csv')
const goodSurvey = readFileSync(SURVEY, 'utf8')
const badSurvey = `${goodSurvey.trimEnd()}\nQQQ\n`
const problem = `data/survey.csv:${goodSurvey.trimEnd().split('\n').length + 1}: the row has 1 column; allowed: 13, as in the header`

test('the build yields three data files under names that change with them, found relative to the script', async () => {
  const files = await builtFiles()
  const names = [...files.keys()].filter((name) => name.endsWith('.json')).sort()
  expect(names).toEqual([
    expect.stringMatching(/^assets\/dataset-[\w-]{8}\.json$/),
    expect.stringMatching(/^assets\/geometry-[\w-]{8}\.json$/),
    expect.stringMatching(/^assets\/lessons-[\w-]{8}\.json$/),
  ])
  const dataset: unknown = JSON.parse(files.get(names[0] ?? '') ?? '')
  expect(dataset).toHaveProperty('article.blocks')
  expect(JSON.parse(files.get(names[1] ?? '') ?? '')).toHaveProperty('objects.countries')
  const lessons: unknown = JSON.parse(files.get(names[2] ?? '') ?? '')
  expect(lessons).toContainEqual(expect.objectContaining({ minutes: 15 }))

  const script = [...files].find(([name]) => name.endsWith('.js'))?.[1]
  const page = files.get('index.html')
  for (const name of names) {
    expect(script).toContain(`new URL(\`${name.replace('assets/', '')}\`,import.meta.url)`)
  }
  expect(page).toMatch(/<title>[^<]{3,}<\/title>/)
  expect(page).toContain('<meta name="description"')
})

test('a build with problems fails and says all of them', async () => {
  writeFileSync(SURVEY, badSurvey)
  writeFileSync(join(root, 'data/extra.txt'), 'not read')
  await expect(builtFiles()).rejects.toThrow(`1 problem in the data:\n${problem}`)
  writeFileSync(SURVEY, goodSurvey)
})

test('the dev server serves the data, shows problems in the browser when a file changes, and reloads when they are gone', async () => {
  const server = await createServer({ ...config(), server: { middlewareMode: true, ws: false } })
  const { client } = server.environments
  try {
    const module = await client.transformRequest('virtual:atlas')
    expect(module?.code).toContain('"/@atlas/dataset.json"')

    const next = () =>
      new Promise((resolve) => {
        client.hot.send = resolve
      })
    const shown = next()
    writeFileSync(SURVEY, badSurvey)
    expect(await shown).toMatchObject({ type: 'error', err: { message: `1 problem in the data:\n${problem}` } })
    await expect(client.transformRequest('virtual:atlas')).rejects.toThrow(problem)

    const reloaded = next()
    writeFileSync(SURVEY, goodSurvey)
    expect(await reloaded).toEqual({ type: 'full-reload' })
  } finally {
    await server.close()
  }
})
