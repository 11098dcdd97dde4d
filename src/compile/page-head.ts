import type { HtmlTagDescriptor } from 'vite'
import type { About } from '../dataset/dataset.ts'

/**
 * Puts what the data knows into the page's head: title and description, and preload links for the data files, which
 * the browser would otherwise ask for only once the script runs.
 */
export function describePage(
  html: string,
  { title, introduction }: Pick<About, 'title' | 'introduction'>,
  preloads: readonly string[],
): { html: string; tags: HtmlTagDescriptor[] } {
  const element = `<title>${escapeHtml(title)}</title>`
  const hasTitle = /<title>[^<]*<\/title>/.test(html)
  return {
    html: html.replace(/<title>[^<]*<\/title>/, () => element),
    tags: [
      ...(hasTitle ? [] : [{ tag: 'title', children: escapeHtml(title), injectTo: 'head' as const }]),
      { tag: 'meta', attrs: { name: 'description', content: introduction }, injectTo: 'head' },
      ...preloads.map((href) => ({
        tag: 'link',
        // `crossorigin` as `fetch` has it by default; without it the browser loads the file twice.
        attrs: { rel: 'preload', as: 'fetch', type: 'application/json', crossorigin: true, href },
        injectTo: 'head' as const,
      })),
    ],
  }
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
