import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { Release, ReleaseFile } from './release.ts'

/** Copies that a server hands out in place of the file itself. */
const COMPRESSED = /\.(br|gz)$/

/**
 * All files of a built site, in the order of their names.
 * `without`: what is no part of a visit, by its path in the site.
 */
export async function filesOf(directory: string, without: readonly string[]): Promise<ReleaseFile[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !without.includes(path) && !COMPRESSED.test(path))
    .sort()
  return Promise.all(paths.map(async (path) => ({ path, digest: sha256(await readFile(join(directory, path))) })))
}

/** The same files and the same worker are the same version, wherever and whenever they are built. */
export function releaseOf(files: readonly ReleaseFile[], workerCode: string): Release {
  const list = files.map(({ path, digest }) => `${digest} ${path}\n`).join('')
  return { version: sha256(list + workerCode).slice(0, 16), files }
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
