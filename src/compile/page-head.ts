import type { HtmlTagDescriptor } from 'vite'
import type { About } from '../dataset/dataset.ts'

/** Puts what the data knows into the page's head: title and description. */
export function describePage(
  html: string,
  { title, introduction }: Pick<About, 'title' | 'introduction'>,
): { html: string; tags: HtmlTagDescriptor[] } {
  const element = `<title>${escapeHtml(title)}</title>`
  const hasTitle = /<title>[^<]*<\/title>/.test(html)
  return {
    html: html.replace(/<title>[^<]*<\/title>/, () => element),
    tags: [
      ...(hasTitle ? [] : [{ tag: 'title', children: escapeHtml(title), injectTo: 'head' as const }]),
      { tag: 'meta', attrs: { name: 'description', content: introduction }, injectTo: 'head' },
    ],
  }
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
