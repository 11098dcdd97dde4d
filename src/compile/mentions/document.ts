/** One line of a document as the command counts them. */
export interface DocumentLine {
  /** From 1. */
  readonly line: number
  readonly text: string
}

/** `undefined` where the bytes are no UTF-8. A byte order mark at the start is no part of the text. */
export function decodeStrictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** The lines of a plain text, whatever system wrote it; none is left out, so that their numbers are the editor's. */
export function linesOfText(text: string): DocumentLine[] {
  return text.split(/\r\n|\n|\r/).map((line, index) => ({ line: index + 1, text: line }))
}

/** The blocks of `article.txt`, numbered as they were extracted: empty lines do not count, heading marks are left out. */
export function linesOfArticle(text: string): DocumentLine[] {
  return linesOfText(text)
    .filter(({ text: block }) => block !== '')
    .map(({ text: block }, index) => ({ line: index + 1, text: block.replace(/^#+ /, '') }))
}
