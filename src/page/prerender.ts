import { render } from 'svelte/server'
import type { Dataset } from '../dataset/dataset.ts'
import type { PosterShapes } from '../dataset/poster.ts'
import { Atlas } from '../state/atlas.svelte.ts'
import Page from './Page.svelte'
import { START_DATA, writtenStart } from './start.ts'
import FiguresTable from './FiguresTable.svelte'
import WithoutScript from './WithoutScript.svelte'

/**
 * The start page as HTML, for the element that the script takes over; before it, for browsers without script, what to
 * do without; behind it the part of the dataset that the script begins with, and a table of all figures.
 * The shapes are not written down again: the script reads them from the picture.
 */
export function prerender(
  start: Dataset,
  shapes: PosterShapes,
): { readonly before: string; readonly page: string; readonly behind: string } {
  const nothing = (): Promise<never> => Promise.reject(new Error('nothing is loaded at build time'))
  const { body } = render(Page, { props: { atlas: new Atlas(start, '', false), shapes, load: nothing } })
  const figures = render(FiguresTable, { props: { dataset: start } }).body
  const data = writtenStart(start).replaceAll('<', '\\u003c')
  return {
    before: `<noscript>${render(WithoutScript).body}</noscript>`,
    page: body,
    behind: `<script type="application/json" id="${START_DATA}">${data}</script><noscript>${figures}</noscript>`,
  }
}
