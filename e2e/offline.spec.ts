import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { serveSite, type Site } from '../src/serve/site.ts'
import { expect, expectSelected, sidebar, test as base } from './atlas.ts'
import { versionOf, type Version } from './version.ts'

/** A server of its own for each test, so that it can be taken away, or change what it serves. */
class Server {
  #site: Site | undefined
  #port = 0

  async serve(directory: string): Promise<void> {
    await this.stop()
    this.#site = await serveSite({ directory, port: this.#port, path: '/school/atlas/' })
    this.#port = Number(new URL(this.address).port)
  }

  get address(): string {
    if (!this.#site) throw new Error('Nothing is served.')
    return this.#site.address
  }

  async stop(): Promise<void> {
    await this.#site?.close()
    this.#site = undefined
  }
}

const test = base.extend<{ server: Server; one: Version; two: Version }>({
  server: async ({ watched: _ }, use) => {
    const server = new Server()
    await use(server)
    await server.stop()
  },
  one: async ({ watched: _ }, use) => {
    const version = await versionOf('dist', 'one')
    await use(version)
    await version.remove()
  },
  two: async ({ watched: _ }, use) => {
    const version = await versionOf('dist', 'two')
    await use(version)
    await version.remove()
  },
})
// The map is drawn by software here: a small one is soon drawn.
test.use({ serviceWorkers: 'allow', viewport: { width: 820, height: 500 } })
test.setTimeout(240_000)

test('after one visit everything works without a network', async ({ page, context, server }) => {
  await server.serve('dist')
  const { address } = server
  // Whoever chose the light map has not loaded the movable one.
  await page.goto(`${address}#map=svg`)
  await isKept(page)
  await server.stop()
  await context.setOffline(true)

  await page.goto('about:blank')
  await page.goto(address)
  await mapIsShown(page)
  await page.getByRole('combobox').first().fill('Burma')
  await page.keyboard.press('Enter')
  await expectSelected(page, 'country:MMR')
  await page.reload()
  await expectSelected(page, 'country:MMR')
  await expect(sidebar(page).getByRole('heading', { name: 'Myanmar' })).toBeVisible()
  expect((await fetchInPage(page, 'names.csv')).split('\n').length).toBeGreaterThan(200)

  await page.goto(`${address}article.html`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('table').first()).toBeVisible()
})

test('after one visit a lesson can be given without a network', async ({ page, context, server }) => {
  await server.serve('dist')
  const { address } = server
  await page.goto(`${address}#map=svg`)
  await isKept(page)
  await server.stop()
  await context.setOffline(true)
  await page.goto('about:blank')
  await page.goto(`${address}#map=svg&lesson=whose-neighbours&step=2`)
  await expect(page.locator('[data-step]')).toHaveAttribute('data-step', '2')
  await page.keyboard.press('PageDown')
  await expect(page.locator('[data-step]')).toHaveAttribute('data-reveal', '1')
})

test('the page of a first visit goes on when the network goes', async ({ page, context, server }) => {
  await server.serve('dist')
  await page.goto(`${server.address}#map=svg`)
  await isKept(page)
  await server.stop()
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Use the movable map' }).click()
  await mapIsShown(page)
})

test('under a policy that allows nothing but the site itself it is kept all the same', async ({
  page,
  server,
  one,
}) => {
  const sources = ['script-src', 'worker-src', 'connect-src', 'manifest-src', 'font-src', 'frame-src'].join(" 'self'; ")
  await addToHead(
    one,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; ${sources} 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'" />`,
  )
  await server.serve(one.directory)
  await page.goto(`${server.address}#map=svg`)
  await isKept(page)
  await server.stop()
  await page.reload()
  await expect(page).toHaveTitle(one.title)
})

test('martinhrvn/hive-pal#226: a new version shows within two reloads, and is never mixed with the old', async ({
  page,
  server,
  one,
  two,
}) => {
  await server.serve(one.directory)
  await page.goto(server.address)
  await expect(page).toHaveTitle(one.title)
  await isKept(page)
  await server.serve(two.directory)

  await page.reload()
  await mapIsShown(page)
  expect([one, two]).toContain(await versionIn(page, [one, two]))
  await page.reload()
  await mapIsShown(page)
  expect(await versionIn(page, [one, two])).toBe(two)

  // Once no page is left that the old version opened it is cleared away.
  await expect(async () => {
    await page.goto(`${server.address}#map=svg`)
    await page.reload()
    expect(await keptVersions(page)).toBe(1)
  }).toPass()
  await expect(page).toHaveTitle(two.title)
})

test('an open page of the old version still loads its own files', async ({ context, page, server, one, two }) => {
  await server.serve(one.directory)
  await page.goto(`${server.address}#map=svg`)
  await isKept(page)
  await server.serve(two.directory)
  const other = await context.newPage()
  await other.goto(`${server.address}#map=svg`)
  await other.reload()
  await expect(other).toHaveTitle(two.title)
  await server.stop()

  await page.bringToFront()
  await page.getByRole('button', { name: 'Use the movable map' }).click()
  await mapIsShown(page)
  expect(await versionIn(page, [one, two])).toBe(one)
})

test('a version that arrives damaged is not taken, and the one before goes on', async ({ page, server, one, two }) => {
  await server.serve(one.directory)
  const { address } = server
  await page.goto(`${address}#map=svg`)
  await isKept(page)
  const geometry = two.assets.find((name) => name.startsWith('geometry-'))
  await writeFile(join(two.directory, 'assets', geometry ?? ''), '{"type":"Topo')
  await server.serve(two.directory)
  for (let time = 0; time < 3; time++) {
    await page.reload()
    await expect(page).toHaveTitle(one.title)
  }
  await server.stop()
  await page.goto(address)
  await expect(page).toHaveTitle(one.title)
  await mapIsShown(page)
})

test('a first visit on which a file is missing goes on, and keeps nothing', async ({ page, context, server, one }) => {
  const name = one.assets.find((each) => each.startsWith('article-'))
  await rm(join(one.directory, 'assets', name ?? ''))
  await server.serve(one.directory)
  const isTried = context.waitForEvent('serviceworker')
  await page.goto(`${server.address}#map=svg`)
  await isTried
  await expect.poll(() => isRegistered(page)).toBe(false)
  expect(await keptVersions(page)).toBe(0)
  await page.getByRole('combobox').first().fill('Burma')
  await page.keyboard.press('Enter')
  await expectSelected(page, 'country:MMR')
})

test.describe('where no service worker is allowed', () => {
  test.use({ serviceWorkers: 'block' })

  for (const [how, search] of [
    ['refused', ''],
    ['missing', '?missing'],
  ] as const) {
    test(`all else works: ${how}`, async ({ page, server }) => {
      await server.serve('dist')
      await page.addInitScript(() => {
        if (location.search === '?missing') Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')
        ServiceWorkerContainer.prototype.register = () => {
          document.documentElement.dataset['refused'] = 'yes'
          return Promise.reject(new DOMException('refused', 'SecurityError'))
        }
      })
      await page.goto(`${server.address}${search}#map=svg`)
      expect(await page.evaluate(() => 'serviceWorker' in navigator)).toBe(how === 'refused')
      if (how === 'refused') await expect(page.locator('[data-refused]')).toBeAttached()
      await page.getByRole('combobox').first().fill('Burma')
      await page.keyboard.press('Enter')
      await expectSelected(page, 'country:MMR')
    })
  }
})

test('the page says what an app of it is called, and everything that this names is there', async ({ page, server }) => {
  await server.serve('dist')
  await page.goto(server.address)
  const address = await page.locator('link[rel="manifest"]').getAttribute('href')
  const manifest = JSON.parse(await fetchInPage(page, address ?? '')) as Manifest
  expect(manifest.name).toBe(await page.getByRole('heading', { level: 1 }).textContent())
  expect(new URL(manifest.start_url, server.address).href).toBe(server.address)
  for (const { src, sizes } of manifest.icons) {
    const width = await page.evaluate(async (icon) => {
      const image = new Image()
      image.src = icon
      await image.decode()
      return image.naturalWidth
    }, src)
    if (sizes !== 'any') expect(`${width}x${width}`).toBe(sizes)
  }
})

interface Manifest {
  readonly name: string
  readonly start_url: string
  readonly icons: readonly { readonly src: string; readonly sizes: string }[]
}

/** The service worker has taken over: it has everything. */
async function isKept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
}

function fetchInPage(page: Page, address: string): Promise<string> {
  return page.evaluate(async (url) => (await fetch(url)).text(), address)
}

async function addToHead({ directory, keepAgain }: Version, element: string): Promise<void> {
  const path = join(directory, 'index.html')
  await writeFile(
    path,
    (await readFile(path, 'utf8')).replace('<head>', () => `<head>${element}`),
  )
  await keepAgain()
}

function keptVersions(page: Page): Promise<number> {
  return page.evaluate(async () => (await caches.keys()).length)
}

function isRegistered(page: Page): Promise<boolean> {
  return page.evaluate(async () => (await navigator.serviceWorker.getRegistration()) !== undefined)
}

/** The map has taken the picture's place: it has drawn everything. */
async function mapIsShown(page: Page): Promise<void> {
  await expect(page.locator('[data-renderer="maplibre"]')).toBeAttached({ timeout: 120_000 })
}

/** Of which version the page is. All that it has loaded is of the same. */
async function versionIn(page: Page, versions: readonly Version[]): Promise<Version | undefined> {
  const title = await page.title()
  const version = versions.find((each) => each.title === title)
  const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
  const assets = loaded.filter((name) => name.includes('/assets/')).map((name) => name.replace(/.*\/assets\//, ''))
  expect(assets.length).toBeGreaterThan(5)
  expect(assets.filter((name) => !version?.assets.includes(name))).toEqual([])
  return version
}
