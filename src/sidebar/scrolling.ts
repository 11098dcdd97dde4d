/** The nearest ancestor that scrolls: the sidebar. */
export function scrollerOf(element: Element): HTMLElement | undefined {
  return element.closest<HTMLElement>('[data-scroller]') ?? undefined
}

/**
 * Remembers where on the screen an element is; what it returns puts it back there after the content around it has
 * changed, so that nobody loses the line they were reading. The browser's own anchoring is off in the sidebar: two
 * corrections of the same shift would add up.
 */
export function keepInPlace(element: Element | null | undefined): () => void {
  if (!element) return () => undefined
  const before = element.getBoundingClientRect().top
  return () => {
    const scroller = scrollerOf(element)
    if (scroller && element.isConnected) scroller.scrollTop += element.getBoundingClientRect().top - before
  }
}

/** Scrolls an element to the top of the sidebar, below its head, without moving the page around the sidebar. */
export function scrollToTop(element: Element): void {
  const scroller = scrollerOf(element)
  if (!scroller) return
  scroller.scrollTop +=
    element.getBoundingClientRect().top - scroller.getBoundingClientRect().top - headHeight(scroller) - AIR
}

/** Height of the head that stays while the rest scrolls. */
export function headHeight(scroller: Element): number {
  return scroller.querySelector('header')?.getBoundingClientRect().height ?? 0
}

/** CSS pixels between the head and what was scrolled to. */
const AIR = 12
