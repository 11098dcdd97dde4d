import { DOCUMENT, isImmutable, type Release } from './release.ts'
import { Releases } from './releases.ts'
import type { Client, FetchEvent, WorkerScope } from './worker-scope.ts'

/** The build puts it in front of this script. */
declare const RELEASE: Release

/** ms: how long a page waits for a newer version that the page before it has begun to fetch. */
const PATIENCE = 4000

const scope = self as unknown as WorkerScope
const base = new URL('./', scope.location.href)
const releases = new Releases(base.href, caches, (address, options) => fetch(address, options))
const paths = new Set(RELEASE.files.map(({ path }) => path))

/** Which version each open page is of, as far as this worker has opened it: it may be stopped and started at any time. */
const opened = new Map<string, string>()
let update: Promise<void> = Promise.resolve()

scope.addEventListener('install', (event) => {
  // Pages of an older version go on with what they have: their files stay, and no file has the name of another.
  event.waitUntil(releases.install(RELEASE).then(() => scope.skipWaiting()))
})

scope.addEventListener('activate', (event) => {
  // The page of a first visit may lose the network before it has loaded its map.
  event.waitUntil(tidy().then(() => scope.clients.claim()))
})

scope.addEventListener('fetch', (event) => {
  const path = pathOf(event.request)
  if (path === undefined) return
  if (event.request.mode === 'navigate') {
    if (paths.has(path)) event.respondWith(openPage(path, event))
  } else if (isImmutable(path)) {
    event.respondWith(releases.immutable(path).then((kept) => kept ?? fetch(event.request)))
  } else if (paths.has(path)) {
    event.respondWith(latestOf(path).then(({ kept }) => kept ?? fetch(event.request)))
  }
})

/** Undefined for what is not a file of this site. */
function pathOf({ method, url }: Request): string | undefined {
  const { origin, pathname } = new URL(url)
  if (method !== 'GET' || origin !== base.origin || !pathname.startsWith(base.pathname)) return undefined
  return pathname.slice(base.pathname.length) || DOCUMENT
}

/**
 * A page comes from the latest version that is here as a whole, at once and without the network; meanwhile a newer one
 * is looked for. The next page waits a little for that, so that loading the page twice shows it.
 */
async function openPage(path: string, event: FetchEvent): Promise<Response> {
  await Promise.race([update, new Promise((resolve) => setTimeout(resolve, PATIENCE))])
  update = lookForNewer()
  const { version, kept } = await latestOf(path)
  if (version !== undefined && kept) opened.set(event.resultingClientId, version)
  event.waitUntil(update.then(tidy))
  return kept ?? fetch(event.request)
}

async function latestOf(path: string): Promise<{ version?: string; kept?: Response }> {
  const version = await releases.latest()
  const kept = version === undefined ? undefined : await releases.file(path, version)
  return { ...(version !== undefined && { version }), ...(kept && { kept }) }
}

/** Resolves when a newer version is installed, or there is none, or it cannot be had. */
async function lookForNewer(): Promise<void> {
  try {
    await scope.registration.update()
  } catch {
    // Without a network, and where the address now leads to something else, this version goes on.
  }
  const { installing } = scope.registration
  if (!installing) return
  await new Promise<void>((resolve) => {
    installing.addEventListener('statechange', () => resolve())
  })
}

/** Deletes the versions that no page can need any more. Of a page that this worker has not opened nobody can tell. */
async function tidy(): Promise<void> {
  const windows = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true })
  const used = windows.filter(isOfThisSite).map(({ id }) => opened.get(id))
  const known = used.filter((version) => version !== undefined)
  if (known.length === used.length) await releases.deleteOlder(new Set(known))
}

function isOfThisSite({ url }: Client): boolean {
  return url.startsWith(base.href)
}
