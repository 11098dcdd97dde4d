import { compileAtlas } from '../src/compile/dataset.ts'
import { search, searchEntries } from '../src/domain/search.ts'
import { expect, open, sidebar, test } from './atlas.ts'
import type { Page } from '@playwright/test'

const compiled = compileAtlas('data')

function dataset() {
  if (!('dataset' in compiled)) throw new Error('The data have problems.')
  return compiled.dataset
}

test('every country and territory is the first that the search finds by its name', () => {
  const entries = searchEntries(dataset())
  const missed = dataset().entities.filter(({ key, name }) => {
    const selection = search(entries, name)[0]?.entry.selection
    return selection?.kind !== 'country' || selection.id !== key
  })
  expect(dataset().entities.length).toBeGreaterThan(230)
  expect(missed).toEqual([])
})

test('every country and territory has a card under its name, and none says undefined', async ({ page }) => {
  test.setTimeout(300_000)
  await open(page, 'map=svg')
  for (const { key, name } of dataset().entities) expect(await openCard(page, `country:${key}`)).toContain(name)
})

test('every site, territory and organisation has a card with its name and a source', async ({ page }) => {
  test.setTimeout(300_000)
  const { sites, territories, organisations } = dataset()
  await open(page, 'map=svg')
  for (const [kind, rows] of Object.entries({ site: sites, territory: territories, organisation: organisations })) {
    for (const { id, name } of rows) {
      const text = await openCard(page, `${kind}:${id}`)
      expect(text).toContain(name)
      expect(text).toMatch(/Sources? \(\d+\)/)
    }
  }
})

/** The words of a card, opened by its address. */
async function openCard(page: Page, selection: string): Promise<string> {
  await page.evaluate(
    (hash) => {
      window.location.hash = hash
    },
    `map=svg&${selection.replace(':', '=')}`,
  )
  await expect(page.locator('[data-selected]')).toHaveAttribute('data-selected', selection)
  const text = await sidebar(page).innerText()
  expect(text).not.toMatch(/\b(undefined|null|NaN|\[object)\b/)
  return text
}
