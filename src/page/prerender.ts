import { render } from 'svelte/server'
import type { Dataset } from '../dataset/dataset.ts'
import type { PosterShapes } from '../dataset/poster.ts'
import { Atlas } from '../state/atlas.svelte.ts'
import Page from './Page.svelte'
import { START_DATA, writtenStart } from './start.ts'
import WithoutScript from './WithoutScript.svelte'

/**
 * The start page as HTML, for the element that the script takes over, and what stands behind it: the part of the
 * dataset that the script begins with, and a table of all figures for browsers without script.
 * The shapes are not written down again: the script reads them from the picture.
 */
export function prerender(start: Dataset, shapes: PosterShapes): { readonly page: string; readonly behind: string } {
  const nothing = (): Promise<never> => Promise.reject(new Error('nothing is loaded at build time'))
  const { body } = render(Page, { props: { atlas: new Atlas(start, '', false), shapes, load: nothing } })
  const figures = render(WithoutScript, { props: { dataset: start } }).body
  const data = writtenStart(start).replaceAll('<', '\\u003c')
  return {
    page: body,
    behind: `<script type="application/json" id="${START_DATA}">${data}</script><noscript>${figures}</noscript>`,
  }
}
