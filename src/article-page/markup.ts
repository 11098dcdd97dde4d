/** HTML that is safe to be put into other HTML: made by `markup` alone. */
export class Markup {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

export type Content = string | number | Markup | undefined | readonly Content[]

/** All that means something in HTML; a carriage return too, which a parser would turn into a line feed. */
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
  '\r': '&#13;',
}

/**
 * A template of HTML in which everything that is inserted becomes text or the value of a quoted attribute, whatever it
 * holds; only what `markup` itself has made is inserted as it is. Lists are joined, undefined is nothing.
 */
export function markup(strings: TemplateStringsArray, ...values: readonly Content[]): Markup {
  return new Markup(strings.map((string, index) => string + textOf(values[index])).join(''))
}

function textOf(content: Content): string {
  if (content === undefined) return ''
  if (content instanceof Markup) return content.text
  if (typeof content === 'object') return content.map(textOf).join('')
  return String(content).replace(/[&<>"'`\r]/g, (character) => ESCAPES[character] ?? '')
}

/** Contents with something between them, as `Array.join`. */
export function joined(contents: readonly Content[], between: Content): Content[] {
  return contents.flatMap((content, index) => (index === 0 ? [content] : [between, content]))
}
