import { flushSync, mount, unmount } from 'svelte'
import type { PosterShapes } from '../dataset/poster.ts'
import type { Atlas } from '../state/atlas.svelte.ts'
import PrintSheet from './PrintSheet.svelte'

/**
 * Puts the sheet of the view beside the page while it is printed, and takes it away after that. Browsers ask for it
 * before they lay out the paper; what only pretends to be paper (the tools of a developer) changes the medium instead.
 * @returns stops that
 */
export function sheetWhilePrinting(atlas: Atlas, shapes: PosterShapes): () => void {
  const paper = window.matchMedia('print')
  let sheet: Record<string, unknown> | undefined

  function show(): void {
    if (sheet) return
    const mapWidth = document.querySelector('[data-renderer]')?.clientWidth ?? 0
    sheet = mount(PrintSheet, {
      target: document.body,
      props: { atlas, shapes, mapWidth, address: window.location.href },
    })
    flushSync()
  }

  function hide(): void {
    if (sheet) void unmount(sheet)
    sheet = undefined
  }

  function change(): void {
    if (paper.matches) show()
    else hide()
  }

  window.addEventListener('beforeprint', show)
  window.addEventListener('afterprint', hide)
  paper.addEventListener('change', change)
  change()
  return () => {
    hide()
    window.removeEventListener('beforeprint', show)
    window.removeEventListener('afterprint', hide)
    paper.removeEventListener('change', change)
  }
}
