import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Plugin, ResolvedConfig, Rolldown } from 'vite'
import { bundlePage, WORKER } from './bundle.ts'
import { composeOneFile } from './compose.ts'
import { ONE_FILE } from './offered-file.ts'
import { withoutSite } from './without-site.ts'

/** The name of the one file in the site. */
export const FILE = 'atlas-usb.html'
const PAGE = 'index.html'
const ENTRY = 'src/one-file/main.ts'
const ADDRESSES = 'virtual:atlas'
const MAP_WORKER = 'maplibre-gl/dist/maplibre-gl-worker.mjs'

/**
 * Adds the whole atlas as one file to the built site, and says in the page's head where it lies. It is made of what the
 * build has made: the page as it is, the data that `virtual:atlas` names, the pages beside it.
 */
export function oneFile({ beside }: { readonly beside: readonly string[] }): Plugin {
  let config: ResolvedConfig

  return {
    name: 'relations-atlas-one-file',
    apply: 'build',
    enforce: 'post',

    configResolved(resolved) {
      config = resolved
    },

    transformIndexHtml: () => [
      {
        tag: 'link',
        attrs: { id: ONE_FILE, rel: 'alternate', type: 'text/html', href: `./${FILE}` },
        injectTo: 'head',
      },
    ],

    async generateBundle(_, bundle) {
      const { root, publicDir } = config
      const data = this.getModuleInfo(`\0${ADDRESSES}`)?.code
      if (typeof data !== 'string') throw new Error(`the page does not use ${ADDRESSES}`)
      const files = new Map([[WORKER, await readFile(createRequire(join(root, PAGE)).resolve(MAP_WORKER), 'utf8')]])
      const code = data.replace(/import\.meta\.ROLLUP_FILE_URL_([\w$]+)/g, (_all, reference: string) => {
        const name = this.getFileName(reference)
        files.set(name, textOf(bundle, name))
        return JSON.stringify(`#${name}`)
      })
      for (const name of beside) {
        const text = textOf(bundle, name)
        files.set(name, name.endsWith('.html') ? withoutSite(text, (address) => textOf(bundle, address)) : text)
      }
      const { script, style } = await bundlePage(root, ENTRY, { id: ADDRESSES, code })
      const icon = await readFile(join(publicDir, 'icon.svg'), 'utf8')
      const source = composeOneFile(textOf(bundle, PAGE), { script, style, icon, files })
      this.emitFile({ type: 'asset', fileName: FILE, source })
    },
  }
}

function textOf(bundle: Rolldown.OutputBundle, name: string): string {
  const file = bundle[name]
  if (file?.type !== 'asset') throw new Error(`the build has no ${name}`)
  return typeof file.source === 'string' ? file.source : new TextDecoder().decode(file.source)
}
