import { devices } from '@playwright/test'
import { centreOfMap, expect, expectSelected, showPlace, sidebar, test } from './atlas.ts'

const { defaultBrowserType: _, ...phone } = devices['Pixel 7'] ?? {}
test.use({ ...phone, viewport: { width: 390, height: 844 } })

test('on a phone a tap opens a sheet that leaves the map usable', async ({ page }) => {
  await showPlace(page, { longitude: 28.5, latitude: 49.3 })
  const { x, y } = await centreOfMap(page)
  await page.touchscreen.tap(x, y)
  await expectSelected(page, 'country:UKR')
  await expect(sidebar(page)).toContainText('21%')
  const map = await page.locator('[data-renderer="maplibre"]').boundingBox()
  expect(map?.height).toBeGreaterThan(844 * 0.3)
  const sheet = await sidebar(page).boundingBox()
  expect(sheet?.y).toBeGreaterThan((map?.y ?? 0) + (map?.height ?? 0) - 1)
  await page.getByRole('button', { name: 'Show more text' }).tap()
  await expect.poll(async () => (await sidebar(page).boundingBox())?.height).toBeGreaterThan(844 * 0.6)
})

test('on a phone nothing is wider than the screen', async ({ page }) => {
  await showPlace(
    page,
    { longitude: 28.5, latitude: 49.3 },
    'country=UKR&layers=survey,sites,protectorates,memberships',
  )
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
})
