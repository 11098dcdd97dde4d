import type { Dataset } from '../dataset/dataset.ts'
import type { SetOf } from './value.ts'

const NUMBER_WORDS = [
  ['none', 'zero'],
  ['one'],
  ['two'],
  ['three'],
  ['four', 'fourth'],
  ['five', 'fifth'],
  ['six', 'sixth'],
  ['seven', 'seventh'],
  ['eight', 'eighth'],
  ['nine', 'ninth'],
  ['ten', 'tenth'],
  ['eleven', 'eleventh'],
  ['twelve', 'twelfth'],
  ['thirteen', 'thirteenth'],
  ['fourteen', 'fourteenth'],
  ['fifteen', 'fifteenth'],
  ['sixteen'],
  ['seventeen'],
  ['eighteen'],
  ['nineteen'],
  ['twenty'],
]
const VALUE_OF_WORD = new Map(NUMBER_WORDS.flatMap((words, value) => words.map((word) => [word, value] as const)))
const NUMBER = new RegExp(`\\d+(?:,\\d{3})*(?:\\.\\d+)?|\\b(?:${[...VALUE_OF_WORD.keys()].join('|')})\\b`, 'gi')

/** The numbers that a text says, in figures or in words up to twenty, in reading order. */
export function numbersIn(text: string): number[] {
  return [...text.matchAll(NUMBER)].map(([word]) => {
    return VALUE_OF_WORD.get(word.toLowerCase()) ?? Number(word.replaceAll(',', ''))
  })
}

/** The countries, sites or territories that a text names, by their names in the atlas; the longer name counts. */
export function namesIn(text: string, of: SetOf, dataset: Dataset): Set<string> {
  const names = namesOf(of, dataset).sort((a, b) => b.name.length - a.name.length)
  const found = new Set<string>()
  let rest = text
  for (const { id, name } of names) {
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`, 'gu')
    const without = rest.replace(pattern, '·')
    if (without !== rest) found.add(id)
    rest = without
  }
  return found
}

/** A name and, where it goes on in brackets, the name before them: "Artsakh (Nagorno-Karabakh)" is "Artsakh" too. */
function namesOf(
  of: SetOf,
  { entities, sites, territories }: Dataset,
): { readonly id: string; readonly name: string }[] {
  const rows = {
    country: entities.map(({ key, name }) => ({ id: key, name })),
    site: sites,
    territory: territories,
    paragraph: [],
  }[of]
  return rows.flatMap(({ id, name }) => {
    const short = name.replace(/ \(.*$/, '')
    return short === name
      ? [{ id, name }]
      : [
          { id, name },
          { id, name: short },
        ]
  })
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
