import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { WORKER, writeWorker } from '../src/offline/write-worker.ts'
import { FILE } from '../src/one-file/plugin.ts'

const HASH = /-([\w-]{8})(?=\.\w+$)/
const TEXT = new Set(['.html', '.js', '.css', '.json'])

export interface Version {
  readonly directory: string
  /** Of its page: ends with the mark. */
  readonly title: string
  /** Every file under a name that changes with its content. */
  readonly assets: readonly string[]
  /** After a change of a file: the version says that it has the file as it is now. */
  readonly keepAgain: () => Promise<void>
  readonly remove: () => Promise<void>
}

/**
 * A version of the built site as another build would make it: every hashed file has another name, and the atlas another
 * title. So whatever is of one version can be told from what is of another. `mark`: a short word.
 */
export async function versionOf(site: string, mark: string): Promise<Version> {
  const directory = await mkdtemp(join(tmpdir(), 'atlas-'))
  await cp(site, directory, { recursive: true, filter: (file) => !/\.(br|gz)$/.test(file) })
  const names = await readdir(join(directory, 'assets'))
  const renamed = new Map(
    names.map((name) => [name, name.replace(HASH, (_, hash: string) => `-${mark}${hash.slice(mark.length)}`)]),
  )
  const page = await readFile(join(directory, 'index.html'), 'utf8')
  const title = /<title>(.*?)<\/title>/.exec(page)?.[1]
  if (title === undefined) throw new Error('The page has no title.')
  for (const file of await readdir(directory, { recursive: true, withFileTypes: true })) {
    if (!file.isFile() || !TEXT.has(extname(file.name)) || file.name === FILE) continue
    const path = join(file.parentPath, file.name)
    let text = await readFile(path, 'utf8')
    for (const [name, next] of renamed) text = text.replaceAll(name, next)
    await writeFile(path, text.replaceAll(title, `${title} ${mark}`))
  }
  for (const [name, next] of renamed) await rename(join(directory, 'assets', name), join(directory, 'assets', next))
  const [, code = ''] = (await readFile(join(directory, WORKER), 'utf8')).split(/\n(.*)/s)
  const keepAgain = (): Promise<void> => writeWorker(directory, code, [FILE])
  await keepAgain()
  return {
    directory,
    title: `${title} ${mark}`,
    assets: [...renamed.values()],
    keepAgain,
    remove: () => rm(directory, { recursive: true }),
  }
}
