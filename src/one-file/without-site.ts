/**
 * A page without a script as it can be shown when nothing of its site is there: its style sheet within it, in the fonts
 * of the system, and without links to the rest of the site. `read`: a file of the site by its path.
 */
export function withoutSite(page: string, read: (path: string) => string): string {
  return page
    .replace(
      /<meta http-equiv="Content-Security-Policy"[^>]*>/,
      () => `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    )
    .replace(/<link\b[^>]*\brel="stylesheet"[^>]*>/g, (link) => {
      const path = /\bhref="\.\/([^"]+)"/.exec(link)?.[1]
      return path === undefined ? '' : `<style>${withoutFonts(read(path))}</style>`
    })
    .replace(/<link\b[^>]*>/g, '')
    .replace(/ href="\.\/[^"]*"/g, '')
}

const POLICY = "default-src 'none'; style-src 'unsafe-inline'"

function withoutFonts(style: string): string {
  return style.replace(/@font-face\s*\{[^}]*\}/g, '')
}
