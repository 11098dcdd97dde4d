import { basename, relative, resolve, sep } from 'node:path'
import type { Plugin, ResolvedConfig, ViteDevServer } from 'vite'
import { compileAtlas } from './dataset.ts'
import type { Compiled } from './dataset.ts'
import { namesFile } from './names-file.ts'
import { describePage } from './page-head.ts'
import { emitPages, emitStylesheets } from './pages.ts'
import type { StaticPage } from './pages.ts'
import { posterShapes } from './poster/poster-shapes.ts'
import { prerenderPage, withFirstPicture } from './prerender.ts'
import { formatProblem, formatProblems } from './problem.ts'
import { isDataFile } from './read-directory.ts'
import { DEV_PATH, NAMES_FILE, servedFiles } from './served.ts'
import { startDataset } from './start-dataset.ts'
import { naturalEarthWorld } from './world.ts'

const NAME = 'relations-atlas'
const MODULE = 'virtual:atlas'
const RESOLVED_MODULE = `\0${MODULE}`
const MOST_NOTICES = 10
/** An editor that saves several files at once causes one compilation. */
const SETTLE_MILLISECONDS = 80

export interface AtlasOptions {
  readonly directory: string
  /** The module that draws the page's first picture at build time; without it the page is built without one. */
  readonly prerender?: string
  /** Pages that are made of the dataset alone. */
  readonly pages?: readonly StaticPage[]
}

/**
 * Compiles the data directory for the page. A build with problems fails and lists all of them; the dev server shows
 * them in the browser, watches the directory and reloads the page.
 * The page gets three JSON files and, from `virtual:atlas`, their addresses; a built one also its first picture, as HTML.
 */
export function atlas({ directory, prerender, pages = [] }: AtlasOptions): Plugin {
  const makeWorld = naturalEarthWorld()
  let config: ResolvedConfig
  let compiled: Compiled | undefined
  let references: { readonly dataset: string; readonly geometry: string; readonly lessons: string } | undefined

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
        lessons: this.emitFile({ type: 'asset', name: 'lessons.json', source: JSON.stringify(result.lessons) }),
      }
      this.emitFile({ type: 'asset', fileName: NAMES_FILE, source: namesFile(result.dataset.entities) })
      emitStylesheets(this, pages, config.root)
    },

    generateBundle(_, bundle) {
      const result = current()
      if (config.command !== 'build' || 'problems' in result) return
      emitPages(this, pages, { root: config.root, dataset: result.dataset, bundle })
    },

    resolveId(id) {
      return id === MODULE ? RESOLVED_MODULE : undefined
    },

    load(id) {
      if (id !== RESOLVED_MODULE) return undefined
      const result = current()
      if ('problems' in result) this.error(formatProblems(result.problems, shownDirectory()))
      // The bundler replaces these by addresses relative to the chunk, so that the site works under any path.
      const address = (name: 'dataset' | 'geometry' | 'lessons'): string =>
        references === undefined
          ? JSON.stringify(`${config.base}${DEV_PATH}${name}.json`)
          : `import.meta.ROLLUP_FILE_URL_${references[name]}`
      return [
        `export const datasetUrl = ${address('dataset')}`,
        `export const geometryUrl = ${address('geometry')}`,
        `export const lessonsUrl = ${address('lessons')}`,
        // The built page has the poster in it.
        `export const posterUrl = ${JSON.stringify(`${config.base}${DEV_PATH}poster.json`)}`,
        `export const title = ${JSON.stringify(result.dataset.about.title)}`,
      ].join('\n')
    },

    transformIndexHtml: {
      order: 'post',
      async handler(html, { path }) {
        const result = current()
        if ('problems' in result) return html
        const { about, territories } = result.dataset
        const page = describePage(html, about)
        if (config.command !== 'build' || prerender === undefined || path !== '/index.html') return page
        const { root } = config
        const shapes = posterShapes(result.topology, territories)
        const first = await prerenderPage(
          { root, entry: prerender, addresses: MODULE },
          startDataset(result.dataset),
          shapes,
        )
        return { ...page, html: withFirstPicture(page.html, first) }
      },
    },

    configureServer(server) {
      const served = servedFiles(pages, config.base)
      server.middlewares.use((request, response, next) => {
        const file = served.get((request.url ?? '').split('?')[0] ?? '')
        const result = file && current()
        if (file === undefined || result === undefined || 'problems' in result) {
          next()
          return
        }
        response.setHeader('Content-Type', file.type)
        response.setHeader('Cache-Control', 'no-store')
        response.end(file.content(result))
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
