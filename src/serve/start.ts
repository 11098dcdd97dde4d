import { build } from 'vite'
import { compressSite } from './compress.ts'
import { serveSite } from './site.ts'

const directory = 'dist'
await build({ logLevel: 'warn' })
await compressSite(directory)
const { address } = await serveSite({ directory, port: Number(process.argv[2] ?? 4173) })
console.log(`The atlas is at ${address} – stop it with Ctrl+C.`)
