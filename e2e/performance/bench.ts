import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { build } from 'vite'
import { compressSite } from '../../src/serve/compress.ts'
import { serveSite } from '../../src/serve/site.ts'
import { findBrowser, provideBrowser } from '../browser.ts'
import { buildComparedPages, COMPARED } from './compared-pages.ts'
import { FAST, load, pointsOn, SLOW, use, type Amount, type Loaded, type Subject, type Used } from './measure.ts'
import { formatReport, type Measured } from './report.ts'
import { targetsOf } from './targets.ts'

/**
 * `npm run bench`: this atlas on each of its renderers beside two bare pages of the same countries and texts, in one
 * run. `--quick` measures less often; `--site=folder` takes a site that is built already.
 */
const FOLDER = '.cache/bench'
const isQuick = process.argv.includes('--quick')
const amount: Amount = isQuick ? { loads: 3, clicks: 12, heapClicks: 60 } : { loads: 9, clicks: 60, heapClicks: 500 }

provideBrowser()
const given = process.argv.find((argument) => argument.startsWith('--site='))?.slice('--site='.length)
if (given === undefined) await build({ logLevel: 'error' })
const dataset = await buildComparedPages(FOLDER)
const directories = [given ?? 'dist', ...COMPARED.map((page) => join(FOLDER, page))]
await Promise.all(directories.map((directory) => compressSite(directory)))
const sites = await Promise.all(directories.map((directory) => serveSite({ directory, port: 0 })))
const [atlas = '', d3 = '', maplibre = ''] = sites.map(({ address }) => address)

const subjects: readonly Subject[] = [
  { name: 'atlas, poster', address: `${atlas}#map=svg`, isMovable: false, isReady: '[data-renderer="svg"].measured' },
  { name: 'atlas, MapLibre', address: `${atlas}#map=gl`, isMovable: true, isReady: '[data-renderer="maplibre"]' },
  { name: 'd3 alone', address: d3, isMovable: false, isReady: 'main path' },
  { name: 'MapLibre alone', address: maplibre, isMovable: true, isReady: 'canvas' },
]

const executablePath = findBrowser() ?? undefined
const browser = await chromium.launch({
  ...(executablePath !== undefined && { executablePath }),
  args: [
    '--use-angle=swiftshader',
    '--enable-unsafe-swiftshader',
    '--ignore-gpu-blocklist',
    // Only WebGL is to be drawn by software that plays a graphics card; pages are drawn as a PC without one draws them.
    '--disable-gpu-rasterization',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ],
})
const measured: Measured[] = []
try {
  const candidates = targetsOf(dataset)
  const [poster] = subjects
  const points = poster ? await pointsOn(browser, poster, candidates) : new Map<string, readonly [number, number]>()
  const [first, ...others] = candidates.filter(({ key }) => points.has(key))
  if (!first) throw new Error('no click on the map was answered')
  const targets = [first, ...others] as const
  const loads = new Map(subjects.map(({ name }) => [name, { fast: [] as Loaded[], slow: [] as Loaded[] }]))
  // In turns, so that whatever else the machine does slows all of them down.
  for (let turn = 0; turn < amount.loads; turn++) {
    for (const subject of subjects) {
      loads.get(subject.name)?.fast.push(await load(browser, subject, FAST, targets[0]))
      loads.get(subject.name)?.slow.push(await load(browser, subject, SLOW, targets[0]))
    }
    console.error(`loads: ${turn + 1} of ${amount.loads}`)
  }
  for (const subject of subjects) {
    const ofAtlas = subject.address.startsWith(atlas)
    const used: Used = await use(browser, subject, amount, targets, ofAtlas ? points : new Map())
    measured.push({ name: subject.name, ...(loads.get(subject.name) ?? { fast: [], slow: [] }), used })
    console.error(`used: ${subject.name}`)
  }
  const about = {
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores`,
    browser: `Chromium ${browser.version()}, headless, software-rendered`,
    node: process.version,
    revision: revision(),
    amount,
  }
  mkdirSync('.cache', { recursive: true })
  writeFileSync('.cache/bench.json', `${JSON.stringify({ about, measured }, null, 2)}\n`)
  console.log(formatReport(measured, about))
} finally {
  await browser.close()
  await Promise.all(sites.map((site) => site.close()))
}

function revision(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
  } catch {
    return 'unknown'
  }
}
