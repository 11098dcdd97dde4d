import { compressSite } from '../src/serve/compress.ts'
import { serveSite } from '../src/serve/site.ts'

/** Serves the built site for the tests, at the root and under a path of its own. */
await compressSite('dist')
await serveSite({ directory: 'dist', port: 4281 })
await serveSite({ directory: 'dist', port: 4291, path: '/school/atlas/' })
