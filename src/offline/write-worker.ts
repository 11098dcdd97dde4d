import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { filesOf, releaseOf } from './release-of.ts'

export const WORKER = 'service-worker.js'

/**
 * Writes the service worker of a built site into its folder: the list of what it keeps, one line, and its code.
 * `without`: files that are no part of a visit.
 */
export async function writeWorker(directory: string, code: string, without: readonly string[]): Promise<void> {
  const release = releaseOf(await filesOf(directory, [WORKER, ...without]), code)
  await writeFile(join(directory, WORKER), `const RELEASE=${JSON.stringify(release)};\n${code}`)
}
