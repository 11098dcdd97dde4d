import { decodeFile } from './decode.ts'
import type { Files } from './decode.ts'
import type { Report } from './problem.ts'
import type { Table } from './table.ts'

const FILE = 'mirrors.txt'
const IP_ADDRESS = /^(\d{1,3}(\.\d{1,3}){3}|\[[0-9a-f:.]+\])$/i

/** Hosts that copy what others publish: a page of theirs is never linked, and their name is never shown. */
export class Mirrors {
  readonly #hosts: readonly string[]

  constructor(hosts: readonly string[]) {
    this.#hosts = hosts.map((host) => host.toLowerCase())
  }

  /** The mirror that a web address belongs to: a listed host, a host below it, or a bare IP address. */
  hostOf(url: string): string | undefined {
    if (!URL.canParse(url)) return undefined
    const { hostname } = new URL(url)
    if (IP_ADDRESS.test(hostname)) return hostname
    return this.#hosts.find((host) => hostname === host || hostname.endsWith(`.${host}`))
  }

  /** The mirror that a text names. */
  namedIn(text: string): string | undefined {
    const lower = text.toLowerCase()
    return this.#hosts.find((host) => lower.includes(host))
  }
}

/** `mirrors.txt`: one host a line; empty lines and lines that begin with # do not count. */
export function readMirrors(files: Files, report: Report): Mirrors {
  const decoded = decodeFile(files, FILE, report)
  const hosts: string[] = []
  for (const [index, text] of (decoded?.text ?? '').split(/\r?\n/).entries()) {
    const host = text.trim()
    if (host === '' || host.startsWith('#')) continue
    if (/^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(host)) hosts.push(host)
    else
      report({
        file: FILE,
        line: index + 1,
        what: `"${host}" is no host name`,
        allowed: 'one host a line, such as example.org',
      })
  }
  return new Mirrors(hosts)
}

/** Reports each cell that links or names a mirror. `except`: columns that are never shown. */
export function reportMirrors<Column extends string>(
  table: Table<Column>,
  mirrors: Mirrors,
  report: Report,
  except: readonly Column[] = [],
): void {
  for (const { file, line, cells } of table.rows) {
    for (const [column, cell] of Object.entries<string>(cells)) {
      if ((except as readonly string[]).includes(column)) continue
      reportMirror(mirrors, cell, column, { file, line }, report)
    }
  }
}

/** Reports a text that is the address of a mirror or names one. `name`: what the text is called in the message. */
export function reportMirror(
  mirrors: Mirrors,
  text: string,
  name: string,
  place: { readonly file: string; readonly line: number },
  report: Report,
): void {
  const linked = mirrors.hostOf(text)
  if (linked !== undefined) {
    const allowed = `the publication itself, or an empty ${name}`
    report({ ...place, what: `${name} links the mirror "${linked}"`, allowed })
    return
  }
  const named = mirrors.namedIn(text)
  if (named !== undefined) {
    report({ ...place, what: `${name} names the mirror "${named}"`, allowed: 'mirrors only in read_at of sources.csv' })
  }
}
