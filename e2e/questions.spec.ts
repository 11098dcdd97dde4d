import type { Page } from '@playwright/test'
import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { expect, open, test } from './atlas.ts'

/** What is tested here needs no MapLibre, which is slow without a graphics card. */
const WALL = 'mode=projector&map=svg'

interface AskedStep {
  readonly lesson: string
  readonly step: number
  readonly question: {
    readonly kind: string
    readonly prompt: string
    readonly why?: string
    readonly options?: readonly { readonly text: string; readonly why: string }[]
  }
}

/** Every question of the lessons as the editors have them. */
const questions: readonly AskedStep[] = readdirSync('data/lessons')
  .filter((file) => file.endsWith('.yaml'))
  .flatMap((file) => {
    const { steps } = parse(readFileSync(`data/lessons/${file}`, 'utf8')) as {
      readonly steps: readonly { readonly question?: AskedStep['question'] }[]
    }
    return steps.flatMap(({ question }, index) =>
      question ? [{ lesson: file.replace(/\.yaml$/, ''), step: index + 1, question }] : [],
    )
  })

const panel = (page: Page) => page.getByRole('region', { name: 'Question to the class' })

async function openStep(page: Page, lesson: string, step: number, reveal = 0): Promise<void> {
  await open(page, `lesson=${lesson}&step=${step}&reveal=${reveal}&${WALL}`)
  // Beside a card that the step shows, the question is a tab away.
  const task = page.getByRole('tab', { name: 'Task' })
  await expect(panel(page).or(task).first()).toBeVisible()
  if (await task.isVisible()) await task.click()
  await expect(panel(page)).toBeVisible()
}

const isUnder = (kind: string) => (asked: AskedStep) => asked.question.kind === kind

/** The first question of a kind; the lessons that are shipped have each. */
function first(kind: string): AskedStep {
  const asked = questions.find(isUnder(kind))
  if (!asked) throw new Error(`no lesson asks to ${kind}`)
  return asked
}

test('h5p/h5p-wordpress-plugin#4: before the answer nothing in the page, its titles or its address tells it', async ({
  page,
}) => {
  expect(questions.length).toBeGreaterThan(5)
  for (const { lesson, step, question } of questions) {
    await openStep(page, lesson, step)
    const address = page.url()
    const options = panel(page).getByRole('listitem').getByRole('button')
    const buttons = question.kind === 'find' ? 0 : await options.count()
    for (let index = 0; index < buttons; index++) await options.nth(index).hover()
    const html = (await page.content()).replace(/&amp;/g, '&')
    for (const why of [question.why, ...(question.options ?? []).map(({ why }) => why)])
      if (why !== undefined) expect(html, `${lesson}, step ${step}`).not.toContain(why.trim())
    await expect(panel(page).getByText(/^(Right|Not this one)$/)).toHaveCount(0)
    expect(page.url()).toBe(address)
    if (question.kind !== 'predict') continue
    const attributes = await options.evaluateAll((buttons) =>
      buttons.map((button) => [...button.attributes].map(({ name, value }) => `${name}=${value}`).join(' ')),
    )
    expect(new Set(attributes).size).toBe(1)
  }
})

test('congrea/virtualclass#738: three answers are there after a reload, and after the page has crashed', async ({
  page,
  context,
}) => {
  const [predict, order, explain] = [first('predict'), first('order'), first('explain')]
  await openStep(page, predict.lesson, predict.step)
  await panel(page).getByRole('button').nth(1).click()
  await panel(page).getByRole('spinbutton').first().fill('12')
  await openStep(page, order.lesson, order.step)
  const before = await panel(page).getByRole('listitem').first().textContent()
  await panel(page)
    .getByRole('button', { name: /^Move down/ })
    .first()
    .click()
  await openStep(page, explain.lesson, explain.step)
  await panel(page).getByRole('textbox').fill('The figure speaks for those who were asked.')

  const areThere = async (page: Page) => {
    await openStep(page, predict.lesson, predict.step)
    await expect(panel(page).getByRole('button', { pressed: true })).toHaveCount(1)
    await expect(panel(page).getByRole('spinbutton').first()).toHaveValue('12')
    await openStep(page, order.lesson, order.step)
    await expect(panel(page).getByRole('listitem').nth(1)).toContainText(
      (before ?? '')
        .replace(/^\d\s*/, '')
        .slice(2)
        .trim(),
    )
    await openStep(page, explain.lesson, explain.step)
    await expect(panel(page).getByRole('textbox')).toHaveValue('The figure speaks for those who were asked.')
  }
  await page.reload()
  await areThere(page)
  const crashed = page.waitForEvent('crash')
  const devtools = await context.newCDPSession(page)
  void devtools.send('Page.crash').catch(() => undefined)
  await crashed
  const another = await context.newPage()
  await areThere(another)

  await panel(another).getByRole('button', { name: 'Clear the class’s answers' }).click()
  await openStep(another, explain.lesson, explain.step)
  await expect(panel(another).getByRole('textbox')).toHaveValue('')
})

test('a country is looked for in the list: three tries, each told how far off, then it is shown', async ({ page }) => {
  const { lesson, step, question } = first('find')
  await openStep(page, lesson, step)
  for (const [index, name] of ['Kenya', 'Brazil', 'Australia'].entries()) {
    await panel(page).getByRole('textbox').fill(name.slice(0, 5))
    await panel(page).getByRole('button', { name, exact: true }).click()
    await panel(page)
      .getByRole('button', { name: `Check: ${name}` })
      .click()
    await expect(panel(page).getByText(new RegExp(`${name}: [\\d,]+ km too far (north|east|south|west)`))).toBeVisible()
    if (index < 2) await expect(panel(page)).toContainText(index === 0 ? '2 tries left' : '1 try left')
  }
  await expect(panel(page)).toContainText(/It is .+\./)
  await expect(panel(page)).toContainText((question.why ?? '').trim())
})

test('options are put in order with the keyboard alone, and the focus goes with them', async ({ page }) => {
  const { lesson, step } = first('order')
  await openStep(page, lesson, step)
  const down = panel(page)
    .getByRole('button', { name: /^Move down/ })
    .first()
  const name = (await down.getAttribute('aria-label')) ?? ''
  await down.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Space')
  await expect(panel(page).getByRole('listitem').nth(2)).toContainText(name.replace('Move down: ', ''))
  await expect(panel(page).getByRole('button', { name, exact: true })).toBeFocused()
})

for (const size of [
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
  { width: 3840, height: 2160 },
]) {
  test(`every text of a question is 2.8% of ${size.height} high at least, and nothing is wider than its place`, async ({
    page,
  }) => {
    await page.setViewportSize(size)
    // Every question at the size of most projectors; at the others the first three.
    for (const { lesson, step } of size.height === 720 ? questions : questions.slice(0, 3)) {
      await openStep(page, lesson, step)
      const small = await panel(page).evaluate((panel) =>
        [...panel.querySelectorAll<HTMLElement>('*')]
          .filter((element) => element.checkVisibility() && !element.closest('.visually-hidden'))
          .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
          .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 0.028 * innerHeight)
          .map((element) => element.textContent),
      )
      expect(small, `${lesson}, step ${step}`).toEqual([])
      const overflow = await panel(page).evaluate(
        (panel) => panel.scrollWidth - (panel.parentElement?.clientWidth ?? 0),
      )
      expect(overflow, `${lesson}, step ${step}`).toBeLessThanOrEqual(0)
      for (const box of await panel(page)
        .locator('button:not(.clear)')
        .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().height)))
        expect(box).toBeGreaterThanOrEqual(44)
    }
  })
}
