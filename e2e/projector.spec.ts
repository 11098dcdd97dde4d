import type { Page } from '@playwright/test'
import { expect, open, sidebar, test } from './atlas.ts'
import { contrastInDaylight, seenControls, seenTexts } from './seen.ts'

const LIGHT = 'map=svg'
const LESSONS = ['who-was-asked', 'whose-neighbours', 'from-munich-to-crimea']
/** Windows that are met in schools. */
const WINDOWS = [
  [1162, 650],
  [1024, 768],
  [1280, 800],
  [1366, 657],
  [1920, 1080],
  [3840, 2160],
  [360, 640],
] as const

async function openLesson(page: Page, lesson: string): Promise<void> {
  await open(page, `${LIGHT}&lesson=${lesson}`)
  await expect(page.locator('[data-step="1"]')).toBeVisible()
}

/** Goes through a lesson, and looks at each state of it. */
async function everywhere(page: Page, look: (where: string) => Promise<void>): Promise<void> {
  const next = page.getByRole('toolbar').getByRole('button', { name: 'Next' })
  for (;;) {
    const band = page.locator('[data-step]')
    await look(`step ${await band.getAttribute('data-step')}, reveal ${await band.getAttribute('data-reveal')}`)
    if ((await next.getAttribute('aria-disabled')) === 'true') return
    const before = page.url()
    await page.keyboard.press('PageDown')
    await expect.poll(() => page.url()).not.toBe(before)
  }
}

for (const [width, height] of [
  [1280, 720],
  [1024, 768],
  [3840, 2160],
] as const) {
  test(`vizabi/vizabi#2139: every text of a lesson can be read from the back at ${width} × ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    // What differs from lesson to lesson is words; all are gone through at the size of most projectors.
    for (const lesson of height === 720 ? LESSONS : LESSONS.slice(0, 1)) {
      await openLesson(page, lesson)
      await everywhere(page, async (where) => {
        const texts = await seenTexts(page)
        expect(texts.length).toBeGreaterThan(5)
        const small = texts.filter(({ size }) => size < 0.028 * height)
        expect(small.map(({ text, size }) => `${lesson}, ${where}: ${text} ${size}`)).toEqual([])
        const words = await page
          .getByRole('heading', { level: 2 })
          .first()
          .evaluate((heading) => {
            return parseFloat(getComputedStyle(heading).fontSize)
          })
        expect(words).toBeGreaterThanOrEqual(0.06 * height)
      })
    }
  })
}

test('vizabi/vizabi#1405: so can every text of the projector’s mode without a lesson', async ({ page }) => {
  for (const selection of ['', 'country=UKR', 'country=PER', 'territory=crimea', 'organisation=CSTO', 'article=16']) {
    await open(page, `${LIGHT}&mode=projector&layers=survey,sites,protectorates,memberships&${selection}`)
    await expect(page.getByRole('toolbar')).toBeVisible()
    await expect(sidebar(page).getByRole('heading').first()).toBeVisible()
    const small = (await seenTexts(page)).filter(({ size }) => size < 0.028 * 720)
    expect(small.map(({ text, size }) => `${selection}: ${text} ${size}`)).toEqual([])
  }
})

test('ThreeSixtyGiving/grantnav#109: no text of a lesson fades in daylight', async ({ page }) => {
  for (const lesson of LESSONS) {
    await openLesson(page, lesson)
    await everywhere(page, async (where) => {
      const texts = await seenTexts(page)
      const faint = texts.filter(
        ({ colour, ground }) => ground !== undefined && contrastInDaylight(colour, ground) < 4.5,
      )
      expect(faint.map(({ text, colour, ground }) => `${lesson}, ${where}: ${text} ${colour} on ${ground}`)).toEqual([])
    })
  }
})

for (const [width, height] of WINDOWS) {
  test(`scratchfoundation/scratch-gui#3708, owid/owid-grapher#6005: nothing is cut off or covered at ${width} × ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    for (const hash of [`${LIGHT}&lesson=who-was-asked&step=2&reveal=2`, `${LIGHT}&mode=projector`]) {
      await open(page, hash)
      await expect(page.getByRole('toolbar')).toBeVisible()
      await expect(page.locator('[data-renderer="svg"].measured')).toBeVisible()
      const controls = await seenControls(page)
      expect(controls.length).toBeGreaterThan(8)
      for (const [index, one] of controls.entries()) {
        expect([one.x >= 0, one.x + one.width <= width], `${one.name} within the width`).toEqual([true, true])
        for (const other of controls.slice(index + 1)) {
          const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)
          const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y)
          expect(across > 1 && down > 1 ? `${one.name} covers ${other.name}` : '').toBe('')
        }
      }
      const bar = await page.getByRole('toolbar').boundingBox()
      const map = await page.locator('.maps').boundingBox()
      expect(bar?.y).toBeGreaterThanOrEqual(0)
      expect(map?.height).toBeGreaterThanOrEqual(height / 2)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
  })
}

test('h5p/h5p-course-presentation#320: enlarged twice, a lesson loses nothing', async ({ page }) => {
  await page.setViewportSize({ width: 683, height: 384 })
  await openLesson(page, 'who-was-asked')
  const heading = page.getByRole('heading', { name: /Eight states have a Russian base/ })
  await expect(heading).toBeInViewport({ ratio: 0.99 })
  for (const control of ['Back', 'Next', 'Overview', 'Notes', 'Leave the lesson', 'Leave']) {
    const button = page.getByRole('toolbar').getByRole('button', { name: control, exact: true })
    if ((await button.count()) > 0) await expect(button).toBeInViewport({ ratio: 0.99 })
  }
  for (const option of ['In none of the eight', 'In three or four', 'In all eight']) {
    const text = page.getByText(option)
    await text.scrollIntoViewIfNeeded()
    await expect(text).toBeInViewport({ ratio: 0.99 })
  }
})

test('the question which of several was meant stands within the map, also when its letters grow', async ({ page }) => {
  await open(page, `${LIGHT}&frame=americas`)
  await expect(page.locator('[data-renderer="svg"].measured')).toBeVisible()
  const dot = await page.locator('circle[data-dot="LCA"]').first().boundingBox()
  if (!dot) throw new Error('Saint Lucia has no dot.')
  await page.mouse.click(dot.x + dot.width / 2, dot.y + dot.height / 2)
  const chooser = page.getByRole('dialog', { name: 'What did you mean?' })
  await expect(chooser).toBeVisible()
  await page.getByRole('button', { name: 'Projector' }).click()
  await expect(page.getByRole('toolbar')).toBeVisible()
  await expect(chooser).toBeInViewport({ ratio: 0.99 })
  const [list, map] = [await chooser.boundingBox(), await page.locator('.maps').boundingBox()]
  expect((list?.y ?? 0) + (list?.height ?? 0)).toBeLessThanOrEqual((map?.y ?? 0) + (map?.height ?? 0) + 1)
})
