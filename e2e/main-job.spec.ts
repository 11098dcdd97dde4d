import { clickPlace, expect, expectSelected, mapIsStill, open, sidebar, test } from './atlas.ts'

test('a click on Ukraine shows its 21% and the passages that name it', async ({ page }) => {
  await clickPlace(page, { longitude: 28.5, latitude: 49.3 })
  await expectSelected(page, 'country:UKR')
  const card = sidebar(page)
  await expect(card.getByRole('heading', { name: 'Ukraine', exact: true })).toBeVisible()
  await expect(card).toContainText('21%')
  await expect(card).toContainText('2,079 interviews')
  await expect(card).toContainText('joint 33rd of 39, with Japan')
  await expect(card).toContainText('Crimea and the Donetsk and Luhansk regions not interviewed')
  await expect(card.locator('mark').first()).toBeVisible()
  await expect(card).toContainText('During the 2004 Ukrainian presidential election')
  await expect(page).toHaveTitle(/^Ukraine – /)
})

test('the page opens on the whole world, and the address is empty', async ({ page }) => {
  await open(page)
  await mapIsStill(page)
  expect(new URL(page.url()).hash).toBe('')
  await expect(sidebar(page)).toContainText('The foreign relations of the Russian Federation are the policy')
})

test('Back undoes one selection, not a pan', async ({ page }) => {
  await clickPlace(page, { longitude: 28.5, latitude: 49.3 })
  await expectSelected(page, 'country:UKR')
  await page.getByRole('button', { name: 'Move the map east' }).click()
  await expect.poll(() => page.url()).toMatch(/at=/)
  await mapIsStill(page)
  await page.getByRole('combobox').first().fill('Poland')
  await page.keyboard.press('Enter')
  await expectSelected(page, 'country:POL')
  await page.goBack()
  await expectSelected(page, 'country:UKR')
  await page.goForward()
  await expectSelected(page, 'country:POL')
})

test('Escape, the close button and a click on the sea go back to the start', async ({ page }) => {
  await open(page, 'country=JPN&map=svg')
  await expectSelected(page, 'country:JPN')
  await page.keyboard.press('Escape')
  await expect(page.locator('[data-selected]')).toHaveCount(0)

  await open(page, 'country=JPN&map=svg')
  await sidebar(page)
    .getByRole('button', { name: /^Close/ })
    .click()
  await expect(page.locator('[data-selected]')).toHaveCount(0)

  await clickPlace(page, { longitude: -40, latitude: 35 }, 'country=JPN')
  await expect(page.locator('[data-selected]')).toHaveCount(0)
})

test('a country without a survey and without a passage says so in two sentences', async ({ page }) => {
  await open(page, 'country=NZL&map=svg')
  await expect(sidebar(page)).toContainText('Not surveyed in 2015.')
  await expect(sidebar(page)).toContainText('The article does not mention New Zealand.')
})

test('a malformed, stale or hostile address opens what it can', async ({ page }) => {
  await open(page, 'country=ZZZ&layers=sites,nonsense&at=99/999/x&%E0%A4%A&<script>alert(1)</script>&frame=__proto__')
  await expect(page.getByRole('switch', { name: /bases/i })).toHaveAttribute('aria-checked', 'true')
  await expect(page.getByRole('switch', { name: /favourab/i })).toHaveAttribute('aria-checked', 'false')
  await expect(sidebar(page)).toContainText('The foreign relations of the Russian Federation')
})

test('the site works under a path of its own', async ({ page }) => {
  await open(page, 'country=UKR', 'http://localhost:4291/school/atlas/')
  await mapIsStill(page)
  await expect(sidebar(page)).toContainText('21%')
})
