import { compileAtlas } from '../src/compile/dataset.ts'
import { expect, open, sidebar, test } from './atlas.ts'

const compiled = compileAtlas('data')
const entities = 'dataset' in compiled ? compiled.dataset.entities : []

test('every country and territory can be found and selected by its name, and no card says undefined', async ({
  page,
}) => {
  expect(entities.length).toBeGreaterThan(230)
  await open(page, 'map=svg')
  const field = page.getByRole('combobox').first()
  for (const { key, name } of entities) {
    await field.fill(name)
    await field.press('Enter')
    await expect(page.locator('[data-selected]')).toHaveAttribute('data-selected', `country:${key}`)
    const card = sidebar(page)
    await expect(card.getByRole('heading', { level: 2 }).first()).toHaveText(name)
    expect(await card.innerText()).not.toMatch(/\b(undefined|null|NaN|\[object)\b/)
  }
})

test('every site, territory and organisation has a card with its name and a source', async ({ page }) => {
  if (!('dataset' in compiled)) throw new Error('The data have problems.')
  const { sites, territories, organisations } = compiled.dataset
  await open(page, 'map=svg')
  const field = page.getByRole('combobox').first()
  for (const [kind, rows] of Object.entries({ site: sites, territory: territories, organisation: organisations })) {
    for (const { id, name } of rows) {
      await page.evaluate((hash) => {
        window.location.hash = hash
      }, `map=svg&${kind}=${id}`)
      await expect(page.locator('[data-selected]')).toHaveAttribute('data-selected', `${kind}:${id}`)
      const card = sidebar(page)
      await expect(card.getByRole('heading', { level: 2 }).first()).toContainText(name)
      await expect(card).toContainText(/Sources? \(\d+\)/)
      expect(await card.innerText()).not.toMatch(/\b(undefined|null|NaN|\[object)\b/)
    }
  }
  await expect(field).toBeVisible()
})
