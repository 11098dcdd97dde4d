/** Calls back as soon as the map lies still, as it says itself in `aria-busy`. @returns stops waiting */
export function whenStill(map: Element, then: () => void): () => void {
  const isStill = (): boolean => map.getAttribute('aria-busy') === 'false'
  const observer = new MutationObserver(() => {
    if (!isStill()) return
    observer.disconnect()
    then()
  })
  observer.observe(map, { attributes: true, attributeFilter: ['aria-busy'] })
  if (isStill()) {
    observer.disconnect()
    then()
  }
  return () => observer.disconnect()
}

/** Calls back once the page has nothing more urgent to do. @returns stops waiting */
export function whenIdle(then: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(then, 200)
    return () => clearTimeout(timer)
  }
  const request = requestIdleCallback(then, { timeout: 2000 })
  return () => cancelIdleCallback(request)
}
