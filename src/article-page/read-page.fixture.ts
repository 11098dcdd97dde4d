/** The text of a piece of HTML whose tags and escapes are this page's own. */
function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&#96;', '`')
    .replaceAll('&#13;', '\r')
    .replaceAll('&amp;', '&')
}

/** As a browser shows it. */
export function wordsOf(html: string): string {
  return textOf(html.replace(/<(?:p|ul|li|details)\b/g, ' $&'))
    .replace(/\s+/g, ' ')
    .trim()
}

/** The blocks of the article in the page: each ended by a line feed, joined. */
export function articleIn(html: string): string {
  const blocks = [...html.matchAll(/<(p|h2|h3) id="line-(\d+)">([^]*?)<\/\1>/g)]
  const lines = blocks.map(([, , line]) => Number(line))
  if (lines.some((line, index) => line !== index + 1)) throw new Error(`blocks out of order: ${lines.join()}`)
  return blocks.map(([, , , inner = '']) => `${textOf(inner)}\n`).join('')
}
