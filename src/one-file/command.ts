import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build, type Rolldown } from 'vite'
import { FILE } from './plugin.ts'

const DIRECTORY = 'dist-usb'
const NAME = 'atlas.html'

/** Builds the atlas and writes nothing of it but the one file. */
const { output } = (await build({ logLevel: 'warn', build: { write: false } })) as Rolldown.RolldownOutput
const file = output.find(({ fileName }) => fileName === FILE)
if (file?.type !== 'asset') throw new Error(`the build has no ${FILE}`)
await mkdir(DIRECTORY, { recursive: true })
const path = join(DIRECTORY, NAME)
await writeFile(path, file.source)
const megabytes = (Buffer.byteLength(file.source) / 1e6).toFixed(1)
console.log(`The whole atlas is in ${path} (${megabytes} MB). Copy it to a stick and open it with any browser.`)
