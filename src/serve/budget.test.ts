import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { budgetsOf, firstFiles, formatBudget } from './budget.ts'

const folders: string[] = []

function site(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'budget-'))
  folders.push(folder)
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

const page = `<link rel="icon" href="./icon.svg"><link rel="stylesheet" crossorigin href="./assets/index-1.css">
<script type="module" crossorigin src="./assets/index-1.js"></script>`

describe('what comes before the map answers a click', () => {
  test('is the page, its styles and scripts, and what those import at once', () => {
    const folder = site({
      'index.html': page,
      'icon.svg': '<svg/>',
      'assets/index-1.css': 'p{}',
      'assets/index-1.js': 'import{a as b}from"./shared-2.js";import"./side-3.js";b(()=>import("./later-4.js"))',
      'assets/shared-2.js': 'export const a=1',
      'assets/side-3.js': 'import * as c from "./shared-2.js"',
      'assets/later-4.js': '',
    })
    expect(firstFiles(folder)).toEqual([
      'assets/index-1.css',
      'assets/index-1.js',
      'assets/shared-2.js',
      'assets/side-3.js',
      'index.html',
    ])
  })
})

test('each budget counts its own files', () => {
  const folder = site({
    'index.html': page,
    'assets/index-1.css': '',
    'assets/index-1.js': '',
    'assets/maplibre-map-5.js': 'map '.repeat(1000),
    'assets/maplibre-gl-worker-6.js': 'worker '.repeat(1000),
    'assets/maplibre-map-5.css': 'p{}',
    'assets/dataset-7.json': '{}',
  })
  const [first, whole, library] = budgetsOf(folder)
  expect(first?.files).toHaveLength(3)
  expect(whole?.files).toEqual([...(first?.files ?? []), 'assets/dataset-7.json'])
  expect(library?.files).toEqual(['assets/maplibre-gl-worker-6.js', 'assets/maplibre-map-5.js'])
  expect(library?.bytes).toBeGreaterThan(40)
  expect(library?.bytes).toBeLessThan(400)
})

test('what is exceeded names its files', () => {
  const budget = { what: 'the page', bytes: 1200, limit: 1000, files: ['index.html', 'a.js'] }
  expect(formatBudget(budget)).toBe('the page: 1.2 kB of 1 – too much: index.html, a.js')
  expect(formatBudget({ ...budget, bytes: 900 })).toBe('the page: 0.9 kB of 1')
})
