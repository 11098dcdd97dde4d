import type { EntityKey } from '../dataset/dataset.ts'
import type { Atlas } from '../state/atlas.svelte.ts'

/**
 * Handlers that light a country up on the map while its row is pointed at, or has the focus by keyboard: a row that gets
 * the focus back after a click elsewhere must not.
 */
export function pointing(atlas: Atlas, key: EntityKey | undefined) {
  const light = () => atlas.pointAt(key)
  const darken = () => atlas.pointAt(undefined)
  return {
    onpointerenter: light,
    onpointerleave: darken,
    onfocus: ({ currentTarget }: { readonly currentTarget: Element }) => {
      if (currentTarget.matches(':focus-visible')) light()
    },
    onblur: darken,
  }
}
