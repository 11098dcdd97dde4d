import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import type { Plugin, Rolldown } from 'vite'
import { afterAll, expect, test } from 'vitest'
import { smallAtlas } from '../dataset/small.fixture.ts'
import { emitPages, emitStylesheets } from './pages.ts'
import type { StaticPage } from './pages.ts'
import { servedFiles } from './served.ts'

const root = mkdtempSync(join(tmpdir(), 'pages-'))
writeFileSync(join(root, 'index.html'), '<!doctype html><title>x</title><script type="module" src="/main.js"></script>')
writeFileSync(join(root, 'main.js'), 'document.title = "y"')
writeFileSync(join(root, 'letter.woff2'), 'a letter')
writeFileSync(join(root, 'page.css'), '@font-face { font-family: Letter; src: url(./letter.woff2) }')
afterAll(() => rmSync(root, { recursive: true }))

const page: StaticPage = {
  fileName: 'page.html',
  stylesheet: 'page.css',
  render: ({ about }, { stylesheet }) => `${about.title} in ${stylesheet}`,
}

async function builtFiles(pages: readonly StaticPage[]): Promise<Map<string, string>> {
  const plugin: Plugin = {
    name: 'pages',
    buildStart() {
      emitStylesheets(this, pages, root)
    },
    generateBundle(_, bundle) {
      emitPages(this, pages, { root, dataset: smallAtlas, bundle })
    },
  }
  const result = (await build({
    root,
    base: './',
    configFile: false,
    logLevel: 'silent',
    plugins: [plugin],
    build: { write: false, assetsInlineLimit: 0 },
  })) as Rolldown.RolldownOutput
  return new Map(result.output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : String(file.source)]))
}

test('a page is built with its style sheet and fonts under names that change with them, and without a script', async () => {
  const files = await builtFiles([page])
  const [, stylesheet = ''] =
    /^A small atlas in \.\/(assets\/page-[\w-]{8}\.css)$/.exec(files.get('page.html') ?? '') ?? []
  expect(files.get(stylesheet)).toMatch(/url\(\.?\/?letter-[\w-]{8}\.woff2\)/)
  expect([...files.keys()].filter((name) => name.endsWith('.js'))).toEqual([expect.stringMatching(/^assets\/index-/)])
})

test('a page whose style sheet is no style sheet fails the build', async () => {
  await expect(builtFiles([{ ...page, stylesheet: 'main.js' }])).rejects.toThrow(
    'main.js: the style sheet of page.html was not built',
  )
})

test('the dev server has the same page, with the style sheet as it is in the sources', () => {
  const served = servedFiles([page], '/')
  const compiled = { dataset: smallAtlas } as Parameters<NonNullable<ReturnType<typeof served.get>>['content']>[0]
  expect(served.get('/page.html')?.content(compiled)).toBe('A small atlas in /page.css')
  expect(served.get('/page.html')?.type).toMatch(/^text\/html/)
  expect(served.get('/names.csv')?.content(compiled)).toMatch(/^key,name,/)
  expect(JSON.parse(served.get('/@atlas/dataset.json')?.content(compiled) ?? '')).toHaveProperty('article')
})
