import { readdir, readFile, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const TEXT = new Set(['.html', '.js', '.mjs', '.css', '.json', '.svg', '.txt', '.webmanifest'])

/** bytes: the best compression of a larger file takes seconds, and saves a few per cent. */
const LARGE = 2_000_000
const QUALITY = { large: 9, other: constants.BROTLI_MAX_QUALITY }

/** Lays a brotli and a gzip copy beside every text file of a built site, for servers that hand them out. */
export async function compressSite(directory: string): Promise<void> {
  for (const entry of await readdir(directory, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !TEXT.has(extname(entry.name))) continue
    const file = join(entry.parentPath, entry.name)
    const content = await readFile(file)
    const quality = content.length > LARGE ? QUALITY.large : QUALITY.other
    const params = { [constants.BROTLI_PARAM_QUALITY]: quality }
    await writeFile(`${file}.br`, await promisify(brotliCompress)(content, { params }))
    await writeFile(`${file}.gz`, await promisify(gzip)(content, { level: 9 }))
  }
}
