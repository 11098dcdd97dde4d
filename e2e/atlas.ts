import { expect, test as base, type Page } from '@playwright/test'

/** Every test of a page fails on a page error, a console error, or a request that leaves the origin. */
export const test = base.extend<{ watched: undefined }>({
  watched: [
    async ({ context, baseURL }, use) => {
      const faults: string[] = []
      const origin = new URL(baseURL ?? '').hostname
      context.on('weberror', (error) => faults.push(`page error: ${error.error().message}`))
      context.on('console', (message) => {
        if (message.type() === 'error') faults.push(`console error: ${message.text()}`)
      })
      context.on('request', (request) => {
        const url = new URL(request.url())
        if (url.protocol.startsWith('http') && url.hostname !== origin) faults.push(`request to ${url.hostname}`)
      })
      await use(undefined)
      expect(faults).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

export async function open(page: Page, hash = '', path = '.'): Promise<void> {
  await page.goto('about:blank')
  await page.goto(path + (hash === '' ? '' : `#${hash}`))
  await expect(page.getByRole('heading', { level: 1 })).toBeAttached()
}

/** The map has drawn its scene and lies still. */
export async function mapIsStill(page: Page): Promise<void> {
  await expect(page.locator('[data-renderer="maplibre"]')).toHaveAttribute('aria-busy', 'false', { timeout: 60_000 })
}

export interface Place {
  readonly longitude: number
  readonly latitude: number
  readonly zoom?: number
}

/** Opens the map with a place at its centre and clicks on it: the address is the only way in that a person has too. */
export async function clickPlace(page: Page, place: Place, hash = ''): Promise<void> {
  await showPlace(page, place, hash)
  const { x, y } = await centreOfMap(page)
  await page.mouse.click(x, y)
}

export async function showPlace(page: Page, { longitude, latitude, zoom = 5 }: Place, hash = ''): Promise<void> {
  await open(page, `at=${zoom}/${latitude}/${longitude}${hash === '' ? '' : `&${hash}`}`)
  await mapIsStill(page)
}

/** Where the centre of an address's camera is drawn: the middle of the part of the map that the legend leaves free. */
export async function centreOfMap(page: Page): Promise<{ x: number; y: number }> {
  const box = await page.locator('[data-renderer="maplibre"] canvas').boundingBox()
  const legend = await page.getByRole('region', { name: 'Legend' }).boundingBox()
  if (!box || !legend) throw new Error('The map has no canvas, or no legend.')
  return { x: box.x + box.width / 2, y: (box.y + legend.y) / 2 }
}

/** The selection as the page says it of itself: `country:UKR`. */
export async function expectSelected(page: Page, selection: string): Promise<void> {
  await expect(page.locator('[data-selected]')).toHaveAttribute('data-selected', selection)
}

export function sidebar(page: Page) {
  return page.getByRole('complementary')
}
