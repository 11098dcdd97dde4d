import { expect, test } from 'vitest'
import { fold, search, type SearchEntry, type NameKind } from './search.ts'

function country(id: string, name: string, ...others: [NameKind, string][]): SearchEntry {
  const names = [['name', name] as [NameKind, string], ...others]
  return {
    selection: { kind: 'country', id },
    name,
    names: names.map(([kind, text]) => ({ kind, text, folded: fold(text) })),
  }
}

const entries = [
  country('MMR', 'Myanmar', ['former name', 'Burma'], ['demonym', 'Burmese'], ['capital', 'Naypyidaw']),
  country('CIV', 'Côte d’Ivoire', ['alias', 'Ivory Coast']),
  country('NER', 'Niger', ['demonym', 'Nigerien']),
  country('NGA', 'Nigeria', ['demonym', 'Nigerian']),
  country('GNB', 'Guinea-Bissau'),
  country('DZA', 'Algeria', ['capital', 'Algiers']),
]

function found(query: string): string[] {
  return search(entries, query).map(({ entry, matched }) => `${entry.name} (${matched.text})`)
}

test('finds a country by its former name, and says by which name', () => {
  expect(found('burma')).toEqual(['Myanmar (Burma)'])
})

test('diacritics, case and punctuation do not matter', () => {
  expect(found('COTE D')).toEqual(['Côte d’Ivoire (Côte d’Ivoire)'])
  expect(found('guinea bissau')).toEqual(['Guinea-Bissau (Guinea-Bissau)'])
})

test('the whole name comes before its beginning, a beginning before a later word', () => {
  expect(found('niger')).toEqual(['Niger (Niger)', 'Nigeria (Nigeria)'])
  expect(found('coast')).toEqual(['Côte d’Ivoire (Ivory Coast)'])
})

test('matches the beginnings of words only, so that Niger is not found in Algiers', () => {
  expect(found('gier')).toEqual([])
})

test('an empty query finds nothing', () => {
  expect(found('  - ')).toEqual([])
})
