import { createServer, type Server } from 'node:http'
import sirv from 'sirv'

export interface SiteOptions {
  /** Folder of the built site. */
  readonly directory: string
  /** First port to try; 0 takes any free one. */
  readonly port: number
  /** Path under which the site stands, `/` at both ends. */
  readonly path?: string
}

/** A site that is being served. */
export interface Site {
  readonly address: string
  readonly close: () => Promise<void>
}

/**
 * Serves a built site to this machine alone: compressed as it lies there, hashed files for ever, pages never from a
 * stale cache. If the port is taken the next ones are tried, 20 in all.
 */
export async function serveSite({ directory, port, path = '/' }: SiteOptions): Promise<Site> {
  const files = sirv(directory, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders(response, pathname) {
      const hashed = /\/assets\/.+-[\w-]{8}\.\w+$/.test(pathname)
      response.setHeader('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  const server = createServer((request, response) => {
    const url = request.url ?? '/'
    if (!url.startsWith(path)) {
      response.writeHead(302, { Location: path }).end()
      return
    }
    request.url = `/${url.slice(path.length)}`
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found')
    })
  })
  const taken = await listen(server, port, 20)
  return {
    address: `http://localhost:${taken}${path}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()))
        // Browsers keep connections open for a request that may come.
        server.closeAllConnections()
      }),
  }
}

function listen(server: Server, port: number, tries: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && tries > 1) listen(server, port + 1, tries - 1).then(resolve, reject)
      else reject(error)
    })
    server.listen(port, 'localhost', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })
}
