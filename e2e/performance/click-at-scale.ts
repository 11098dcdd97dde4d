import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from '@playwright/test'
import { build } from 'vite'
import { compileFiles } from '../../src/compile/dataset.ts'
import { formatProblems } from '../../src/compile/problem.ts'
import { readDirectory } from '../../src/compile/read-directory.ts'
import { naturalEarthWorld } from '../../src/compile/world.ts'
import { serveSite } from '../../src/serve/site.ts'
import { findBrowser } from '../browser.ts'
import { withArticle } from './scaled-data.ts'

/**
 * From a click on a country to its first passages on the screen, with the article as it is and with it 100 times over.
 * Both sites are open in one browser and clicked in turns, so that whatever else the machine does slows both down.
 */

const TIMES = 100
/** How much slower the longer article may be. */
const BAR = 1.2
const ROUNDS = 5
const LOADS = 11

/** Milliseconds of each click, at the article × 1 and × 100, click by click. */
interface Measured {
  readonly what: string
  readonly once: number[]
  readonly many: number[]
}

const folder = mkdtempSync(join(tmpdir(), 'click-at-scale-'))
let browser: Browser | undefined
try {
  const directories = await buildSites()
  const sites = await Promise.all(directories.map((directory) => serveSite({ directory, port: 0 })))
  const executablePath = findBrowser() ?? undefined
  browser = await chromium.launch({
    ...(executablePath !== undefined && { executablePath }),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  const [once = '', many = ''] = sites.map(({ address }) => address)
  const measured = [await firstClicks(browser, once, many), await furtherClicks(browser, once, many)]
  await Promise.all(sites.map((site) => site.close()))
  for (const each of measured) report(each)
} finally {
  await browser?.close()
  rmSync(folder, { recursive: true })
}

/** The site as it is built, and a copy of it whose dataset has the longer article. */
async function buildSites(): Promise<[once: string, many: string]> {
  const [once, many] = [join(folder, 'once'), join(folder, 'many')]
  await build({ logLevel: 'error', build: { outDir: once, emptyOutDir: true } })
  const compiled = compileFiles(withArticle(readDirectory('data'), TIMES), naturalEarthWorld())
  if ('problems' in compiled) throw new Error(formatProblems(compiled.problems, 'data'))
  cpSync(once, many, { recursive: true })
  const [dataset] = readdirSync(join(many, 'assets')).filter((name) => /^dataset-.*\.json$/.test(name))
  if (dataset === undefined) throw new Error('the built site has no dataset')
  const content = JSON.stringify(compiled.dataset)
  writeFileSync(join(many, 'assets', dataset), content)
  console.log(`dataset of the article × ${TIMES}: ${(content.length / 1e6).toFixed(1)} MB`)
  return [once, many]
}

async function openPage(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, serviceWorkers: 'block' })
  const page = await context.newPage()
  // The light map, so that what draws the map does not add to what is measured.
  await page.goto(`${address}#map=svg`, { waitUntil: 'networkidle' })
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
  return page
}

/** The first click after a page was opened, on the country of the ranking that the article speaks of most. */
async function firstClicks(browser: Browser, once: string, many: string): Promise<Measured> {
  const measured: Measured = { what: 'first click', once: [], many: [] }
  for (let load = 0; load < LOADS; load++) {
    for (const [times, address] of [
      [measured.once, once],
      [measured.many, many],
    ] as const) {
      const page = await openPage(browser, address)
      times.push(await click(page, load))
      await page.context().close()
    }
  }
  return measured
}

async function furtherClicks(browser: Browser, once: string, many: string): Promise<Measured> {
  const measured: Measured = { what: 'further clicks', once: [], many: [] }
  const pages = [await openPage(browser, once), await openPage(browser, many)] as const
  const countries = await pages[0].locator('[data-opens]').count()
  for (let round = 0; round < ROUNDS; round++) {
    for (let country = 0; country < countries; country++) {
      for (const [times, page] of [
        [measured.once, pages[0]],
        [measured.many, pages[1]],
      ] as const) {
        await page.bringToFront()
        const milliseconds = await click(page, country)
        // The first round warms both up.
        if (round > 0) times.push(milliseconds)
      }
    }
  }
  return measured
}

/**
 * Milliseconds from a click on a bar of the ranking to the frame in which its card has passages, or says that the
 * article has none; then back to the ranking, and on when nothing is left to do.
 */
function click(page: Page, country: number): Promise<number> {
  return page.evaluate(async (index) => {
    const changes = { subtree: true, childList: true, attributes: true }
    const bar = document.querySelectorAll<HTMLElement>('[data-opens]')[index]
    if (!bar) throw new Error('the ranking has no such bar')
    const shown = new Promise<void>((resolve) => {
      new MutationObserver((_, observer) => {
        if (document.querySelector('[data-shown^="country"] [data-part="passages"]') === null) return
        observer.disconnect()
        resolve()
      }).observe(document.body, changes)
    })
    const begin = performance.now()
    bar.click()
    await shown
    // A message that is sent in a frame comes right after it, and before what the page puts off until it is seen.
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => resolve()
      requestAnimationFrame(() => port2.postMessage(0))
    })
    const end = performance.now()
    await new Promise((resolve) => requestIdleCallback(resolve))
    const back = new Promise<void>((resolve) => {
      new MutationObserver((_, observer) => {
        if (document.querySelector('[data-opens]') === null) return
        observer.disconnect()
        resolve()
      }).observe(document.body, changes)
    })
    document.querySelector<HTMLElement>('[data-shown^="country"] button.close')?.click()
    await back
    await new Promise((resolve) => requestIdleCallback(resolve))
    return end - begin
  }, country)
}

function report({ what, once, many }: Measured): void {
  const at = (times: readonly number[], share: number): number =>
    [...times].sort((a, b) => a - b)[Math.floor(times.length * share)] ?? Number.NaN
  const ratio = at(many, 0.5) / at(once, 0.5)
  const figures = [once, many].map((times) => `${at(times, 0.5).toFixed(1)} (p95 ${at(times, 0.95).toFixed(1)})`)
  console.log(
    `${what}, ${once.length} each: median ms × 1: ${figures[0]}, × ${TIMES}: ${figures[1]}; ratio ${ratio.toFixed(2)} (bar: ${BAR})`,
  )
  if (!(ratio <= BAR)) process.exitCode = 1
}
