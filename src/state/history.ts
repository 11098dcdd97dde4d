import { formatView } from '../domain/address.ts'
import type { View } from '../domain/view.ts'
import type { Atlas } from './atlas.svelte.ts'

/**
 * Writes the view into the address. A new selection is a step that Back undoes; everything else (a pan, a switch)
 * replaces the step, so that moving the map does not flood the history.
 * Returns what must run whenever the view has changed, and the undo.
 */
export function keepInAddress(atlas: Atlas, window: Window): { write: (view: View) => void; stop: () => void } {
  let selection = stepOf(atlas.view)

  function write(view: View): void {
    const hash = formatView(view, atlas.known)
    const next = stepOf(view)
    const isStep = next !== selection
    selection = next
    if (hash === window.location.hash.replace(/^#/, '')) return
    // An empty hash alone would keep the old one: the path stands for it.
    const url = hash === '' ? window.location.pathname + window.location.search : `#${hash}`
    try {
      if (isStep) window.history.pushState(null, '', url)
      else window.history.replaceState(null, '', url)
    } catch {
      // Some browsers limit how often the address may change; the next change writes it.
    }
  }

  function open(): void {
    atlas.open(window.location.hash)
    selection = stepOf(atlas.view)
  }

  // Back and Forward between two hashes fire both; opening the same view twice is harmless.
  window.addEventListener('popstate', open)
  window.addEventListener('hashchange', open)
  return {
    write,
    stop() {
      window.removeEventListener('popstate', open)
      window.removeEventListener('hashchange', open)
    },
  }
}

/** Reading on in the article is no new step, a step of a lesson is one; its reveals are not. */
function stepOf({ selection, lesson }: View): string {
  const selected = selection?.kind === 'article' ? selection.kind : JSON.stringify(selection)
  return [selected, lesson?.lesson, lesson?.step].join()
}
