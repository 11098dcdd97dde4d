import { clickPlace, expect, expectSelected, mapIsStill, open, sidebar, test, type Place } from './atlas.ts'

const HITS: [name: string, place: Place, selection: string][] = [
  ['Arctic Canada is Canada', { longitude: -105, latitude: 66 }, 'country:CAN'],
  ['Chukotka, east of 180°, is Russia', { longitude: 185, latitude: 66.5 }, 'country:RUS'],
  ['Kosovo has an id of its own', { longitude: 20.9, latitude: 42.6, zoom: 6 }, 'country:XKX'],
  ['Northern Cyprus has an id of its own', { longitude: 33.6, latitude: 35.32, zoom: 7 }, 'country:XNC'],
  ['Somaliland has an id of its own', { longitude: 44.06, latitude: 9.56 }, 'country:XSO'],
  [
    'Western Sahara west of the berm is no part of Morocco',
    { longitude: -14.2, latitude: 24.8 },
    'territory:western-sahara-west-of-berm',
  ],
  ['Crimea is an area of its own, within Ukraine', { longitude: 34.1, latitude: 45.3, zoom: 6 }, 'territory:crimea'],
  ['Abkhazia is an area within Georgia', { longitude: 41.1, latitude: 43.05, zoom: 7 }, 'territory:abkhazia'],
  ['Transnistria is an area within Moldova', { longitude: 29.55, latitude: 46.9, zoom: 8 }, 'territory:transnistria'],
  ['Tuvalu, which the 50m file lacks, is a point', { longitude: 179.2, latitude: -8.5, zoom: 5 }, 'country:TUV'],
  ['Singapore can be hit', { longitude: 103.82, latitude: 1.35, zoom: 7 }, 'country:SGP'],
  ['Antarctica is one country wide', { longitude: 20, latitude: -78, zoom: 2 }, 'country:ATA'],
]

for (const [name, place, selection] of HITS) {
  test(`hit: ${name}`, async ({ page }) => {
    await clickPlace(page, place)
    await expectSelected(page, selection)
    await expect(sidebar(page).getByRole('heading', { level: 2 }).first()).not.toHaveText(/undefined|null|NaN/)
  })
}

test('the strait at 100° W, 69° N, where a Russia stitched over 180° would be hit, is sea', async ({ page }) => {
  // Near enough that the island beside it, a hundredth of a degree away, is more than a pixel off.
  await clickPlace(page, { longitude: -100, latitude: 69, zoom: 9 }, 'country=CAN')
  await expect(page.locator('[data-selected]')).toHaveCount(0)
})

test('the card of Crimea says in whose outline it is drawn, who controls it, and on what ground', async ({ page }) => {
  await clickPlace(page, { longitude: 34.1, latitude: 45.3, zoom: 6 })
  const card = sidebar(page)
  await expect(card).toContainText('Ukraine')
  await expect(card).toContainText('68/262')
  await expect(card).toContainText('2014')
  await expect(page.getByText(/Natural Earth/).first()).toBeVisible()
})

const LANDINGS = [
  ['RUS', 20, 191, 45, 80],
  ['FJI', 176, 182, -20, -15],
  ['FRA', -5, 10, 41, 51.5],
  ['USA', -125, -66, 24, 50],
  ['NZL', 166, 179, -47.5, -34],
  ['KIR', -180, 210, -12, 5],
] as const

for (const [key, west, east, south, north] of LANDINGS) {
  test(`zooming to ${key} lands inside it, also where its bounds span the world`, async ({ page }) => {
    await open(page, `country=${key}`)
    await mapIsStill(page)
    await page.getByRole('button', { name: /^Zoom to / }).click()
    await expect(page).toHaveURL(new RegExp(`to=${key}`))
    await mapIsStill(page)
    // A step out is a person's own move: it writes the camera into the address.
    await page.getByRole('button', { name: 'Zoom out' }).click()
    await expect(page).toHaveURL(/at=/)
    const camera = cameraOf(page.url())
    expect(camera.longitude).toBeGreaterThan(west)
    expect(camera.longitude).toBeLessThan(east)
    expect(camera.latitude).toBeGreaterThan(south)
    expect(camera.latitude).toBeLessThan(north)
  })
}

function cameraOf(url: string): { latitude: number; longitude: number } {
  const match = /at=[\d.]+\/(-?[\d.]+)\/(-?[\d.]+)/.exec(url)
  const longitude = Number(match?.[2])
  return { latitude: Number(match?.[1]), longitude: longitude < -169 ? longitude + 360 : longitude }
}
