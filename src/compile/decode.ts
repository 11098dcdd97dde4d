import type { Report } from './problem.ts'

/** The files of a data directory: path inside it → bytes. */
export type Files = ReadonlyMap<string, Uint8Array>

/** A file as text, with the lines on which its bytes were no UTF-8 (there the text holds U+FFFD). */
export interface DecodedText {
  readonly text: string
  readonly brokenLines: ReadonlySet<number>
}

const LINE_FEED = 0x0a

/**
 * Decodes a file strictly as UTF-8; reports a missing or an empty file once, and each line that is no UTF-8.
 * A byte order mark at the start is left out. Returns undefined where there is nothing to read.
 */
export function decodeFile(files: Files, file: string, report: Report): DecodedText | undefined {
  const bytes = files.get(file)
  if (bytes === undefined) {
    report({ file, line: 1, what: 'the file is missing', allowed: 'the files that data/README.md lists' })
    return undefined
  }
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    report({ file, line: 1, what: 'the file is UTF-16', allowed: 'files saved as UTF-8' })
    return undefined
  }
  const decoded = decode(bytes, file, report)
  if (decoded.text.trim() === '') {
    report({ file, line: 1, what: 'the file is empty' })
    return undefined
  }
  return decoded
}

function decode(bytes: Uint8Array, file: string, report: Report): DecodedText {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), brokenLines: new Set() }
  } catch {
    const brokenLines = linesThatAreNotUtf8(bytes)
    for (const line of brokenLines) {
      report({ file, line, what: 'the line is not valid UTF-8', allowed: 'files saved as UTF-8' })
    }
    return { text: new TextDecoder('utf-8').decode(bytes), brokenLines }
  }
}

/** A line feed is never part of a longer UTF-8 sequence, so that each line can be judged by itself. */
function linesThatAreNotUtf8(bytes: Uint8Array): Set<number> {
  const broken = new Set<number>()
  const strict = new TextDecoder('utf-8', { fatal: true })
  let line = 1
  for (let start = 0; start <= bytes.length; line++) {
    const feed = bytes.indexOf(LINE_FEED, start)
    const end = feed === -1 ? bytes.length : feed
    try {
      strict.decode(bytes.subarray(start, end))
    } catch {
      broken.add(line)
    }
    start = end + 1
  }
  return broken
}
