import { clickPlace, expect, expectSelected, mapIsStill, open, sidebar, test } from './atlas.ts'

const SWITCHES = ['Favourability', 'Military bases', 'Protectorates', 'Memberships']

test('four switches, each with its legend; off, none leaves anything behind', async ({ page }) => {
  // The drawn map is asked for: on a slow machine the page would else offer the light one, in a bar over the map.
  await open(page, 'layers=&map=gl')
  await mapIsStill(page)
  const picture = () => page.locator('[data-renderer="maplibre"] canvas').screenshot()
  // Labels find their place after the map lies still: the bare map is the one that no longer changes.
  let bare = await picture()
  await expect
    .poll(async () => {
      const before = bare
      bare = await picture()
      return Buffer.compare(before, bare)
    })
    .toBe(0)
  for (const name of SWITCHES) {
    const layer = page.getByRole('switch', { name })
    await expect(layer).toHaveAttribute('aria-checked', 'false')
    await layer.click()
    await expect(layer).toHaveAttribute('aria-checked', 'true')
    await expect(page.locator('[data-legend]')).toHaveCount(1)
    await expect.poll(async () => Buffer.compare(await picture(), bare)).not.toBe(0)
    await layer.click()
    await expect(page.locator('[data-legend]')).toHaveCount(0)
    await expect.poll(async () => Buffer.compare(await picture(), bare)).toBe(0)
  }
})

test('each layer toggled twenty times fast ends as it began', async ({ page }) => {
  await open(page)
  await mapIsStill(page)
  for (const name of SWITCHES) {
    const layer = page.getByRole('switch', { name })
    await layer.evaluate((button) => {
      for (let time = 0; time < 20; time++) if (button instanceof HTMLElement) button.click()
    })
  }
  await mapIsStill(page)
  await expect(page.getByRole('switch', { name: 'Favourability' })).toHaveAttribute('aria-checked', 'true')
  expect(new URL(page.url()).hash).toBe('')
})

test('a base in Moldova says Transnistria, and that Moldova wants it gone', async ({ page }) => {
  await clickPlace(page, { longitude: 29.205, latitude: 47.7621, zoom: 8 }, 'layers=sites')
  await expectSelected(page, 'site:md-cobasna')
  await expect(sidebar(page)).toContainText('Transnistria')
  await expect(sidebar(page)).toContainText(/Moldova wants/)
})

test('Gabala is a former site, told apart from the hosts that the article names', async ({ page }) => {
  await clickPlace(page, { longitude: 47.8027, latitude: 40.8707, zoom: 7 }, 'layers=sites')
  await expectSelected(page, 'site:az-gabala')
  await expect(sidebar(page)).toContainText('2012')
  await expect(sidebar(page)).toContainText(/former/i)
})

test('Sevastopol is in use, in occupied territory', async ({ page }) => {
  await open(page, 'site=ua-sevastopol&layers=sites&map=svg')
  await expect(sidebar(page)).toContainText('in use, in occupied territory')
  await expect(sidebar(page)).toContainText('Ukraine')
})

test('sites that fall on one another are each offered', async ({ page }) => {
  await clickPlace(page, { longitude: 68.75, latitude: 38.25, zoom: 2 }, 'layers=sites')
  const chooser = page.getByRole('dialog')
  await expect(chooser).toBeVisible()
  for (const name of [/Dushanbe/, /Bokhtar/, /Okno/]) await expect(chooser.getByRole('button', { name })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(chooser).toBeHidden()
})

test('the protectorates are our list, three now and three ended', async ({ page }) => {
  await open(page, 'territory=abkhazia&layers=survey,protectorates&map=svg')
  const legend = page.getByRole('region', { name: 'Legend' })
  await legend.getByRole('button', { name: 'What is this?' }).click()
  await expect(legend).toContainText("our list; the article's own was lost")
  await expect(legend).toContainText('3 now, 3 ended')
  await expect(sidebar(page)).toContainText('Nicaragua')
})

test('choosing an organisation outlines its members and lists them by status, with years', async ({ page }) => {
  await open(page, 'layers=survey,memberships&map=svg')
  await page.getByRole('combobox', { name: 'Outline the members of' }).selectOption({ value: 'CSTO' })
  await expectSelected(page, 'organisation:CSTO')
  const card = sidebar(page)
  for (const name of ['Armenia', 'Belarus', 'Kazakhstan', 'Kyrgyzstan', 'Tajikistan'])
    await expect(card.getByRole('button', { name: new RegExp(`^${name}`) })).toBeVisible()
  await expect(card).toContainText('2002')
  await expect(page).toHaveURL(/members=CSTO/)
})

test('NATO is a counterpart; an organisation without a list says so', async ({ page }) => {
  await open(page, 'organisation=NATO&map=svg')
  await expect(sidebar(page)).toContainText(/never a member/)
  await open(page, 'organisation=WTO&map=svg')
  await expect(sidebar(page)).toContainText('member list is not in this atlas')
})

test('the measure changes the classes and the figures', async ({ page }) => {
  await open(page, 'map=svg')
  await page.getByRole('combobox', { name: /share that answered/ }).selectOption('unfavourable')
  await expect(page).toHaveURL(/measure=unfavourable/)
  await expect(page.getByRole('region', { name: 'Legend' })).toContainText('below 35%')
})

test('the globe is a switch, and what lies behind it cannot be reached', async ({ page }) => {
  await open(page, 'projection=globe&at=1.5/0/0&layers=sites')
  await mapIsStill(page)
  await expect(page.getByRole('switch', { name: 'Globe' })).toHaveAttribute('aria-checked', 'true')
  const box = await page.locator('canvas').first().boundingBox()
  if (!box) throw new Error('The map has no canvas.')
  // Cam Ranh lies at 109° E: behind the limb of a globe that looks at 0°. Every hit is on this side.
  for (const share of [0.3, 0.4, 0.5, 0.6, 0.7]) {
    await page.mouse.click(box.x + box.width * share, box.y + box.height * 0.45)
    await expect(page.locator('[data-selected="site:vn-camranh"]')).toHaveCount(0)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
  }
})
