import { resolve } from 'node:path'
import { build, type Plugin, type ResolvedConfig, type Rolldown } from 'vite'
import type { Dataset } from '../dataset/dataset.ts'
import { en } from '../wording/en.ts'
import { webManifest } from './web-manifest.ts'
import { writeWorker } from './write-worker.ts'

const MANIFEST = 'atlas.webmanifest'

/**
 * Makes the built site installable, and has browsers keep it: writes a manifest and, from all files that the build has
 * written, the service worker that keeps them. `without`: files that are no part of a visit.
 */
export function offline({ without }: { readonly without: readonly string[] }): Plugin {
  let config: ResolvedConfig

  return {
    name: 'relations-atlas-offline',
    apply: 'build',
    enforce: 'post',

    configResolved(resolved) {
      config = resolved
    },

    transformIndexHtml: () => [
      { tag: 'link', attrs: { rel: 'manifest', href: `./${MANIFEST}` }, injectTo: 'head' },
      { tag: 'link', attrs: { rel: 'apple-touch-icon', href: './apple-touch-icon.png' }, injectTo: 'head' },
    ],

    generateBundle(_, bundle) {
      const { about } = datasetIn(bundle)
      this.emitFile({ type: 'asset', fileName: MANIFEST, source: webManifest(about, en.language) })
    },

    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir = config.build.outDir }) {
        await writeWorker(resolve(config.root, dir), await workerCode(config.root), without)
      },
    },
  }
}

/** Throws if the compile step has not emitted a dataset. */
function datasetIn(bundle: Rolldown.OutputBundle): Dataset {
  for (const file of Object.values(bundle)) {
    if (file.type === 'asset' && file.names.includes('dataset.json')) return JSON.parse(String(file.source)) as Dataset
  }
  throw new Error('the build has no dataset.json')
}

async function workerCode(root: string): Promise<string> {
  const result = (await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      target: 'es2022',
      write: false,
      modulePreload: false,
      rolldownOptions: { input: 'src/offline/service-worker.ts', output: { format: 'iife' } },
    },
  })) as Rolldown.RolldownOutput
  return result.output[0].code
}
