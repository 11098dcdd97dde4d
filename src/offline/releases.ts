import { DOCUMENT, isImmutable, type Release, type ReleaseFile } from './release.ts'

/**
 * The versions of the site that this browser keeps, each in a cache of its own, so that no page is ever put together
 * from two. A version is whole once it has its document, which is stored last: anything that interrupts an
 * installation leaves a cache that is not whole, and is passed over.
 */
export class Releases {
  readonly #base: string
  readonly #caches: CacheStorage
  readonly #fetch: typeof fetch

  /** `base`: address of the site's folder, with its final slash. */
  constructor(base: string, caches: CacheStorage, load: typeof fetch) {
    this.#base = base
    this.#caches = caches
    this.#fetch = load
  }

  /**
   * Fetches and keeps every file; one that this browser has already is not fetched again. Fails if a file is missing,
   * truncated or another version's, and keeps nothing then.
   */
  async install({ version, files }: Release): Promise<void> {
    const name = this.#prefix + version
    // The order of the caches is the order of installation, also for a version that comes back.
    await this.#caches.delete(name)
    const cache = await this.#caches.open(name)
    try {
      const document = files.find(({ path }) => path === DOCUMENT)
      if (!document) throw new Error(`${version} has no ${DOCUMENT}`)
      // Fetched first: where it is not what it should be, the rest would be fetched for nothing.
      const page = await this.#have(document)
      // One after the other, so that the page in front of a person has most of a thin line to itself.
      for (const file of files) {
        if (file !== document) await cache.put(this.#address(file.path), await this.#have(file))
      }
      await cache.put(this.#address(DOCUMENT), page)
    } catch (error) {
      await this.#caches.delete(name)
      throw error
    }
  }

  /** The version that was installed last, of those that are whole. */
  async latest(): Promise<string | undefined> {
    for (const name of (await this.#names()).reverse()) {
      const cache = await this.#caches.open(name)
      if (await cache.match(this.#address(DOCUMENT), LOOSELY)) return name.slice(this.#prefix.length)
    }
    return undefined
  }

  /** A file as one version has it. */
  async file(path: string, version: string): Promise<Response | undefined> {
    const cache = await this.#caches.open(this.#prefix + version)
    return cache.match(this.#address(path), LOOSELY)
  }

  /** A file under a name that changes with its content: the same in every version that has it. */
  async immutable(path: string): Promise<Response | undefined> {
    for (const name of (await this.#names()).reverse()) {
      const found = await this.file(path, name.slice(this.#prefix.length))
      if (found) return found
    }
    return undefined
  }

  /** Deletes the versions older than the latest that are not in `used`. A newer one is just being installed. */
  async deleteOlder(used: ReadonlySet<string>): Promise<void> {
    const latest = await this.latest()
    if (latest === undefined) return
    const names = await this.#names()
    for (const name of names.slice(0, names.indexOf(this.#prefix + latest))) {
      if (!used.has(name.slice(this.#prefix.length))) await this.#caches.delete(name)
    }
  }

  /** Several atlases may share an origin: the path is part of the name. */
  get #prefix(): string {
    return `atlas ${this.#base} `
  }

  /** Oldest first. */
  async #names(): Promise<string[]> {
    return (await this.#caches.keys()).filter((name) => name.startsWith(this.#prefix))
  }

  #address(path: string): string {
    return new URL(path, this.#base).href
  }

  async #have(file: ReleaseFile): Promise<Response> {
    for (const name of await this.#names()) {
      const kept = await this.file(file.path, name.slice(this.#prefix.length))
      const sound = kept && (await soundCopy(kept, file))
      if (sound) return sound
    }
    for (const [path, cache] of attemptsAt(file.path)) {
      const response = await this.#fetch(this.#address(path), { cache })
      const sound = response.ok && (await soundCopy(response, file))
      if (sound) return sound
    }
    throw new Error(`${file.path} is not what this version has`)
  }
}

/** Servers say that a file varies with the compression that was asked for; what is kept is the file itself. */
const LOOSELY: CacheQueryOptions = { ignoreVary: true }

/** The page has most files already: the browser's own cache saves fetching them twice, but may hold a broken copy. */
function attemptsAt(path: string): readonly (readonly [path: string, cache: RequestCache])[] {
  if (isImmutable(path)) return [[path, 'default'] as const, [path, 'reload'] as const]
  // Most people open the folder; a server may know the document by only one of its two addresses.
  if (path === DOCUMENT) return [['', 'no-cache'] as const, [path, 'no-cache'] as const]
  return [[path, 'no-cache'] as const]
}

/** The response as it can be kept, or undefined if its content is not the file's. */
async function soundCopy(response: Response, { digest }: ReleaseFile): Promise<Response | undefined> {
  const body = await response.arrayBuffer()
  if (hexadecimal(await crypto.subtle.digest('SHA-256', body)) !== digest) return undefined
  // A new one, since a redirected response cannot open a page; the content is no longer compressed.
  const headers = new Headers(response.headers)
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) headers.delete(name)
  return new Response(body, { headers })
}

function hexadecimal(bytes: ArrayBuffer): string {
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
