import type { Page } from '@playwright/test'
import { expect, expectSelected, mapIsStill, open, test } from './atlas.ts'

/** The least height of what can be read from the back row, as a share of the picture's. */
const SMALLEST = 0.028
const SIZES = [
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
  { width: 3840, height: 2160 },
]

interface Box {
  readonly name: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

async function openProjector(page: Page, map: 'svg' | 'gl', more = ''): Promise<void> {
  await open(page, `mode=projector&map=${map}${more}`)
  if (map === 'gl') await mapIsStill(page)
  await expect(page.locator('[data-plate]').first()).toBeVisible()
}

async function boxesOf(page: Page, selector: string): Promise<Box[]> {
  return page.locator(selector).evaluateAll((elements) =>
    elements.map((element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect()
      return { name: element.textContent.trim(), left, top, right, bottom }
    }),
  )
}

function meetings(boxes: readonly Box[]): string[] {
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) =>
          one.left < other.right - 1 &&
          other.left < one.right - 1 &&
          one.top < other.bottom - 1 &&
          other.top < one.bottom - 1,
      )
      .map((other) => `${one.name} and ${other.name}`),
  )
}

for (const map of ['svg', 'gl'] as const) {
  for (const size of SIZES) {
    // On a software-rendered map the largest takes minutes; its text is the same elements as the poster's.
    if (map === 'gl' && size.height > 1000) continue

    test(`vizabi/vizabi#2139: the projector enlarges every text of the map (${map}, ${size.width} × ${size.height})`, async ({
      page,
    }) => {
      await page.setViewportSize(size)
      await openProjector(page, map)
      const letters = await page
        .locator('[data-renderer]')
        .first()
        .evaluate((element) => {
          const texts = [...(element.parentElement?.querySelectorAll('svg text') ?? [])]
          return texts.map((text) => ({
            text: text.textContent,
            size:
              parseFloat(getComputedStyle(text).fontSize) *
              (text instanceof SVGGraphicsElement ? (text.getScreenCTM()?.a ?? 0) : 0),
          }))
        })
      expect(letters.length).toBeGreaterThan(20)
      expect(letters.filter(({ size: letter }) => letter < SMALLEST * size.height)).toEqual([])
    })

    test(`geogebra/geogebra#27: no two labels of the map meet (${map}, ${size.width} × ${size.height})`, async ({
      page,
    }) => {
      await page.setViewportSize(size)
      for (const frame of map === 'svg' ? ['world', 'europe', 'middle-east', 'asia-pacific'] : ['world']) {
        await openProjector(page, map, `&frame=${frame}`)
        const labels = await boxesOf(page, '[data-country-text]')
        expect(meetings(labels)).toEqual([])
        const panels = await boxesOf(page, '[data-over-map]')
        for (const label of labels) expect(panels.filter((panel) => meetings([label, panel]).length > 0)).toEqual([])
      }
    })
  }

  test(`A click on a figure's plate chooses its country (${map})`, async ({ page }) => {
    await openProjector(page, map)
    const plate = page.locator('[data-plate]').first()
    // The map's controls come after the map, and the plates make room for them.
    await expect(async () => {
      const country = await plate.getAttribute('data-country-text')
      const box = await plate.boundingBox()
      if (!box) throw new Error('The plate has no box.')
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
      await expect(page.locator('[data-selected]')).toHaveAttribute('data-selected', `country:${country}`, {
        timeout: 5000,
      })
      await expect(page.locator(`[data-country-text="${country}"]`)).toBeAttached()
    }).toPass()
  })
}

test.describe('by touch', () => {
  test.use({ hasTouch: true })

  test('A tap in a country chooses it', async ({ page }) => {
    await openProjector(page, 'svg')
    const figure = await page.locator('[data-country-text]:not([data-plate])').first().boundingBox()
    const country = await page
      .locator('[data-country-text]:not([data-plate])')
      .first()
      .getAttribute('data-country-text')
    if (!figure) throw new Error('No figure stands on its country.')
    await page.touchscreen.tap(figure.x + figure.width / 2, figure.y + figure.height / 2)
    await expectSelected(page, `country:${country}`)
  })
})

test('an address with a camera, opened on a map that is there, moves it once', async ({ page }) => {
  // The watched page fails on the error of a loop: the texts over the map answered to their own effect.
  await open(page, 'map=gl&mode=projector&layers=protectorates')
  await mapIsStill(page)
  await page.evaluate(() => (location.hash = 'map=gl&mode=projector&layers=protectorates&at=5/42/42'))
  await expect.poll(() => page.locator('[data-texts]').getAttribute('data-texts')).not.toBe('0')
  await mapIsStill(page)
  await expect(page).toHaveURL(/at=5\/42\/42/)
})
