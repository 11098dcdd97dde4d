import type { Page } from '@playwright/test'

/** A piece of text that a person sees. */
export interface SeenText {
  readonly text: string
  /** CSS pixels. */
  readonly size: number
  readonly colour: string
  /** Of the nearest ground that is painted; undefined in a drawing, whose colours have tests of their own. */
  readonly ground: string | undefined
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
}

/** Every text of the page that is inside the picture, and neither hidden nor scrolled away. */
export async function seenTexts(page: Page, within = 'body'): Promise<SeenText[]> {
  return page.evaluate((within) => {
    const root = document.querySelector(within)
    if (!root) throw new Error(`There is no ${within}.`)
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    const seen: SeenText[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? ''
      const element = node.parentElement
      if (text === '' || !element || element.closest('script, style, noscript, option, .visually-hidden')) continue
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const box = range.getBoundingClientRect()
      if (!isSeen(element, box)) continue
      const style = getComputedStyle(element)
      const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.d ?? 1) : 1
      seen.push({
        text,
        size: parseFloat(style.fontSize) * scale,
        colour: element instanceof SVGElement ? style.fill : style.color,
        ground: element instanceof SVGElement ? undefined : groundOf(element),
        box: { x: box.x, y: box.y, width: box.width, height: box.height },
      })
    }
    return seen

    /** A text may be scrolled out of its container, or out of the picture. */
    function isSeen(element: Element, { x, y, width, height }: DOMRect): boolean {
      if (width < 1 || height < 1) return false
      const [middleX, middleY] = [x + width / 2, y + height / 2]
      if (middleX < 0 || middleY < 0 || middleX > innerWidth || middleY > innerHeight) return false
      for (let around: Element | null = element; around; around = around.parentElement) {
        const { overflowX, overflowY, clipPath } = getComputedStyle(around)
        const box = around.getBoundingClientRect()
        if (clipPath !== 'none' && box.width <= 2) return false
        if (overflowY !== 'visible' && (middleY < box.top || middleY > box.bottom)) return false
        if (overflowX !== 'visible' && (middleX < box.left || middleX > box.right)) return false
      }
      return true
    }

    function groundOf(element: Element): string | undefined {
      // A letter on a shape that is drawn behind it.
      const shape = element.parentElement?.querySelector(':scope > svg > path')
      const fill = shape ? getComputedStyle(shape).fill : 'none'
      if (fill !== 'none') return fill
      for (let around: Element | null = element; around; around = around.parentElement) {
        if (around.matches('.maps')) return undefined
        const { backgroundColor } = getComputedStyle(around)
        if (!/, 0\)$|transparent/.test(backgroundColor)) return backgroundColor
      }
      return 'rgb(255, 255, 255)'
    }
  }, within)
}

/** What a person can press or type into, as far as it is seen. */
export async function seenControls(
  page: Page,
): Promise<{ name: string; x: number; y: number; width: number; height: number }[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, a[href], input, select, [role=switch]')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .filter((element) => !element.matches('.visually-hidden') && !element.closest('[data-scroller], .content, svg'))
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect()
        return { name: element.getAttribute('aria-label') ?? element.textContent.trim(), x, y, width, height }
      })
      .filter(({ width, height }) => width > 2 && height > 2),
  )
}

/** The brightness of a CSS colour, 0 to 1, as WCAG reckons it. */
export function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
    const share = Number(part) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** How far two brightnesses are told apart on a screen whose white is seven times its black: daylight in a classroom. */
export function contrastInDaylight(one: string, other: string): number {
  const [a, b] = [luminanceOf(one) + 1 / 6, luminanceOf(other) + 1 / 6]
  return Math.max(a, b) / Math.min(a, b)
}
