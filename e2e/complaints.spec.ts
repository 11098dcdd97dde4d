import { expect, expectSelected, open, sidebar, test } from './atlas.ts'

/** What users of comparable tools in classrooms have complained about; presenting has specs of its own. */

const LIGHT = 'map=svg'

test('hedyorg/hedy#228, google/fonts#9070: with every other host blocked nothing is missing, for nothing is asked of them', async ({
  page,
  baseURL,
}) => {
  const asked: string[] = []
  const origin = new URL(baseURL ?? '').origin
  await page.route(
    (url) => url.protocol.startsWith('http') && url.origin !== origin,
    async (route) => {
      asked.push(route.request().url())
      await route.abort()
    },
  )
  await open(page, `${LIGHT}&lesson=who-was-asked`)
  await expect(page.locator('[data-step]')).toBeVisible()
  await page.keyboard.press('Alt+PageDown')
  await expect(page.locator('[data-marker]').first()).toBeVisible()
  expect(await page.evaluate(() => document.fonts.check('16px "Atkinson Hyperlegible Next Variable"'))).toBe(true)
  expect(asked).toEqual([])
})

test('wordplay/wordplay#759: thirty pages at once all work', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ ...(baseURL !== undefined && { baseURL }), serviceWorkers: 'block' })
  const pages = await Promise.all(Array.from({ length: 30 }, () => context.newPage()))
  await Promise.all(pages.map((page) => page.goto(`#${LIGHT}&country=POL`, { waitUntil: 'commit' })))
  for (const page of pages) {
    await expectSelected(page, 'country:POL')
    await expect(sidebar(page)).toContainText('15%')
  }
  await context.close()
})

test.describe('with a finger', () => {
  test.use({ hasTouch: true })

  test('electricitymaps-contrib#1090, stephanwagner/svgMap#14: a finger is told what a mouse is told by pointing', async ({
    page,
  }) => {
    await open(page, `${LIGHT}&frame=europe`)
    await expect(page.locator('[data-renderer="svg"].measured')).toBeVisible()
    const box = await page.locator('path[data-country="POL"]').first().boundingBox()
    if (!box) throw new Error('Poland is not drawn.')
    const at = [box.x + box.width / 2, box.y + box.height / 2] as const
    await page.mouse.move(...at)
    await expect(page.getByText('Poland 15% favourable')).toBeVisible()
    await page.touchscreen.tap(...at)
    await expectSelected(page, 'country:POL')
    await expect(sidebar(page).getByRole('heading', { name: 'Poland' })).toBeVisible()
    await expect(sidebar(page)).toContainText(/15%\s*favourable/)
  })

  test('a lesson is given with a finger alone', async ({ page }) => {
    await open(page, LIGHT)
    await page.getByRole('button', { name: 'Lessons' }).tap()
    await page.getByRole('button', { name: 'Start' }).first().tap()
    const next = page.getByRole('toolbar').getByRole('button', { name: 'Next' })
    await expect(next).toBeVisible()
    for (let taps = 0; (await next.getAttribute('aria-disabled')) !== 'true'; taps++) {
      expect(taps).toBeLessThan(40)
      await next.tap()
    }
    await expect(page.locator('[data-step]')).toHaveAttribute('data-reveal', /\d/)
    await page.getByRole('button', { name: 'Overview' }).tap()
    await page.getByRole('dialog').getByRole('button', { name: 'Leave the lesson' }).tap()
    await expect(page.locator('[data-step]')).toHaveCount(0)
  })
})
