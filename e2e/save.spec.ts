import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, open, test } from './atlas.ts'

const VIEW = 'country=UKR&layers=survey,sites&frame=europe&map=svg'

async function saved(page: Page, item: string): Promise<{ readonly name: string; readonly content: Buffer }> {
  await page.getByRole('button', { name: 'Save and print' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: item, exact: true }).click()
  const file = await download
  await expect(page.getByRole('status').filter({ hasText: file.suggestedFilename() })).toBeVisible()
  return { name: file.suggestedFilename(), content: await readFile(await file.path()) }
}

test('a saved picture stands alone and opens elsewhere, with title, key and sources', async ({ page, context }) => {
  await open(page, VIEW)
  const { name, content } = await saved(page, 'Picture, SVG')
  expect(name).toMatch(/^the-foreign-relations-of-russia_favourable-2015_europe_ukraine_\d{4}-\d\d-\d\d\.svg$/)
  const svg = content.toString('utf8')
  for (const text of [
    'The foreign relations of Russia',
    'Ukraine: 21% favourable',
    'not surveyed',
    'Pew Research Center',
  ]) {
    expect(svg).toContain(text)
  }
  expect(svg).not.toMatch(/(?:href="|src="|url\()(?!#|data:)/)
  const viewer = await context.newPage()
  await viewer.goto(`data:image/svg+xml;base64,${content.toString('base64')}`)
  expect(await viewer.evaluate(() => document.querySelectorAll('parsererror').length)).toBe(0)
  const outline = await viewer.evaluate(
    () => document.querySelector('[data-country="UKR"]')?.getBoundingClientRect().width,
  )
  expect(outline).toBeGreaterThan(20)
  await viewer.close()
})

test('a saved PNG is as large as it says, and twice as large when asked for', async ({ page }) => {
  await open(page, VIEW)
  const sizes: number[] = []
  for (const item of ['Picture, PNG', 'Picture, PNG, twice as large']) {
    const { content } = await saved(page, item)
    expect(content.subarray(1, 4).toString()).toBe('PNG')
    sizes.push(content.readUInt32BE(16))
  }
  expect(sizes).toEqual([1600, 3200])
})

test('the survey is saved as CSV, and what is on the map as GeoJSON', async ({ page }) => {
  await open(page, VIEW)
  const survey = await saved(page, 'Survey, CSV')
  expect(survey.name).toMatch(/_survey-2015_.*\.csv$/)
  const lines = survey.content.toString('utf8').trimEnd().split('\r\n')
  expect(lines[0]).toMatch(/^country_code,country,interviews,favourable,/)
  expect(lines).toHaveLength(41)
  const map = await saved(page, 'What is on the map, GeoJSON')
  const { type, features } = JSON.parse(map.content.toString('utf8')) as {
    readonly type: string
    readonly features: readonly { readonly properties: Readonly<Record<string, unknown>> }[]
  }
  expect(type).toBe('FeatureCollection')
  const kinds = new Set(features.map(({ properties }) => properties['kind']))
  expect([...kinds].sort()).toEqual(['country', 'disputed area', 'site', 'territory'])
})

test('the menu is worked by keyboard, and gives the focus back', async ({ page }) => {
  await open(page, VIEW)
  const button = page.getByRole('button', { name: 'Save and print' })
  await button.focus()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('menuitem').first()).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(page.getByRole('menuitem').last()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('menuitem', { name: 'Print this view' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('menu')).toHaveCount(0)
  await expect(button).toBeFocused()
  // Escape was the menu's: the country is still selected.
  await expect(page.locator('[data-selected]')).toHaveAttribute('data-selected', 'country:UKR')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menuitem').first()).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('menu')).toHaveCount(0)
})
