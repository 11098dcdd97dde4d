import { readFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import { expect, expectSelected, open, sidebar, test } from './atlas.ts'

const PAGE = 'article.html'

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the article is there, and each of its countries is a link into the atlas', async ({ page }) => {
    await page.goto(PAGE)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Foreign relations of Russia')
    await expect(page.locator('#line-44').getByRole('link', { name: 'Vietnam' })).toHaveAttribute(
      'href',
      './#country=VNM',
    )
    await page.getByRole('navigation').getByRole('link', { name: 'Global opinion' }).click()
    await expect(page.getByRole('heading', { name: 'Global opinion' })).toBeInViewport()
  })

  test('a word for several countries leads to the list of them, which opens', async ({ page }) => {
    await page.goto(PAGE)
    await page.getByRole('link', { name: 'Baltic states' }).first().click()
    const list = page.getByRole('listitem').filter({ hasText: '“Baltic states”:' })
    await expect(list.first()).toContainText('Estonia, Latvia, Lithuania')
    await expect(list.first()).toBeInViewport()
  })

  test('the figures of every surveyed country stand in a table', async ({ page }) => {
    await page.goto(PAGE)
    const table = page.getByRole('table', { name: /^Pew Research Center/ })
    await expect(table.getByRole('row')).toHaveCount(40)
    const ukraine = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Ukraine' }) })
    await expect(ukraine.getByRole('cell')).toHaveText([
      '21%',
      '72%',
      '7%',
      '2,079',
      'Crimea and the Donetsk and Luhansk regions not interviewed',
      'article · print',
    ])
    await expect(page.getByRole('table', { name: 'Russia, own view' })).toContainText('93%')
  })
})

test('what a browser reads of the article is the article, to the byte', async ({ page }) => {
  await page.goto(PAGE)
  const read = await page.evaluate(() =>
    [...document.querySelectorAll('p, h2, h3')]
      .filter(({ id }) => /^line-\d+$/.test(id))
      .map(({ textContent }) => `${textContent}\n`)
      .join(''),
  )
  const extracted = readFileSync('data/article.txt', 'utf8').replace(/^#+ /gm, '').replace(/\n\n/g, '\n')
  expect(Buffer.from(read)).toEqual(Buffer.from(extracted))
})

test('the page has no fault that axe knows, everything folded out', async ({ page }) => {
  await page.goto(PAGE)
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.length, nodes[0]?.html])).toEqual([])
})

test('on a phone of 320 px nothing but the tables is wider than the screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await page.goto(PAGE)
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})

test('the page leads to the map and back', async ({ page }) => {
  await page.goto(PAGE)
  await page.locator('#line-44').getByRole('link', { name: 'Vietnam' }).click()
  await expectSelected(page, 'country:VNM')
  await open(page, 'article=')
  await sidebar(page).getByRole('link', { name: 'The article and all figures as a page to read or print' }).click()
  await expect(page).toHaveURL(/\/article\.html$/)
  await page.getByRole('link', { name: 'Read it beside the map' }).click()
  await expect(sidebar(page).getByRole('heading', { level: 2 })).toHaveText('Foreign relations of Russia')
})

test('the names can be taken away as a file', async ({ page }) => {
  await page.goto(PAGE)
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download names.csv' }).click()
  expect((await download).suggestedFilename()).toBe('names.csv')
})
