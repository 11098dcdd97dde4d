import { resolve } from 'node:path'
import type { Rolldown } from 'vite'
import type { Dataset } from '../dataset/dataset.ts'

/** A page of the site that is made of the dataset alone, at build time. */
export interface StaticPage {
  /** Its name in the site: "article.html". */
  readonly fileName: string
  /** Its style sheet: a file, as seen from the root of the project. */
  readonly stylesheet: string
  /** `stylesheet`: the address of the built style sheet, as seen from the page. */
  readonly render: (dataset: Dataset, addresses: { readonly stylesheet: string }) => string
}

/** Has the style sheets of the pages built like any other, with their fonts, under names that change with them. */
export function emitStylesheets(context: Rolldown.PluginContext, pages: readonly StaticPage[], root: string): void {
  for (const { fileName, stylesheet } of pages) {
    const name = fileName.replace(/\.\w+$/, '')
    context.emitFile({ type: 'chunk', id: resolve(root, stylesheet), name })
  }
}

/** Writes the pages, once the names of their style sheets are known. Throws where a style sheet is missing. */
export function emitPages(
  context: Rolldown.PluginContext,
  pages: readonly StaticPage[],
  {
    root,
    dataset,
    bundle,
  }: { readonly root: string; readonly dataset: Dataset; readonly bundle: Rolldown.OutputBundle },
): void {
  for (const { fileName, stylesheet, render } of pages) {
    const address = builtStylesheet(bundle, resolve(root, stylesheet))
    if (address === undefined) throw new Error(`${stylesheet}: the style sheet of ${fileName} was not built`)
    context.emitFile({ type: 'asset', fileName, source: render(dataset, { stylesheet: `./${address}` }) })
  }
}

/** A style sheet as an entry of its own is a chunk without code, and names the file that holds its rules. */
function builtStylesheet(bundle: Rolldown.OutputBundle, path: string): string | undefined {
  for (const file of Object.values(bundle)) {
    if (file.type !== 'chunk' || file.facadeModuleId !== path) continue
    const [first] = file.viteMetadata?.importedCss ?? []
    return first
  }
  return undefined
}
