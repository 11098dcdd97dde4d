/** ms: a page that is never idle, on a slow machine, is to be kept too. */
const PATIENCE = 10_000

/**
 * Has the browser keep the site, once it has nothing more urgent to do, so that the next visit needs no network.
 * Only for a page of an installable site: not on the dev server, and not for the atlas as one file. Where a browser or
 * a school forbids it all else works.
 */
export function keepOffline(page: Document): void {
  const isInstallable = page.querySelector('link[rel="manifest"]') !== null
  if (!isInstallable || !('serviceWorker' in navigator)) return
  // It looks for a newer version by itself.
  if (navigator.serviceWorker.controller) return
  if (page.readyState === 'complete') whenIdle(register)
  else window.addEventListener('load', () => whenIdle(register), { once: true })
}

function register(): void {
  navigator.serviceWorker.register('./service-worker.js').catch(() => undefined)
}

function whenIdle(then: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(then, { timeout: PATIENCE })
  else setTimeout(then, PATIENCE / 10)
}
