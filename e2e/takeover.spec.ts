import type { Page } from '@playwright/test'
import { expect, expectSelected, mapIsStill, open, sidebar, test } from './atlas.ts'

const MAPLIBRE = /assets\/maplibre-map-[^/]+\.js$/
const WORKER = /assets\/maplibre-gl-worker-[^/]+\.js$/
const GEOMETRY = /assets\/geometry-[^/]+\.json$/

async function clickCountry(page: Page, key: string): Promise<void> {
  const box = await page.locator(`path[data-country="${key}"]`).boundingBox()
  if (!box) throw new Error(`${key} is not drawn.`)
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
}

test('what was clicked and switched before the map is there is still so when it is', async ({ page }) => {
  let proceed = (): void => undefined
  const held = new Promise<void>((resolve) => (proceed = resolve))
  await page.route(MAPLIBRE, async (route) => {
    await held
    await route.continue()
  })
  await open(page)
  await expect(page.locator('[data-renderer="svg"].measured')).toBeVisible()
  await page.getByRole('button', { name: 'Europe', exact: true }).click()
  await page.getByRole('switch', { name: /bases/i }).click()
  await clickCountry(page, 'POL')
  await expectSelected(page, 'country:POL')
  await expect(sidebar(page)).toContainText('15% favourable')
  const address = page.url()
  proceed()
  await mapIsStill(page)
  await expect(page.locator('[data-renderer="svg"]')).toHaveCount(0)
  await expectSelected(page, 'country:POL')
  expect(page.url()).toBe(address)
})

test('a click that begins on the poster ends on it', async ({ page }) => {
  await open(page, 'frame=europe')
  await expect(page.locator('[data-renderer="svg"].measured')).toBeVisible()
  const box = await page.locator('path[data-country="POL"]').boundingBox()
  if (!box) throw new Error('Poland is not drawn.')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.down()
  // The map is ready in the meantime, and waits.
  await expect(page.locator('.map canvas')).toBeAttached({ timeout: 60_000 })
  await expect(page.locator('.map')).toHaveAttribute('aria-busy', 'false', { timeout: 60_000 })
  await expect(page.locator('[data-renderer="svg"]')).toBeVisible()
  await page.mouse.up()
  await expectSelected(page, 'country:POL')
  await mapIsStill(page)
})

for (const [what, file] of [
  ['its script', MAPLIBRE],
  ['its worker', WORKER],
  ['its shapes', GEOMETRY],
] as const) {
  test(`where ${what} cannot be loaded the poster stays, says so, and a second try helps`, async ({
    browser,
    baseURL,
  }) => {
    // Not the watched page: the browser reports the failed request as an error.
    const page = await browser.newPage({ ...(baseURL !== undefined && { baseURL }), serviceWorkers: 'block' })
    await page.route(file, (route) => route.abort())
    await open(page)
    await expect(page.getByText(/could not be loaded/)).toBeVisible({ timeout: 60_000 })
    await expect(page.locator('[data-renderer="svg"]')).toBeVisible()
    await clickCountry(page, 'BRA')
    await expectSelected(page, 'country:BRA')
    await page.unroute(file)
    await page.getByRole('button', { name: 'Try again' }).click()
    await mapIsStill(page)
    await expectSelected(page, 'country:BRA')
    await page.close()
  })
}

test('a lost WebGL context shows the poster, and the map when it is back', async ({ page }) => {
  await open(page, 'frame=europe&country=POL')
  await mapIsStill(page)
  const canvas = page.locator('[data-renderer="maplibre"] canvas')
  const loss = await canvas.evaluateHandle((element) =>
    (element as HTMLCanvasElement).getContext('webgl2')?.getExtension('WEBGL_lose_context'),
  )
  await loss.evaluate((extension) => extension?.loseContext())
  await expect(page.locator('[data-renderer="svg"]')).toBeVisible()
  await clickCountry(page, 'DEU')
  await expectSelected(page, 'country:DEU')
  await loss.evaluate((extension) => extension?.restoreContext())
  await mapIsStill(page)
  await expectSelected(page, 'country:DEU')
})

test('where frames are slow the light map is offered once, and kept for the visit', async ({ page }) => {
  // Frames of a tenth of a second and more, whatever this machine can do.
  await page.addInitScript(() => {
    const soon = window.requestAnimationFrame.bind(window)
    const wanted = new Set<number>()
    window.requestAnimationFrame = (callback) => {
      const id = Number(setTimeout(() => soon((time) => wanted.delete(id) && callback(time)), 120))
      wanted.add(id)
      return id
    }
    window.cancelAnimationFrame = (id) => void wanted.delete(id)
  })
  await open(page)
  await mapIsStill(page)
  const offer = page.getByRole('button', { name: 'Use the light map' })
  const frames = page.getByRole('group', { name: 'Parts of the world' }).getByRole('button')
  await expect(async () => {
    for (const index of [1, 2, 0]) await frames.nth(index).click()
    await expect(offer).toBeVisible({ timeout: 2000 })
  }).toPass({ timeout: 60_000 })
  await offer.click()
  await expect(page.locator('[data-renderer="svg"]')).toBeVisible()
  await expect(page.locator('[data-renderer="maplibre"]')).toHaveCount(0)
  await page.getByRole('button', { name: 'Use the movable map' }).click()
  await mapIsStill(page)
  await frames.nth(3).click()
  await mapIsStill(page)
  await expect(offer).toHaveCount(0)
})
