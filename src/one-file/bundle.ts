import { svelte } from '@sveltejs/vite-plugin-svelte'
import { build, type Plugin, type Rolldown } from 'vite'

/** Ids under which the page of one file has what a site has as files of its own. */
export const WORKER = 'map-worker'

/** Modules that the one file has in another way than the site: `virtual:atlas` with addresses within the page. */
const WORKER_URL = /\/map\/worker-url\.ts$/
const WITHIN_WORKER_URL = `
import { textInPage } from '/src/one-file/in-page.ts'
export const workerUrl = URL.createObjectURL(new Blob([await textInPage('${WORKER}')], { type: 'text/javascript' }))
`

/**
 * Builds the page's script as one module that imports nothing, and all its rules as one style sheet with the fonts as
 * data. `addresses`: the module that the script gets the addresses of the data from, and its code.
 */
export async function bundlePage(
  root: string,
  entry: string,
  addresses: { readonly id: string; readonly code: string },
): Promise<{ readonly script: string; readonly style: string }> {
  const { output } = (await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [within(addresses), svelte()],
    build: {
      target: 'es2022',
      write: false,
      modulePreload: false,
      cssCodeSplit: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      rolldownOptions: { input: entry, output: { codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput
  const [{ code }, ...others] = output
  const [style, ...left] = others
  if (style?.type !== 'asset' || left.length > 0) {
    throw new Error(`one file is made of a script and a style sheet, not of ${output.map((each) => each.fileName)}`)
  }
  return { script: code, style: String(style.source) }
}

function within({ id, code }: { readonly id: string; readonly code: string }): Plugin {
  const modules = new Map([
    [`\0${id}`, code],
    ['\0within/worker-url', WITHIN_WORKER_URL],
  ])
  return {
    name: 'relations-atlas-within',
    enforce: 'pre',
    resolveId(source) {
      if (source === id) return `\0${id}`
      return WORKER_URL.test(source) || source.endsWith('/worker-url.ts') ? '\0within/worker-url' : undefined
    },
    load: (source) => modules.get(source),
  }
}
