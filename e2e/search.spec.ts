import { expect, expectSelected, open, sidebar, test } from './atlas.ts'

/** What is tested here needs no MapLibre, which is slow without a graphics card. */
const LIGHT = 'map=svg'

const FOUND: [query: string, selection: string][] = [
  ['Burma', 'country:MMR'],
  ['ivory coast', 'country:CIV'],
  ['CZECHIA', 'country:CZE'],
  ['Czech Republic', 'country:CZE'],
  ['Kiev', 'country:UKR'],
  ['Kyiv', 'country:UKR'],
  ['Swaziland', 'country:SWZ'],
  ['turkiye', 'country:TUR'],
  ['Turkey', 'country:TUR'],
  ['Tuvalu', 'country:TUV'],
  ['Vatican', 'country:VAT'],
  ['Kosovo', 'country:XKX'],
  ['Bishkek', 'country:KGZ'],
  ['Dutch', 'country:NLD'],
  ['Gyumri', 'site:am-gyumri'],
  ['NATO', 'organisation:NATO'],
  ['Transnistria', 'territory:transnistria'],
]

for (const [query, selection] of FOUND) {
  test(`search finds ${selection} by “${query}”`, async ({ page }) => {
    await open(page, LIGHT)
    await page.getByRole('combobox').first().fill(query)
    await page.keyboard.press('Enter')
    await expectSelected(page, selection)
  })
}

test('the search list works by keyboard alone and gives the focus on to the card', async ({ page }) => {
  await open(page, LIGHT)
  const field = page.getByRole('combobox').first()
  await field.focus()
  await page.keyboard.type('guinea')
  await expect(page.getByRole('listbox').getByRole('option')).not.toHaveCount(0)
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('listbox').getByRole('option', { selected: true })).toHaveText(/Guinea/)
  await expect(page.getByRole('listbox').getByRole('option', { selected: true })).not.toHaveText(/^Guinea\b(?!-)/)
  await page.keyboard.press('Enter')
  await expect(sidebar(page).getByRole('heading', { level: 2 })).toContainText('Guinea')
  await page.keyboard.press('Escape')
  await expect(page.locator('[data-selected]')).toHaveCount(0)
  await expect(field).toBeFocused()
})

test('what is not here is said in a sentence', async ({ page }) => {
  await open(page, LIGHT)
  await page.getByRole('combobox').first().fill('Atlantis')
  await expect(page.getByText('Nothing here is called “Atlantis”.')).toBeVisible()
})
