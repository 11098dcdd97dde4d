import type { SiteFile } from '../dataset/dataset.ts'
import type { Compiled } from './dataset.ts'
import { namesFile } from './names-file.ts'
import type { StaticPage } from './pages.ts'
import { posterShapes } from './poster/poster-shapes.ts'

export const NAMES_FILE: SiteFile = 'names.csv'
/** Below the base: what the built site has under names that change with their content. */
export const DEV_PATH = '@atlas/'

type Sound = Exclude<Compiled, { readonly problems: unknown }>

export interface Served {
  readonly type: string
  readonly content: (compiled: Sound) => string
}

/** What the dev server makes of the data, by address. `base`: the path of the site, with its slashes. */
export function servedFiles(pages: readonly StaticPage[], base: string): ReadonlyMap<string, Served> {
  const json = (content: (compiled: Sound) => unknown): Served => ({
    type: 'application/json',
    content: (compiled) => JSON.stringify(content(compiled)),
  })
  return new Map([
    [`${base}${DEV_PATH}dataset.json`, json(({ dataset }) => dataset)],
    [`${base}${DEV_PATH}geometry.json`, json(({ topology }) => topology)],
    [`${base}${DEV_PATH}lessons.json`, json(({ lessons }) => lessons)],
    [`${base}${DEV_PATH}poster.json`, json(({ dataset, topology }) => posterShapes(topology, dataset.territories))],
    [
      `${base}${NAMES_FILE}`,
      { type: 'text/csv; charset=utf-8', content: ({ dataset }) => namesFile(dataset.entities) },
    ],
    ...pages.map(({ fileName, stylesheet, render }): [string, Served] => [
      `${base}${fileName}`,
      {
        type: 'text/html; charset=utf-8',
        content: ({ dataset }) => render(dataset, { stylesheet: `${base}${stylesheet}` }),
      },
    ]),
  ])
}
