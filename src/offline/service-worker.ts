import { DOCUMENT, isImmutable, type Release } from './release.ts'
import { Releases } from './releases.ts'
import type { Client, FetchEvent, WorkerScope } from './worker-scope.ts'

/** The build puts it in front of this script. */
declare const RELEASE: Release

/** ms: how long a page waits to hear whether there is a newer version. A near server answers; a far one is not waited for. */
const ASKING = 300
/** ms: how long it waits for a newer version that is known to come, or that the page before has asked for. */
const FETCHING = 4000

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
 * A page comes from the latest version that is here as a whole. A newer one is looked for at once, and waited for a
 * little, so that it shows when the page is loaded again, and at the latest when it is loaded twice.
 */
async function openPage(path: string, event: FetchEvent): Promise<Response> {
  await within(FETCHING, update)
  const { isComing, isHere } = lookForNewer()
  update = isHere
  if (await within(ASKING, isComing)) await within(FETCHING, isHere)
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

/**
 * `isComing`: whether there is a newer version. `isHere`: resolves when it is installed, or there is none, or it cannot be
 * had.
 */
function lookForNewer(): { isComing: Promise<boolean>; isHere: Promise<void> } {
  const coming = scope.registration.update().then(
    () => scope.registration.installing,
    // Without a network, and where the address now leads to something else, this version goes on.
    () => null,
  )
  return { isComing: coming.then((worker) => worker !== null), isHere: coming.then(settled) }
}

/** Resolves when the worker is installed, or has failed. */
function settled(worker: ServiceWorker | null): Promise<void> {
  return new Promise((resolve) => {
    if (worker?.state !== 'installing') resolve()
    worker?.addEventListener('statechange', () => resolve())
  })
}

function within<Value>(milliseconds: number, promise: Promise<Value>): Promise<Value | undefined> {
  return Promise.race([promise, new Promise<undefined>((resolve) => setTimeout(resolve, milliseconds))])
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
