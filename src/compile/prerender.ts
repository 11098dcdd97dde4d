import { svelte } from '@sveltejs/vite-plugin-svelte'
import { build, type Plugin, type Rolldown } from 'vite'
import type { Dataset } from '../dataset/dataset.ts'
import type { PosterShapes } from '../dataset/poster.ts'

/** What `prerender` of the page's entry yields: see `src/page/prerender.ts`. */
export interface Prerendered {
  /** Goes before the element that the script takes over. */
  readonly before: string
  /** Goes into the element that the script takes over. */
  readonly page: string
  /** Goes behind it. */
  readonly behind: string
}

type Prerender = (start: Dataset, shapes: PosterShapes) => Prerendered

/**
 * Builds the page for Node and has it draw its first picture. `entry`: a module with a function `prerender`.
 * `addresses`: the module that the page gets its addresses from; nothing is loaded from them at build time.
 */
export async function prerenderPage(
  { root, entry, addresses }: { readonly root: string; readonly entry: string; readonly addresses: string },
  start: Dataset,
  shapes: PosterShapes,
): Promise<Prerendered> {
  const result = (await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [withoutAddresses(addresses), svelte()],
    // One self-contained module, so that it can be run as it is.
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      write: false,
      minify: false,
      rolldownOptions: {
        // What takes over in the browser is large, and never runs here.
        external: [/\/map\/maplibre-map\.ts$/],
        output: { codeSplitting: false },
      },
    },
  })) as Rolldown.RolldownOutput
  const [{ code }] = result.output
  const module = (await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)) as {
    readonly prerender: Prerender
  }
  return module.prerender(start, shapes)
}

/** Throws for a page without the element that the script takes over. */
export function withFirstPicture(html: string, { before, page, behind }: Prerendered): string {
  const place = '<div id="atlas"></div>'
  if (!html.includes(place)) throw new Error(`the page has no ${place}`)
  return html.replace(place, () => `${before}<div id="atlas">${page}</div>${behind}`)
}

function withoutAddresses(id: string): Plugin {
  const resolved = `\0${id}`
  const names = ['datasetUrl', 'geometryUrl', 'lessonsUrl', 'posterUrl', 'title']
  return {
    name: 'relations-atlas-without-addresses',
    resolveId: (source) => (source === id ? resolved : undefined),
    load: (source) =>
      source === resolved ? names.map((name) => `export const ${name} = undefined`).join('\n') : undefined,
  }
}
