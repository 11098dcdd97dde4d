import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { FILE } from '../src/one-file/plugin.ts'
import { expect, expectSelected, open, sidebar, test as base } from './atlas.ts'

/** The one file alone in a folder of its own, and every address that anything in it asks for. */
const test = base.extend<{ file: string; asked: string[] }>({
  file: async ({ watched: _ }, use) => {
    const directory = await mkdtemp(join(tmpdir(), 'stick '))
    const path = join(directory, 'atlas.html')
    await copyFile(join('dist', FILE), path)
    await use(pathToFileURL(path).href)
    await rm(directory, { recursive: true })
  },
  asked: async ({ context, file }, use) => {
    const asked: string[] = []
    context.on('request', (request) => asked.push(request.url()))
    await use(asked)
    const others = asked.filter((address) => !/^(blob|data):/.test(address) && address.split('#')[0] !== file)
    expect(others).toEqual([])
  },
})
// The map is drawn by software here: a small one is soon drawn.
test.use({ viewport: { width: 820, height: 500 }, serviceWorkers: 'allow' })
test.setTimeout(240_000)

test('from a stick: the picture at once, then the map; a click and the search answer', async ({
  page,
  file,
  asked,
}) => {
  await page.goto(file)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await sidebar(page)
    .getByRole('button', { name: /Vietnam/ })
    .first()
    .click()
  await expectSelected(page, 'country:VNM')
  await expect(sidebar(page)).toContainText('75%')
  await expect(page.locator('[data-renderer="maplibre"]')).toBeAttached({ timeout: 120_000 })
  await page.getByRole('combobox').first().fill('Burma')
  await page.keyboard.press('Enter')
  await expectSelected(page, 'country:MMR')
  await expect(page).toHaveURL(/#.*MMR/)
  await page.goBack()
  await expectSelected(page, 'country:VNM')
  expect(asked.length).toBeGreaterThan(0)
})

test('from a stick: a lesson is given, and a reload keeps its place', async ({ page, file, asked }) => {
  await page.goto(`${file}#map=svg`)
  await page.getByRole('button', { name: 'Lessons' }).click()
  await page.getByRole('button', { name: 'Start' }).first().click()
  const step = page.locator('[data-step]')
  await expect(step).toHaveAttribute('data-step', '1')
  await page.keyboard.press('Alt+ArrowRight')
  await page.keyboard.press('PageDown')
  await expect(step).toHaveAttribute('data-step', '2')
  await page.reload()
  await expect(step).toHaveAttribute('data-step', '2')
  await expect(step).toHaveAttribute('data-reveal', '1')
  expect(asked.length).toBeGreaterThan(0)
})

test('from a stick: an address opens what it names', async ({ page, file, asked }) => {
  await page.goto(`${file}#country=UKR&layers=sites&map=svg`)
  await expectSelected(page, 'country:UKR')
  await expect(sidebar(page)).toContainText('2,079 interviews')
  await page.reload()
  await expectSelected(page, 'country:UKR')
  expect(asked.length).toBeGreaterThan(0)
})

test('from a stick: the article can be read and printed, and the names saved', async ({ page, file, asked }) => {
  await page.goto(`${file}#map=svg`)
  await page.getByRole('button', { name: /How, why, and sources/ }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('link', { name: 'Save the atlas as one file' })).toHaveCount(0)

  const download = page.waitForEvent('download')
  await dialog.getByRole('link', { name: 'Download names.csv' }).click()
  const names = await readFile(await (await download).path(), 'utf8')
  expect(names.split('\n').length).toBeGreaterThan(200)

  const popup = page.waitForEvent('popup')
  await dialog.getByRole('link', { name: /The article and all figures/ }).click()
  const article = await popup
  await expect(article.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(article.getByRole('table').first()).toBeVisible()
  expect(asked.length).toBeGreaterThan(0)
})

test('the site offers the file to be saved', async ({ page }) => {
  await open(page, 'map=svg')
  await page.getByRole('button', { name: /How, why, and sources/ }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Save the atlas as one file' }).click()
  const saved = await readFile(await (await download).path())
  expect(saved.equals(await readFile(join('dist', FILE)))).toBe(true)
})
