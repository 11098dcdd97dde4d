import { expect, open, sidebar, test } from './atlas.ts'

test('without WebGL a plain sentence says so, and the text and the search work', async ({ playwright, baseURL }) => {
  const { launchOptions } = test.info().project.use
  const browser = await playwright.chromium.launch({
    ...(launchOptions?.executablePath !== undefined && { executablePath: launchOptions.executablePath }),
    args: ['--disable-3d-apis', '--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  })
  const faults: string[] = []
  const page = await browser.newPage({
    viewport: { width: 1280, height: 720 },
    ...(baseURL !== undefined && { baseURL }),
  })
  page.on('pageerror', (error) => faults.push(error.message))
  await open(page)
  await expect(page.getByText(/has no WebGL/)).toBeVisible()
  await page.getByRole('combobox').first().fill('Burma')
  await page.keyboard.press('Enter')
  await expect(sidebar(page).getByRole('heading', { name: 'Myanmar' })).toBeVisible()
  await page.keyboard.press('Escape')
  await sidebar(page)
    .getByRole('button', { name: /Vietnam/ })
    .first()
    .click()
  await expect(sidebar(page)).toContainText('75%')
  expect(faults).toEqual([])
  await browser.close()
})
