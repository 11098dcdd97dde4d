import { expect, test } from 'vitest'
import { memoryCaches } from './cache-storage.fixture.ts'
import { releaseOf } from './release-of.ts'
import type { Release } from './release.ts'
import { Releases } from './releases.ts'
import { createHash } from 'node:crypto'

const BASE = 'http://school.example/atlas/'

type Files = Readonly<Record<string, string>>

const FIRST: Files = { 'index.html': 'page 1', 'assets/a-1.js': 'script 1', 'names.csv': 'names' }
const SECOND: Files = { 'index.html': 'page 2', 'assets/a-2.js': 'script 2', 'names.csv': 'names' }

function release(files: Files): Release {
  const digest = (text: string): string => createHash('sha256').update(text).digest('hex')
  return releaseOf(
    Object.entries(files).map(([path, text]) => ({ path, digest: digest(text) })),
    'worker',
  )
}

/** A server and a browser: what is served may change, and what was asked for is written down. */
function browser(served: Files) {
  const asked: string[] = []
  const state = { served }
  const caches = memoryCaches()
  const load = async (address: RequestInfo | URL): Promise<Response> => {
    const path = String(address).slice(BASE.length)
    asked.push(path)
    const text = state.served[path === '' ? 'index.html' : path]
    return text === undefined ? new Response('not found', { status: 404 }) : new Response(text)
  }
  return { caches, asked, state, releases: new Releases(BASE, caches, load) }
}

async function textOf(response: Response | undefined): Promise<string | undefined> {
  return response?.text()
}

test('an installed version has all its files, and is the latest', async () => {
  const { releases } = browser(FIRST)
  const first = release(FIRST)
  await releases.install(first)
  expect(await releases.latest()).toBe(first.version)
  for (const [path, text] of Object.entries(FIRST)) {
    expect(await textOf(await releases.file(path, first.version))).toBe(text)
  }
})

test('the next version is the latest; each page of the old one has its own files until they are deleted', async () => {
  const { releases, state } = browser(FIRST)
  const [first, second] = [release(FIRST), release(SECOND)]
  await releases.install(first)
  state.served = SECOND
  await releases.install(second)
  expect(await releases.latest()).toBe(second.version)
  expect(await textOf(await releases.file('index.html', first.version))).toBe('page 1')
  expect(await textOf(await releases.immutable('assets/a-1.js'))).toBe('script 1')

  await releases.deleteOlder(new Set([first.version]))
  expect(await textOf(await releases.immutable('assets/a-1.js'))).toBe('script 1')
  await releases.deleteOlder(new Set([second.version]))
  expect(await releases.immutable('assets/a-1.js')).toBeUndefined()
  expect(await textOf(await releases.immutable('assets/a-2.js'))).toBe('script 2')
})

test('what this browser has already is not fetched again', async () => {
  const { releases, state, asked } = browser(FIRST)
  await releases.install(release(FIRST))
  asked.length = 0
  state.served = SECOND
  await releases.install(release(SECOND))
  expect(asked).toEqual(['', 'assets/a-2.js'])
})

test.each([
  ['missing', { 'index.html': 'page 2', 'names.csv': 'names' }],
  ['truncated', { ...SECOND, 'assets/a-2.js': 'scri' }],
  ['of another version', { ...SECOND, 'index.html': 'page 3' }],
])('with a file that is %s nothing is installed, and the version before stays the latest', async (_, served) => {
  const { releases, state, caches } = browser(FIRST)
  const first = release(FIRST)
  await releases.install(first)
  state.served = served
  await expect(releases.install(release(SECOND))).rejects.toThrow('is not what this version has')
  expect(await releases.latest()).toBe(first.version)
  expect(await caches.keys()).toHaveLength(1)
})

test('an installation that was broken off is passed over, and begun afresh', async () => {
  const { releases, state, caches } = browser(FIRST)
  const [first, second] = [release(FIRST), release(SECOND)]
  await releases.install(first)
  const [name = ''] = await caches.keys()
  await caches.open(name.replace(first.version, second.version))
  expect(await releases.latest()).toBe(first.version)
  // It may still be at work.
  await releases.deleteOlder(new Set())
  expect(await caches.keys()).toHaveLength(2)
  state.served = SECOND
  await releases.install(second)
  expect(await releases.latest()).toBe(second.version)
})

test('a version that comes back is the latest again', async () => {
  const { releases, state } = browser(FIRST)
  const [first, second] = [release(FIRST), release(SECOND)]
  await releases.install(first)
  state.served = SECOND
  await releases.install(second)
  state.served = FIRST
  await releases.install(first)
  expect(await releases.latest()).toBe(first.version)
})

test('atlases under other paths of the same origin are left alone', async () => {
  const { releases, caches, state } = browser(FIRST)
  await caches.open(`atlas ${BASE}other/ 0123`)
  await releases.install(release(FIRST))
  state.served = SECOND
  await releases.install(release(SECOND))
  await releases.deleteOlder(new Set())
  expect(await caches.keys()).toEqual([`atlas ${BASE}other/ 0123`, `atlas ${BASE} ${release(SECOND).version}`])
})

test('what was sent compressed or after a redirect is kept as a plain response', async () => {
  const caches = memoryCaches()
  const sent = (text: string): Response =>
    new Response(text, { headers: { 'Content-Encoding': 'br', 'Content-Length': '3', 'Content-Type': 'text/html' } })
  const releases = new Releases(BASE, caches, async () => sent('page'))
  const only = release({ 'index.html': 'page' })
  await releases.install(only)
  const kept = await releases.file('index.html', only.version)
  expect(Object.fromEntries(kept?.headers ?? [])).toEqual({ 'content-type': 'text/html' })
})
