import { datasetUrl, posterUrl } from 'virtual:atlas'
import { hydrate, mount } from 'svelte'
import type { Dataset } from '../dataset/dataset.ts'
import type { PosterShapes } from '../dataset/poster.ts'
import { keepOffline } from '../offline/keep-offline.ts'
import { Atlas } from '../state/atlas.svelte.ts'
import '../theme/page.css'
import { hasKeys, loadJson } from './load.ts'
import Page from './Page.svelte'
import { startOf } from './start.ts'
import './without-script.css'

const target = document.querySelector('#atlas')
if (target) void begin(target)
keepOffline(document)

async function begin(target: Element): Promise<void> {
  const isDataset = hasKeys<Dataset>('about', 'entities', 'survey', 'article', 'frames')
  const loadDataset = (): Promise<Dataset> => loadJson(datasetUrl, isDataset)
  let first: Promise<Dataset> | undefined = loadDataset()
  // The first attempt begins before the page is taken over; each further one when a person asks for it.
  const load = (): Promise<Dataset> => {
    const attempt = first ?? loadDataset()
    first = undefined
    return attempt
  }
  const start = startOf(document)
  if (start) {
    const atlas = new Atlas(start.dataset, '', false)
    // An address may name what only the whole dataset knows.
    if (window.location.hash.length > 1) {
      await Promise.all([first, import('../sidebar/cards.ts')]).then(
        ([dataset]) => atlas.complete(dataset),
        () => undefined,
      )
    }
    hydrate(Page, { target, props: { atlas, shapes: start.shapes, load } })
    return
  }
  // The dev server draws nothing at build time.
  const isPoster = hasKeys<PosterShapes>('countries', 'areas', 'lines')
  const [dataset, shapes] = await Promise.all([first, loadJson(posterUrl, isPoster)])
  mount(Page, { target, props: { atlas: new Atlas(dataset, ''), shapes, load } })
}
