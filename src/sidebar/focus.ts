/** Where the focus goes when the sidebar shows something else. */
export interface FocusKeeper {
  /** Before the old card goes. */
  readonly before: (name: string) => void
  /** Once the new card is there. */
  readonly after: (name: string) => void
  readonly byKeyboard: () => void
  readonly byPointer: () => void
}

/**
 * A new card's heading takes the focus when somebody came by keyboard, from a field, or from a link in the sidebar that
 * is gone now; a click on the map leaves the focus on the map. Back at the start, the focus returns to where it came
 * from, and the start to where it was scrolled.
 */
export function keepFocus(scrollerNow: () => HTMLElement | undefined): FocusKeeper {
  let shown: string | undefined
  let isKeyboard = false
  let wasInside = false
  let isFromField = false
  /** What had the focus when the start was left: an element outside, or the address that a row of the start opens. */
  let opener: HTMLElement | string | undefined
  let scrolledTo = 0

  function before(name: string): void {
    const scroller = scrollerNow()
    if (!scroller || shown === undefined || name === shown) return
    const active = document.activeElement
    wasInside = active === null || scroller.contains(active) || active.contains(scroller)
    isFromField = active instanceof HTMLInputElement
    if (shown !== START) return
    scrolledTo = scroller.scrollTop
    if (active instanceof HTMLElement) opener = wasInside ? active.dataset.opens : active
  }

  function after(name: string): void {
    const scroller = scrollerNow()
    if (!scroller || name === shown) return
    const isFirst = shown === undefined
    shown = name
    if (isFirst) return
    if (name === START) {
      scroller.scrollTop = scrolledTo
      if (wasInside) (openerIn(scroller) ?? heading(scroller))?.focus({ preventScroll: true })
      return
    }
    const arrived = scroller.querySelector<HTMLElement>('[data-arrived]')
    if (!arrived) scroller.scrollTop = 0
    if (isKeyboard || isFromField || wasInside) {
      ;(arrived ?? heading(scroller))?.focus({ preventScroll: true })
    }
  }

  function openerIn(scroller: HTMLElement): HTMLElement | undefined {
    if (typeof opener !== 'string') return opener?.isConnected ? opener : undefined
    return [...scroller.querySelectorAll<HTMLElement>('[data-opens]')].find(({ dataset }) => dataset.opens === opener)
  }

  return {
    before,
    after,
    byKeyboard: () => (isKeyboard = true),
    byPointer: () => (isKeyboard = false),
  }
}

const START = 'welcome'

function heading(scroller: HTMLElement): HTMLElement | null {
  return scroller.querySelector<HTMLElement>('h2')
}
