import type { Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { expect, open, sidebar, test } from './atlas.ts'

/** What is tested here needs no MapLibre, which is slow without a graphics card. */
const WALL = 'mode=projector&map=svg'

/** The article as the editors have it, one paragraph a line, in the order of reading. */
const article = readFileSync('data/article.txt', 'utf8')
  .split(/\n{2,}/)
  .map((block) => block.trim())
  .filter((block) => block !== '' && !block.startsWith('#'))

const turner = (page: Page) => sidebar(page).getByRole('group', { name: 'In the article, passage by passage' })
const next = (page: Page) => turner(page).getByRole('button', { name: 'Next passage' })
const previous = (page: Page) => turner(page).getByRole('button', { name: 'Previous passage' })

/** The article's words on the page that is shown: without the atlas's own signs among them. */
function shownWords(page: Page): Promise<string> {
  return sidebar(page)
    .locator('blockquote')
    .evaluate((quote) => {
      const own = quote.cloneNode(true) as HTMLElement
      for (const sign of own.querySelectorAll('.ours')) sign.replaceWith('\n')
      return (own.textContent ?? '').replace(/[ \t]+/g, ' ').trim()
    })
}

async function openOnWall(page: Page, hash: string): Promise<void> {
  await open(page, hash === '' ? WALL : `${hash}&${WALL}`)
  await expect(sidebar(page).locator('.wall')).toBeVisible()
}

/** Every text that is seen in the sidebar, with the size of its letters, smaller than a share of the picture's height. */
function smallTexts(page: Page, share: number): Promise<string[]> {
  return sidebar(page).evaluate((aside, share) => {
    const small: string[] = []
    const walker = document.createTreeWalker(aside, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement
      if (!element || !node.textContent?.trim() || !element.checkVisibility()) continue
      if (element.closest('.visually-hidden')) continue
      const size = Number.parseFloat(getComputedStyle(element).fontSize)
      if (size < share * innerHeight) small.push(`${size} px: ${node.textContent.trim()}`)
    }
    return small
  }, share)
}

const SIZES = [
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
  { width: 3840, height: 2160 },
]
const CARDS = {
  country: 'country=UKR',
  site: 'site=kz-baikonur',
  territory: 'territory=crimea',
  organisation: 'organisation=CSTO',
  article: 'article=16',
  start: '',
}

for (const size of SIZES) {
  test(`vizabi/vizabi#2139, #1405: every text beside the map is 2.8% of ${size.height} high at least, names 6%, figures 4.2%`, async ({
    page,
  }) => {
    await page.setViewportSize(size)
    for (const [card, hash] of Object.entries(CARDS)) {
      await openOnWall(page, hash)
      expect(await smallTexts(page, 0.028), card).toEqual([])
      const isWider = await sidebar(page).evaluate((aside) =>
        [...aside.querySelectorAll('[data-scroller]')].some((box) => box.scrollWidth > box.clientWidth),
      )
      expect(isWider, `${card} is wider than its place`).toBe(false)
    }
    const sizeOf = (selector: string) =>
      sidebar(page)
        .locator(selector)
        .first()
        .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize) / innerHeight)
    await openOnWall(page, CARDS.country)
    expect(await sizeOf('h2')).toBeGreaterThanOrEqual(0.06)
    expect(await sizeOf('.shares strong')).toBeGreaterThanOrEqual(0.042)
  })
}

test('the pages of a country have all of its passages, whole sentences, in order; the buttons stay where they are', async ({
  page,
}) => {
  await openOnWall(page, 'country=UKR')
  const count = Number(/of (\d+)/.exec((await turner(page).textContent()) ?? '')?.[1])
  expect(count).toBeGreaterThan(5)
  const box = await next(page).boundingBox()
  const onWall: string[] = []
  for (let at = 1; at <= count; at++) {
    await expect(turner(page)).toContainText(`${at} of ${count}`)
    onWall.push(await shownWords(page))
    expect(await next(page).boundingBox()).toEqual(box)
    if (at < count) await next(page).click()
  }
  await expect(next(page)).toHaveAttribute('aria-disabled', 'true')
  for (const words of onWall.flatMap((text) => text.split('\n')).map((text) => text.trim())) {
    if (words === '') continue
    const paragraph = article.find((text) => text.includes(words))
    expect(paragraph, `to the letter in the article: ${words}`).toBeDefined()
    const at = paragraph?.indexOf(words) ?? 0
    const before = paragraph?.slice(0, at).trim() ?? ''
    const after = paragraph?.slice(at + words.length).trim() ?? ''
    expect(before === '' || /[.!?:;]["”’)\]]*$/.test(before), `begins a sentence: ${words}`).toBe(true)
    expect(after === '' || /[.!?:;]["”’)\]]*$/.test(words), `ends a sentence: ${words}`).toBe(true)
  }

  // At the desk, the same sentences stand in one list.
  await open(page, 'country=UKR&map=svg')
  const more = sidebar(page).getByRole('button', { name: /more passage/ })
  await expect(async () => {
    await sidebar(page)
      .locator('[data-scroller]')
      .evaluate((scroller) => scroller.scrollTo(0, scroller.scrollHeight))
    await expect(more).toHaveCount(0, { timeout: 500 })
  }).toPass()
  const atDesk = await sidebar(page)
    .locator('blockquote')
    .evaluateAll((quotes) => quotes.map((quote) => (quote.textContent ?? '').replaceAll('[…]', ' ')))
  const letters = (texts: readonly string[]) => texts.join('').replace(/\s/g, '')
  expect(letters(onWall)).toBe(letters(atDesk))
})

test('passages are turned by keyboard, and by a remote; the focus stays, and what came is said', async ({ page }) => {
  await openOnWall(page, 'country=DEU')
  await next(page).focus()
  await page.keyboard.press('Enter')
  await expect(turner(page)).toContainText('2 of')
  await expect(next(page)).toBeFocused()
  await expect(turner(page).getByRole('status')).toContainText('Passage 2 of')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Space')
  await expect(turner(page)).toContainText('1 of')
  await page.keyboard.press('Enter')
  await expect(turner(page)).toContainText('1 of')
  await expect(previous(page)).toBeFocused()
  await page.keyboard.press('PageDown')
  await page.keyboard.press('PageDown')
  await expect(turner(page)).toContainText('3 of')
  await page.keyboard.press('PageUp')
  await expect(turner(page)).toContainText('2 of')
})

test('the article is read on page by page, and the address follows', async ({ page }) => {
  await openOnWall(page, 'article=16')
  const on = sidebar(page).getByRole('button', { name: 'On in the article' })
  const back = sidebar(page).getByRole('button', { name: 'Back in the article' })
  const read: string[] = []
  while (/article=16(&|$)/.test(page.url())) {
    read.push(await shownWords(page))
    const place = await sidebar(page).getByRole('group').first().textContent()
    await on.click()
    await expect(sidebar(page).getByRole('group').first()).not.toHaveText(place ?? '')
  }
  const letters = (texts: readonly string[]) => texts.join('').replace(/\s/g, '')
  expect(article.map((text) => letters([text]))).toContain(letters(read))
  await back.click()
  await expect(page).toHaveURL(/article=16(&|$)/)
  expect(await shownWords(page)).toBe(read.at(-1))
})

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 1024, height: 768 } })

  test('passages are turned by a tap on buttons that a finger hits', async ({ page }) => {
    await openOnWall(page, 'country=USA')
    for (const button of [next(page), previous(page)]) {
      const box = await button.boundingBox()
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
    }
    await next(page).tap()
    await expect(turner(page)).toContainText('2 of')
    await previous(page).tap()
    await expect(turner(page)).toContainText('1 of')
  })
})
