import type { Component } from 'svelte'
import { render } from 'svelte/server'
import type { Dataset } from '../dataset/dataset.ts'
import { Atlas } from '../state/atlas.svelte.ts'
import WithAtlas from './WithAtlas.fixture.svelte'

/** The HTML of a component of the sidebar in the atlas of `dataset` opened at an address, without comments of the framework. */
export function htmlOf<Props extends Record<string, unknown>>(
  Shown: Component<Props>,
  props: Props,
  dataset: Dataset,
  hash = '',
): string {
  const atlas = new Atlas(dataset, hash)
  return render(WithAtlas<Props>, { props: { atlas, Shown, props } }).body.replace(/<!--.*?-->/g, '')
}

/** The words of it, tags taken away, white space as a browser would show it. */
export function wordsOf(html: string): string {
  return html
    .replace(/<(?:p|li|h\d|div|dt|dd|button|section|ul|span class="(?:detail|name|track|value))/g, ' $&')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim()
}
