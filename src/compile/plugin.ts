import { basename, relative, resolve, sep } from 'node:path'
import type { Plugin, ResolvedConfig, ViteDevServer } from 'vite'
import { compileAtlas } from './dataset.ts'
import type { Compiled } from './dataset.ts'
import { describePage } from './page-head.ts'
import { formatProblem, formatProblems } from './problem.ts'
import { isDataFile } from './read-directory.ts'
import { naturalEarthWorld } from './world.ts'

const NAME = 'relations-atlas'
const MODULE = 'virtual:atlas'
const RESOLVED_MODULE = `\0${MODULE}`
const DEV_PATH = '@atlas/'
const MOST_NOTICES = 10
/** An editor that saves several files at once causes one compilation. */
const SETTLE_MILLISECONDS = 80

/**
 * Compiles the data directory for the page. A build with problems fails and lists all of them; the dev server shows
 * them in the browser, watches the directory and reloads the page.
 * The page gets two JSON files and, from `virtual:atlas`, their addresses.
 */
export function atlas({ directory }: { readonly directory: string }): Plugin {
  const makeWorld = naturalEarthWorld()
  let config: ResolvedConfig
  let compiled: Compiled | undefined
  let references: { readonly dataset: string; readonly geometry: string } | undefined

  const dataPath = (): string => resolve(config.root, directory)
  const shownDirectory = (): string => relative(config.root, dataPath()).split(sep).join('/')
  const current = (): Compiled => (compiled ??= compileAtlas(dataPath(), makeWorld))

  return {
    name: NAME,

    configResolved(resolved) {
      config = resolved
    },

    buildStart() {
      if (config.command !== 'build') return
      compiled = undefined
      const result = current()
      if ('problems' in result) this.error(formatProblems(result.problems, shownDirectory()))
      for (const notice of result.notices.slice(0, MOST_NOTICES)) this.warn(formatProblem(notice, shownDirectory()))
      const more = result.notices.length - MOST_NOTICES
      if (more > 0) this.warn(`and ${more} more notices of this kind`)
      references = {
        dataset: this.emitFile({ type: 'asset', name: 'dataset.json', source: JSON.stringify(result.dataset) }),
        geometry: this.emitFile({ type: 'asset', name: 'geometry.json', source: JSON.stringify(result.topology) }),
      }
    },

    resolveId(id) {
      return id === MODULE ? RESOLVED_MODULE : undefined
    },

    load(id) {
      if (id !== RESOLVED_MODULE) return undefined
      const result = current()
      if ('problems' in result) this.error(formatProblems(result.problems, shownDirectory()))
      // The bundler replaces these by addresses relative to the chunk, so that the site works under any path.
      const address = (name: 'dataset' | 'geometry'): string =>
        references === undefined
          ? JSON.stringify(`${config.base}${DEV_PATH}${name}.json`)
          : `import.meta.ROLLUP_FILE_URL_${references[name]}`
      return [
        `export const datasetUrl = ${address('dataset')}`,
        `export const geometryUrl = ${address('geometry')}`,
        `export const title = ${JSON.stringify(result.dataset.about.title)}`,
      ].join('\n')
    },

    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const result = current()
        if ('problems' in result) return html
        const assets = Object.values(bundle ?? {}).filter(
          (file) =>
            file.type === 'asset' && file.names.some((name) => name === 'dataset.json' || name === 'geometry.json'),
        )
        return describePage(
          html,
          result.dataset.about,
          assets.map(({ fileName }) => `${config.base}${fileName}`),
        )
      },
    },

    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').split('?')[0]
        const name = path?.startsWith(`${config.base}${DEV_PATH}`)
          ? path.slice(config.base.length + DEV_PATH.length)
          : ''
        const result = name === 'dataset.json' || name === 'geometry.json' ? current() : undefined
        if (result === undefined || 'problems' in result) {
          next()
          return
        }
        response.setHeader('Content-Type', 'application/json')
        response.setHeader('Cache-Control', 'no-store')
        response.end(JSON.stringify(name === 'dataset.json' ? result.dataset : result.topology))
      })
      const { moduleGraph, hot } = server.environments.client
      const show = (message: string): void => {
        config.logger.error(message, { timestamp: true })
        hot.send({ type: 'error', err: { message, stack: '', plugin: NAME } })
      }
      watchData(server, dataPath(), () => {
        compiled = undefined
        const module = moduleGraph.getModuleById(RESOLVED_MODULE)
        if (module !== undefined) moduleGraph.invalidateModule(module)
        try {
          const result = current()
          if ('problems' in result) show(formatProblems(result.problems, shownDirectory()))
          else hot.send({ type: 'full-reload' })
        } catch (error) {
          // A fault of the compile step itself: thrown from here it would end the dev server.
          show(error instanceof Error ? (error.stack ?? error.message) : String(error))
        }
      })
    },
  }
}

/** Calls back once a change in the directory has settled. */
function watchData(server: ViteDevServer, path: string, changed: () => void): void {
  let timer: NodeJS.Timeout | undefined
  server.watcher.add(path)
  server.watcher.on('all', (_event, file) => {
    if (!resolve(file).startsWith(path + sep) || !isDataFile(basename(file))) return
    clearTimeout(timer)
    timer = setTimeout(changed, SETTLE_MILLISECONDS)
  })
  server.httpServer?.once('close', () => clearTimeout(timer))
}
