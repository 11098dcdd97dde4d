import { expect, sidebar, test } from './atlas.ts'

test.use({ javaScriptEnabled: false })

test('without script the page shows the map, its legend, how the article begins and all figures', async ({ page }) => {
  await page.goto('.')
  await expect(page.getByRole('img', { name: 'Map', exact: true })).toBeVisible()
  const legend = page.getByRole('region', { name: 'Legend' })
  await expect(legend).toContainText('below 25%')
  await expect(legend).toContainText('not surveyed')
  await expect(sidebar(page)).toContainText('The foreign relations of the Russian Federation')
  const rows = page.getByRole('table').getByRole('row')
  await expect(rows).toHaveCount(41)
  await expect(rows.filter({ hasText: 'Ukraine' })).toHaveText(/21%\s*72%\s*7%\s*2,079/)
  await expect(rows.last()).toContainText('own view')
})

test('without script the way to the figures and to the article stands at the top', async ({ page }) => {
  await page.goto('.')
  await page.getByRole('link', { name: 'All figures' }).click()
  await expect(page.getByRole('table')).toBeInViewport()
  await page.getByRole('link', { name: 'The whole article' }).click()
  await expect(page).toHaveURL(/article\.html$/)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('nothing is offered that only a script could do', async ({ page }) => {
  await page.goto('.')
  await expect(page.getByRole('switch')).toHaveCount(0)
  await expect(page.getByRole('combobox', { name: 'Search' })).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Europe' })).toHaveCount(0)
})

test('every country of the survey has the colour of its class, and who was not asked has the dots', async ({
  page,
}) => {
  await page.goto('.')
  const fill = (key: string) => page.locator(`path[data-country="${key}"]`).getAttribute('fill')
  const classOf = async (name: string): Promise<string | null> =>
    page.getByRole('region', { name: 'Legend' }).locator('li', { hasText: name }).locator('rect').getAttribute('fill')
  expect(await fill('UKR')).toBe(await classOf('below 25%'))
  expect(await fill('CHN')).toBe(await classOf('50% and above'))
  expect(await fill('NZL')).toMatch(/^url\(#/)
  await expect(page.locator('path[data-hatched="crimea"]')).toHaveCount(1)
})

test('the page keeps to a policy that allows no inline styles and scripts', async ({ request }) => {
  const html = await (await request.get('.')).text()
  expect(html).not.toMatch(/<[^>]+\sstyle=/)
  expect(html).not.toContain('<style')
  for (const [script] of html.matchAll(/<script[^>]*>/g)) expect(script).toMatch(/src=|application\/json/)
})
