import { pack } from './pack.ts'

export interface Parts {
  /** All rules, with their fonts as data. */
  readonly style: string
  /** One module that imports nothing. */
  readonly script: string
  /** An SVG picture. */
  readonly icon: string
  /** Files of the site by the ids under which `textInPage` finds them. */
  readonly files: ReadonlyMap<string, string>
}

const COMMENT = `<!--
  The whole atlas in one file: it can be opened from a disk or a stick, without a network or a server.
  Its scripts and styles are within it, so it is exempt from the strict policy under which the site works;
  the policy below forbids it every network instead.
-->`

const POLICY = [
  "default-src 'none'",
  // Some browsers let a worker that is made of a text import that text.
  "script-src 'unsafe-inline' blob:",
  "style-src 'unsafe-inline'",
  'font-src data:',
  'img-src data: blob:',
  // MapLibre's worker is made of a text in this page.
  'worker-src blob: data:',
  'connect-src blob: data:',
  "base-uri 'none'",
].join('; ')

/**
 * Makes one file of the built page: what it links to or fetches is put into it. The data and the map's worker are
 * packed; what is drawn before any script runs stays as it is.
 */
export function composeOneFile(page: string, { style, script, icon, files }: Parts): string {
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    `<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}">`,
    `<style>${style}</style>`,
  ]
  const body = [
    ...[...files].map(([id, text]) => `<script type="text/plain" id="${id}">${pack(text)}</script>`),
    `<script type="module">${withoutMarkup(script)}</script>`,
  ]
  return (
    page
      .replace(/<link\b[^>]*>\s*/g, '')
      .replace(/<script\b[^>]*\bsrc=[^>]*><\/script>\s*/g, '')
      .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>\s*/g, '')
      .replace(/^<!doctype html>/i, (doctype) => `${doctype}\n${COMMENT}`)
      // Before the charset is known nothing may stand in the head but the charset.
      .replace(/<meta charset[^>]*>/, (charset) => `${charset}\n${head.join('\n')}`)
      .replace('</body>', () => `${body.join('\n')}\n</body>`)
  )
}

/** In strings, templates and regular expressions, where alone such a thing can stand, this means the same. */
function withoutMarkup(script: string): string {
  return script.replace(/<(?=!--|\/?script)/gi, '\\x3C')
}
