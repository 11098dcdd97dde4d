/** A word's other spellings that need no row of their own in the gazetteer. */
export function spellingsOf(alias: string): string[] {
  let spellings = [alias]
  for (const [pattern, replacements] of VARIANTS) {
    spellings = spellings.flatMap((spelling) =>
      pattern.test(spelling) ? replacements.map((replacement) => spelling.replace(pattern, replacement)) : [spelling],
    )
  }
  return [...new Set(spellings)]
}

const VARIANTS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\b(?:Saint|St\.?)(?= )/, ['Saint', 'St.', 'St']],
  [/ (?:and|&) /, [' and ', ' & ']],
  [/\bOrgani[sz]ation\b/, ['Organisation', 'Organization']],
  [/\bCo-?operation\b/, ['Cooperation', 'Co-operation']],
  [/(?<=\p{L})['’](?=\p{L})/u, ["'", '']],
]

/** "Estonian" → "Estonians"; adjectives such as "French" and "Chinese" have no such plural. */
export function peopleOf(demonym: string): string | undefined {
  if (/(?:ese|ish|sh|ch|ss|[xs])$/.test(demonym) || !/\p{Ll}$/u.test(demonym)) return undefined
  return `${demonym}s`
}
