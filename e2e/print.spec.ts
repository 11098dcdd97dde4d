import type { Page } from '@playwright/test'
import { expect, mapIsStill, open, test } from './atlas.ts'

/** What a browser prints on: the paper's printable part, CSS px. */
const A4 = { width: 718, height: 1046 }

/** The sheet stands in the page while it is printed; the tools of a browser can hold it there. */
async function printed(page: Page, hash: string) {
  await open(page, hash)
  await expect(page.getByRole('heading', { level: 2 })).toBeVisible()
  // The sheet has come once the whole dataset has.
  await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => /printing/.test(name)))
  await page.setViewportSize(A4)
  await page.emulateMedia({ media: 'print' })
  const sheet = page.locator('.print-sheet')
  await expect(sheet).toBeVisible()
  return sheet
}

/** Number of pages, and bytes of pictures that are not drawn as lines and areas. */
function factsOf(pdf: Buffer): { readonly pages: number; readonly pixels: number } {
  const text = pdf.toString('latin1')
  const pictures = [...text.matchAll(/<<[^]*?>>\s*stream/g)].filter(([header]) => header.includes('/Subtype /Image'))
  return {
    pages: [...text.matchAll(/\/Type \/Page\b(?!s)/g)].length,
    pixels: pictures.reduce((sum, [header]) => sum + Number(/\/Length (\d+)/.exec(header)?.[1] ?? 0), 0),
  }
}

/** How many colours a picture has, and the greys of a copier: Rec. 601 luma, of those that cover more than a thousandth of it. */
async function coloursOf(page: Page, png: Buffer): Promise<{ readonly colours: number; readonly greys: number[] }> {
  return page.evaluate(async (data) => {
    const image = new Image()
    image.src = `data:image/png;base64,${data}`
    await image.decode()
    const canvas = new OffscreenCanvas(image.width, image.height)
    const context = canvas.getContext('2d')
    if (!context) throw new Error('no canvas')
    context.drawImage(image, 0, 0)
    const { data: pixels } = context.getImageData(0, 0, image.width, image.height)
    const counts = new Map<number, number>()
    for (let at = 0; at < pixels.length; at += 4) {
      const [red = 0, green = 0, blue = 0] = pixels.subarray(at, at + 3)
      const colour = (red << 16) | (green << 8) | blue
      counts.set(colour, (counts.get(colour) ?? 0) + 1)
    }
    const frequent = [...counts].filter(([, count]) => count > (image.width * image.height) / 1000)
    return {
      colours: counts.size,
      greys: frequent.map(([colour]) =>
        Math.round(0.299 * (colour >> 16) + 0.587 * ((colour >> 8) & 255) + 0.114 * (colour & 255)),
      ),
    }
  }, png.toString('base64'))
}

test('a printed view is one page: title, map, key, figures, passages, sources, and no controls', async ({ page }) => {
  const sheet = await printed(page, 'country=DEU&map=svg')
  await expect(sheet.getByRole('heading', { level: 1 })).toHaveText('The foreign relations of Russia')
  await expect(sheet.getByRole('img', { name: 'Map' })).toBeVisible()
  await expect(sheet).toContainText('not surveyed')
  await expect(sheet).toContainText('50% and above')
  await expect(sheet.getByRole('heading', { level: 2 })).toHaveText('Germany')
  await expect(sheet).toContainText('27% favourable · 70% unfavourable')
  await expect(sheet).toContainText('a major gas pipeline over the Baltic')
  await expect(sheet).toContainText(/Shortened to fit on one page: \d+ of \d+ passages/)
  await expect(sheet).toContainText('Pew Research Center')
  await expect(sheet).toContainText('CC BY-SA')
  await expect(sheet).toContainText('#country=DEU')
  await expect(page.getByRole('button')).toHaveCount(0)
  await expect(page.getByRole('combobox')).toHaveCount(0)
  await page.emulateMedia({ media: 'screen' })
  await expect(sheet).toHaveCount(0)
  await expect(page.getByRole('combobox').first()).toBeVisible()
})

test('every view and paper gives one page without pixels', async ({ page }) => {
  const views = [
    '',
    'country=USA&layers=survey,sites,protectorates,memberships',
    'organisation=EU',
    'country=PER',
    'article=',
  ]
  for (const hash of views) {
    await printed(page, `${hash === '' ? '' : `${hash}&`}map=svg`)
    await page.emulateMedia({ media: null })
    for (const format of ['A4', 'Letter'] as const) {
      for (const landscape of [false, true]) {
        const facts = factsOf(await page.pdf({ format, landscape }))
        expect([hash, format, landscape, facts.pages]).toEqual([hash, format, landscape, 1])
        expect(facts.pixels).toBeLessThan(2000)
      }
    }
  }
})

test('the map on paper is no grey box, also while MapLibre is on the screen', async ({ page }) => {
  await open(page, 'map=gl')
  await mapIsStill(page)
  await page.setViewportSize(A4)
  await page.emulateMedia({ media: 'print' })
  const map = page.locator('.print-sheet').getByRole('img', { name: 'Map' })
  await expect(map).toBeVisible()
  const { colours } = await coloursOf(page, await map.screenshot())
  expect(colours).toBeGreaterThanOrEqual(30)
})

test('a copier keeps the classes apart: their greys are 25 of 255 apart', async ({ page }) => {
  const sheet = await printed(page, 'map=svg')
  const key = sheet.locator('.key rect')
  const fills = await key.evaluateAll((all) => all.slice(0, 5).map((rect) => rect.getAttribute('fill') ?? ''))
  const greys = fills.map((fill) => {
    const value = Number.parseInt(fill.slice(1), 16)
    return 0.299 * (value >> 16) + 0.587 * ((value >> 8) & 255) + 0.114 * (value & 255)
  })
  expect(greys).toHaveLength(5)
  for (const [index, grey] of greys.slice(1).entries()) expect((greys[index] ?? 0) - grey).toBeGreaterThanOrEqual(25)
  // What the key shows is what is on the map.
  const drawn = await coloursOf(page, await sheet.getByRole('img', { name: 'Map' }).screenshot())
  for (const grey of greys) expect(drawn.greys.some((each) => Math.abs(each - grey) <= 1)).toBe(true)
})
