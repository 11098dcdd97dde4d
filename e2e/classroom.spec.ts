import { expect, expectSelected, open, sidebar, test } from './atlas.ts'

/** What is tested here needs no MapLibre, which is slow without a graphics card. */
const LIGHT = 'map=svg'

/** What a teacher who has never seen the page must be able to answer from it, by the way that lies nearest. */

test('Which surveyed countries were favourable?', async ({ page }) => {
  await open(page, LIGHT)
  const start = sidebar(page)
  await expect(start).toContainText('50% and above: 3 countries')
  for (const name of ['Vietnam', 'Ghana', 'China'])
    await expect(start.getByRole('button', { name }).first()).toBeVisible()
})

test('Where are the bases in Tajikistan?', async ({ page }) => {
  await open(page, LIGHT)
  await page.getByRole('combobox').first().fill('Tajik')
  await page.keyboard.press('Enter')
  await expectSelected(page, 'country:TJK')
  for (const name of [/Dushanbe/, /Bokhtar/, /Kulob/, /Okno/])
    await expect(sidebar(page).getByRole('button', { name }).first()).toBeVisible()
})

test('What does the article say about Moldova?', async ({ page }) => {
  await open(page, `country=MDA&${LIGHT}`)
  await expect(sidebar(page)).toContainText("Crises also developed in Russia's relations with Georgia and Moldova")
  await expect(sidebar(page)).toContainText(
    'Russia maintains its military bases in Armenia, Belarus, Kyrgyzstan, Moldova, and Tajikistan.',
  )
})

test('Who is in the CSTO?', async ({ page }) => {
  await open(page, LIGHT)
  await page.getByRole('combobox').first().fill('CSTO')
  await page.keyboard.press('Enter')
  await expectSelected(page, 'organisation:CSTO')
  await expect(sidebar(page)).toContainText('member (6)')
})

test('How does this map show Crimea, and why?', async ({ page }) => {
  await open(page, LIGHT)
  await expect(page.getByText(/Crimea and four oblasts/)).toBeVisible()
  await page.getByRole('button', { name: /How, why, and sources/ }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('68/262')
  await expect(dialog).toContainText('Natural Earth')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
})
