/** A file of the built site. */
export interface ReleaseFile {
  /** As seen from the folder of the site: "assets/index-1a2b3c4d.js". */
  readonly path: string
  /** SHA-256 of its content, hexadecimal. */
  readonly digest: string
}

/** A version of the site: what a visit must have to be independent of the network. */
export interface Release {
  /** Changes whenever a file or the worker itself does. */
  readonly version: string
  readonly files: readonly ReleaseFile[]
}

/** The page that stands for the folder. */
export const DOCUMENT = 'index.html'

/** Files under names that change with their content: such a name means the same file for ever. */
export function isImmutable(path: string): boolean {
  return path.startsWith('assets/')
}
