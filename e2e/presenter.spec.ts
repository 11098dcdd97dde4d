import type { Page } from '@playwright/test'
import { expect, expectSelected, open, sidebar, test } from './atlas.ts'

/** A lesson needs no MapLibre; without it these tests take seconds. */
const LIGHT = 'map=svg'
const LESSON = 'lesson=who-was-asked'

async function openStep(page: Page, step = 1, reveal = 0): Promise<void> {
  await open(page, `${LIGHT}&${LESSON}&step=${step}&reveal=${reveal}`)
  await expectAt(page, step, reveal)
}

async function expectAt(page: Page, step: number, reveal = 0): Promise<void> {
  const band = page.locator('[data-step]')
  await expect(band).toHaveAttribute('data-step', String(step))
  await expect(band).toHaveAttribute('data-reveal', String(reveal))
}

const curtain = (page: Page) => page.locator('[data-curtain]')
const overview = (page: Page) => page.getByRole('dialog', { name: 'Who was asked?' })

test('a lesson is found, started, and shown with its words and its map', async ({ page }) => {
  await open(page, LIGHT)
  await page.getByRole('button', { name: 'Lessons' }).click()
  const list = page.getByRole('dialog', { name: 'Lessons' })
  for (const title of ['Who was asked?', 'Whose neighbours?', 'From Munich to Crimea'])
    await expect(list.getByRole('heading', { name: title })).toBeVisible()
  await list.getByRole('listitem').filter({ hasText: 'Who was asked?' }).getByRole('button', { name: 'Start' }).click()
  await expectAt(page, 1)
  await expect(page.getByRole('heading', { name: /Eight states have a Russian base/ })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('data-mode', 'projector')
  await expect(page.locator('[data-marker^="site:"]').first()).toBeVisible()
  expect(page.url()).toContain('lesson=who-was-asked')
})

test('every key of a remote goes on and back: first the reveals, then the steps', async ({ page }) => {
  await openStep(page, 2)
  await page.keyboard.press('PageDown')
  await expectAt(page, 2, 1)
  await expect(page.locator('[data-step]')).toContainText('Armenia, Georgia, Kazakhstan, Kyrgyzstan, Tajikistan')
  for (const key of ['ArrowRight', 'n', ' ']) await page.keyboard.press(key)
  await expectAt(page, 2, 4)
  await page.keyboard.press('PageDown')
  await expectAt(page, 3)
  for (const key of ['PageUp', 'ArrowLeft', 'p']) await page.keyboard.press(key)
  await expectAt(page, 2, 2)
  await page.keyboard.press('Alt+ArrowRight')
  await expectAt(page, 3)
  await page.keyboard.press('Alt+PageUp')
  await expectAt(page, 2)
})

test('the view of a step and of a reveal is on the map', async ({ page }) => {
  await openStep(page, 4)
  await page.keyboard.press('PageDown')
  await expectSelected(page, 'country:UKR')
  await expect(sidebar(page)).toContainText('21%')
  await page.keyboard.press('PageDown')
  await expectSelected(page, 'territory:crimea')
  await page.keyboard.press('PageUp')
  await expectSelected(page, 'country:UKR')
})

test('hakimel/reveal.js#941: ten presses of a remote’s black button end even, whatever character it sends', async ({
  page,
}) => {
  await openStep(page, 2, 1)
  for (const key of ['.', ':', 'v']) {
    for (let press = 1; press <= 10; press++) {
      await page.evaluate((key) => {
        const init = { code: 'Period', key, bubbles: true, cancelable: true }
        document.body.dispatchEvent(new KeyboardEvent('keydown', init))
        document.body.dispatchEvent(new KeyboardEvent('keyup', init))
      }, key)
      await expect(curtain(page)).toHaveCount(press % 2)
    }
  }
  await page.keyboard.press('b')
  await expect(curtain(page)).toHaveAttribute('data-curtain', 'black')
  await page.keyboard.press('PageDown')
  await expect(curtain(page)).toHaveCount(0)
  await expectAt(page, 2, 1)
  await page.keyboard.press(',')
  await expect(curtain(page)).toHaveAttribute('data-curtain', 'white')
  await page.keyboard.press('w')
  await expect(curtain(page)).toHaveCount(0)
})

test('impress/impress.js#711, shabados/presenter#38: a button that sends F5 and Escape by turns loses nothing, nor does a reload', async ({
  page,
}) => {
  await openStep(page, 3, 2)
  await page.getByRole('button', { name: 'Layers' }).click()
  await page.getByRole('switch', { name: /Protectorates/ }).click()
  await page.getByRole('combobox', { name: 'Search' }).fill('Poland')
  await page.keyboard.press('Enter')
  await expectSelected(page, 'country:POL')
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  })
  const before = page.url()
  const isPrevented = await page.evaluate(() => {
    const event = new KeyboardEvent('keydown', { code: 'F5', key: 'F5', bubbles: true, cancelable: true })
    document.body.dispatchEvent(event)
    return event.defaultPrevented
  })
  expect(isPrevented).toBe(true)
  for (let turn = 0; turn < 3; turn++) {
    await page.keyboard.press('Escape')
    await expect(overview(page)).toBeVisible()
    await page.keyboard.press('F5')
    await expect(overview(page)).toHaveCount(0)
    await expectAt(page, 3, 2)
  }
  await page.keyboard.press('Shift+F5')
  await expectAt(page, 3, 2)
  expect(page.url()).toBe(before)

  await page.reload()
  await expectAt(page, 3, 2)
  await expectSelected(page, 'country:POL')
  expect(page.url()).toBe(before)
})

test('Escape closes what lies on top, then shows the overview, then leaves; the place is kept', async ({ page }) => {
  await openStep(page, 3, 1)
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys of the presenter' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(overview(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.locator('[data-step]')).toHaveCount(0)
  expect(page.url()).not.toContain('lesson')
  await expect(page.locator('html')).toHaveAttribute('data-mode', 'page')

  await page.reload()
  await page.getByRole('button', { name: 'Lessons' }).click()
  await page.getByRole('button', { name: 'Go on at step 3 of 7' }).click()
  await expectAt(page, 3, 1)
})

test('the overview leads to every step, by click, by arrows and by number', async ({ page }) => {
  await openStep(page)
  await page.keyboard.press('o')
  await expect(overview(page).getByRole('listitem')).toHaveCount(7)
  await overview(page).getByRole('button', { name: /^3/ }).click()
  await expectAt(page, 3)
  await page.keyboard.press('o')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expectAt(page, 4)
  await page.keyboard.press('6')
  await expect(page.getByText('Go to step 6: press Enter')).toBeVisible()
  await page.keyboard.press('Enter')
  await expectAt(page, 6)
  await page.keyboard.press('2')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Enter')
  await expectAt(page, 6)
})

test('no key of the presenter works while a field has the focus, nor on the page for one person', async ({ page }) => {
  await openStep(page, 2)
  await page.getByRole('button', { name: 'Layers' }).click()
  await page.getByRole('combobox', { name: 'Search' }).focus()
  await page.keyboard.type('Bnspw.,12 ')
  await expectAt(page, 2)
  await expect(curtain(page)).toHaveCount(0)
  await expect(page.getByRole('combobox', { name: 'Search' })).toHaveValue('Bnspw.,12 ')

  await open(page, LIGHT)
  for (const key of ['b', '.', 'w', '3', 'o', 'f', '?']) await page.keyboard.press(key)
  await expect(curtain(page)).toHaveCount(0)
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('Space presses the control that has the focus, once', async ({ page }) => {
  await openStep(page, 2)
  await page.getByRole('button', { name: 'Next' }).focus()
  await page.keyboard.press(' ')
  await expectAt(page, 2, 1)
})

test('the notes are there with what a good answer says, and say that the class sees them', async ({ page }) => {
  await openStep(page, 2)
  await page.keyboard.press('s')
  const notes = page.getByRole('region', { name: 'Notes' })
  await expect(notes).toContainText('Pupils name states; write them on the board.')
  await expect(notes).toContainText('Armenia, Belarus, Georgia')
  await page.keyboard.press('s')
  await expect(notes).toHaveCount(0)
})

test('no timer runs until the teacher starts one, and then it survives a reload', async ({ page }) => {
  await openStep(page, 2)
  await expect(page.getByRole('timer')).toHaveCount(0)
  await page.keyboard.press('t')
  await expect(page.getByRole('timer')).toContainText(/^\d+:\d\d/)
  const startedAt = await page.evaluate(() => localStorage.getItem('atlas-lesson-who-was-asked'))
  await page.reload()
  await expectAt(page, 2)
  await page.keyboard.press('t')
  await expect(page.getByRole('timer')).toBeVisible()
  expect(await page.evaluate(() => localStorage.getItem('atlas-lesson-who-was-asked'))).toBe(startedAt)
})

test('a pointer dot follows what is held down, and nothing is pressed under it', async ({ page }) => {
  await openStep(page, 2)
  await page.getByRole('button', { name: 'Pointer' }).click()
  await page.mouse.move(300, 400)
  await expect(page.locator('[data-pointing]')).toHaveCount(0)
  await page.mouse.down()
  await page.mouse.move(400, 450)
  const dot = await page.locator('[data-pointing] .dot').boundingBox()
  expect(dot && [dot.x + dot.width / 2, dot.y + dot.height / 2].map(Math.round)).toEqual([400, 450])
  await page.mouse.up()
  await expect(page.locator('[data-pointing]')).toHaveCount(0)
  await expect(page.locator('[data-selected]')).toHaveCount(0)
})

test('a digit shows a part of the world in the projector’s mode, and with Shift in a lesson', async ({ page }) => {
  await open(page, `${LIGHT}&mode=projector`)
  await expect(page.getByRole('toolbar')).toBeVisible()
  await page.keyboard.press('2')
  await expect.poll(() => page.url()).toContain('frame=europe')
  await openStep(page, 2)
  await page.keyboard.press('Shift+Digit5')
  await expect.poll(() => page.url()).toContain('frame=africa')
  await expectAt(page, 2)
})

test('full screen comes first and takes the text along', async ({ page }) => {
  await open(page, `${LIGHT}&mode=projector`)
  const first = page.getByRole('toolbar').getByRole('button').first()
  await expect(first).toHaveAccessibleName('Full screen')
  await first.click()
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.tagName)).toBe('HTML')
  await expect(sidebar(page)).toBeVisible()
})

test('the projector’s mode is remembered, and a page for one person comes back', async ({ page }) => {
  await open(page, LIGHT)
  await page.getByRole('button', { name: 'Projector' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-mode', 'projector')
  await open(page, LIGHT)
  await expect(page.locator('html')).toHaveAttribute('data-mode', 'projector')
  await page.getByRole('button', { name: 'Desk view' }).click()
  await open(page, LIGHT)
  await expect(page.getByRole('button', { name: 'Projector' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('data-mode', 'page')
})

test('an address of a lesson that is not here says so', async ({ page }) => {
  await open(page, `${LIGHT}&lesson=no-such-lesson`)
  await expect(page.getByText('There is no lesson of this name here.')).toBeVisible()
  await page.getByRole('button', { name: 'Close' }).click()
  await expect(page.getByRole('switch').first()).toBeVisible()
})

test('a step is printed as a clean page, without the presenter’s controls', async ({ page }) => {
  await openStep(page, 4, 1)
  await expect(page.getByRole('button', { name: 'Save and print' })).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  const sheet = page.locator('.print-sheet')
  await expect(sheet).toContainText('2,079 interviews')
  await expect(page.getByRole('toolbar')).toBeHidden()
  await expect(page.locator('[data-step]')).toBeHidden()
})

test('learningequality/ka-lite#2035: a whole lesson asks for no log-in and sets no cookie', async ({
  page,
  context,
}) => {
  await openStep(page)
  for (let press = 0; press < 40; press++) {
    await page.keyboard.press('PageDown')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
  await expectAt(page, 7)
  expect(await context.cookies()).toEqual([])
})
