import type { Page } from '@playwright/test'
import { expect, expectSelected, open, sidebar, test } from './atlas.ts'

/** Opens the light map, as an address can ask for it. */
async function openPoster(page: Page, hash = ''): Promise<void> {
  await open(page, `map=svg${hash === '' ? '' : `&${hash}`}`)
  await expect(page.locator('[data-renderer="svg"].measured')).toHaveAttribute('aria-busy', 'false')
}

/** The middle of a country's shape on the screen. */
async function middleOf(page: Page, selector: string): Promise<{ x: number; y: number }> {
  const box = await page.locator(selector).first().boundingBox()
  if (!box) throw new Error(`${selector} is not drawn.`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

test('a click on a country selects it, outlines it and shows its text', async ({ page }) => {
  await openPoster(page, 'frame=europe')
  const { x, y } = await middleOf(page, 'path[data-country="POL"]')
  await page.mouse.click(x, y)
  await expectSelected(page, 'country:POL')
  await expect(page.locator('[data-outline="selected"]')).toHaveCount(1)
  await expect(sidebar(page).getByRole('heading', { name: 'Poland' })).toBeVisible()
  await expect(sidebar(page)).toContainText('15% favourable')
})

test('pointing at a country names it, tells its figure and lights it up', async ({ page }) => {
  await openPoster(page, 'frame=europe')
  const { x, y } = await middleOf(page, 'path[data-country="POL"]')
  await page.mouse.move(x, y)
  await expect(page.getByText('Poland 15% favourable')).toBeVisible()
  await expect(page.locator('[data-pointed="POL"]')).toHaveCount(1)
  await page.mouse.move(5, 5)
  await expect(page.getByText('Poland 15% favourable')).toHaveCount(0)
  await expect(page.locator('[data-pointed]')).toHaveCount(0)
})

test('a disputed area tells its own row', async ({ page }) => {
  await openPoster(page, 'frame=caucasus-central-asia')
  const { x, y } = await middleOf(page, 'path[data-hatched="abkhazia"]')
  await page.mouse.click(x, y)
  const chooser = page.getByRole('dialog', { name: 'What did you mean?' })
  await expect(chooser.or(page.locator('[data-selected="territory:abkhazia"]'))).toBeVisible()
})

test('a small state is hit by its dot, and where several are near a chooser asks', async ({ page }) => {
  await openPoster(page, 'frame=asia-pacific')
  const dot = await middleOf(page, 'circle[data-dot="NRU"]')
  await page.mouse.click(dot.x, dot.y)
  await expectSelected(page, 'country:NRU')

  await openPoster(page)
  const crowded = await middleOf(page, 'circle[data-dot="LCA"]')
  await page.mouse.click(crowded.x, crowded.y)
  const chooser = page.getByRole('dialog', { name: 'What did you mean?' })
  await chooser.getByRole('button', { name: /Saint Lucia/ }).click()
  await expectSelected(page, 'country:LCA')
})

test('layers, members and measures change the picture', async ({ page }) => {
  await openPoster(page, 'frame=europe')
  await page.getByRole('switch', { name: /bases/i }).click()
  await expect(page.locator('[data-marker^="site:"]').first()).toBeVisible()
  const fill = (): Promise<string | null> => page.locator('path[data-country="FRA"]').getAttribute('fill')
  const favourable = await fill()
  await page.getByRole('combobox', { name: /share/i }).selectOption('unfavourable')
  await expect.poll(fill).not.toBe(favourable)
  await page.getByRole('switch', { name: /favourab/i }).click()
  await expect.poll(fill).toMatch(/^#/)
  await openPoster(page, 'layers=memberships&members=CSTO')
  await expect(page.locator('[data-outline="member"]').first()).toBeAttached()
  await expect(page.locator('[data-outline="left"]').first()).toBeAttached()
})

test('frames change what is seen; what is found elsewhere brings its frame', async ({ page }) => {
  await openPoster(page)
  const width = async (): Promise<number> => (await page.locator('path[data-country="FRA"]').boundingBox())?.width ?? 0
  const small = await width()
  await page.getByRole('button', { name: 'Europe', exact: true }).click()
  await expect.poll(width).toBeGreaterThan(2 * small)
  await page.getByRole('combobox', { name: 'Search' }).fill('Brazil')
  await page.keyboard.press('Enter')
  await expectSelected(page, 'country:BRA')
  await expect(page.getByRole('button', { name: 'Americas' })).toHaveAttribute('aria-pressed', 'true')
  await expect(page.locator('[data-outline="selected"]')).toBeInViewport()
})

test('an address with a camera of its own shows the smallest frame around it', async ({ page }) => {
  const seen = (): Promise<string | null> => page.getByRole('img', { name: 'Map', exact: true }).getAttribute('viewBox')
  await openPoster(page, 'frame=europe')
  const europe = await seen()
  // Within the same page: a second visit may have other letters, and with them a legend of another height.
  await page.evaluate(() => (window.location.hash = 'map=svg&at=6.5/50.1/8.7'))
  await expect(page.getByRole('button', { name: 'Europe', exact: true })).toHaveAttribute('aria-pressed', 'false')
  expect(await seen()).toBe(europe)
})

test('the map’s address survives the light map', async ({ page }) => {
  await openPoster(page, 'country=UKR&at=6.5/50.1/8.7')
  expect(page.url()).toContain('at=6.5/50.1/8.7')
})

test('no name covers another, and none is cut off', async ({ page }) => {
  for (const hash of ['', 'frame=europe', 'frame=africa&layers=survey,sites,memberships', 'frame=asia-pacific']) {
    await openPoster(page, hash)
    const map = await page.locator('[data-renderer="svg"]').boundingBox()
    if (!map) throw new Error('There is no map.')
    const texts = await page.locator('svg[role="img"] text').evaluateAll((elements) =>
      elements.map((text) => {
        const { x, y, width, height } = text.getBoundingClientRect()
        return { x, y, width, height, words: text.textContent }
      }),
    )
    // The number of a group lies on its marker.
    const boxes = texts.filter(({ words }) => !/^\d+$/.test(words))
    expect(boxes.length).toBeGreaterThan(3)
    for (const [index, one] of boxes.entries()) {
      expect(one.x).toBeGreaterThanOrEqual(map.x - 1)
      expect(one.x + one.width).toBeLessThanOrEqual(map.x + map.width + 1)
      for (const other of boxes.slice(index + 1)) {
        const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)
        const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y)
        // Boxes of lines in one label touch: their letters do not.
        const isCovered = across > 2 && down > 0.4 * Math.min(one.height, other.height)
        expect(isCovered ? `${one.words} / ${other.words}` : '').toBe('')
      }
    }
  }
})

test('the light map loads nothing of the movable one, and leads to it', async ({ page }) => {
  const loaded: string[] = []
  page.on('request', (request) => loaded.push(request.url()))
  await openPoster(page)
  await expect(sidebar(page)).toContainText('39 countries')
  await page.getByRole('button', { name: 'Use the movable map' }).click()
  await expect(page.locator('[data-renderer="maplibre"]')).toBeVisible({ timeout: 60_000 })
  const first = loaded.findIndex((url) => /maplibre/.test(url))
  const asked = loaded.findIndex((url) => /dataset/.test(url))
  expect(first).toBeGreaterThan(asked)
  expect(page.url()).not.toContain('map=svg')
})

test('the picture that came with the page is the one that is taken over, not a new one', async ({ page }) => {
  let proceed = (): void => undefined
  const held = new Promise<void>((resolve) => (proceed = resolve))
  await page.route(/assets\/index-[^/]+\.js$/, async (route) => {
    await held
    await route.continue()
  })
  await page.goto('#map=svg', { waitUntil: 'commit' })
  const map = page.getByRole('img', { name: 'Map', exact: true })
  await expect(map).toBeVisible()
  await map.evaluate((element) => element.setAttribute('data-came-with', 'page'))
  await page.locator('path[data-country="UKR"]').evaluate((element) => element.setAttribute('data-came-with', 'page'))
  proceed()
  await expect(page.locator('[data-renderer="svg"].measured')).toBeVisible()
  await expect(map).toHaveAttribute('data-came-with', 'page')
  await expect(page.locator('path[data-country="UKR"]')).toHaveAttribute('data-came-with', 'page')
})
