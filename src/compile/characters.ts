/**
 * Names the first character of a text that can only be there by mistake: control characters (a tab among them), the
 * replacement character that a wrong decoding leaves, a byte order mark in the middle, and the invisible marks that
 * turn the reading direction. Undefined where there is none.
 */
export function forbiddenCharacter(text: string): string | undefined {
  const found = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF\uFFFD]/u.exec(text)?.[0]
  if (found === undefined) return undefined
  const code = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return found === '\uFFFD' ? 'U+FFFD, which a wrong encoding leaves' : `the invisible character U+${code}`
}
