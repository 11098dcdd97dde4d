import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Dataset } from '../dataset/dataset.ts'
import { compileAtlas } from './dataset.ts'

/** Words that are names in the data and something else in the source, and why they may stand there. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'United Nations': 'whether an entity is a member of it is a field of every entity, in any atlas',
}

/** Code that people run and read; tests, and what only tests use, name what they like. */
function sourceFiles(): string[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(ts|svelte|css)$/.test(path) && !/\.test\.ts$|(^|\/)testing\//.test(path))
    .map((path) => join('src', path))
}

/** Comments go, for an example there makes no atlas; line ends stay, so that lines keep their numbers. */
function withoutComments(text: string): string {
  const comments = /\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<=^|\s)\/\/.*$/gm
  return text.replace(comments, (comment) => comment.replace(/[^\n]/g, ''))
}

/** What this atlas is about, by name: countries, their people, organisations, the survey. */
function namesOf({ about, entities, organisations }: Dataset): string[] {
  const countries = entities.flatMap(({ name, officialName, formerNames, demonyms }) => [
    name,
    officialName,
    ...formerNames,
    ...demonyms,
  ])
  const capitals = entities.flatMap((entity) => entity.capitals)
  const abbreviations = organisations.flatMap(({ abbreviation = '' }) =>
    /[A-Z].*[A-Z].*[A-Z]/.test(abbreviation) ? [abbreviation] : [],
  )
  const longNames = [
    ...countries,
    ...capitals,
    ...organisations.map(({ name }) => name),
    about.focus.name,
    about.focus.adjective,
  ]
  return [...new Set([...longNames.filter((name) => name.length >= 5), ...abbreviations, about.survey.shortName])]
}

test('nothing in the source names a country, a people, a capital or an organisation: that is the business of the data', () => {
  const compiled = compileAtlas('data')
  expect(compiled).toHaveProperty('dataset')
  const names = 'dataset' in compiled ? namesOf(compiled.dataset) : []
  expect(names.length).toBeGreaterThan(500)
  const escaped = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${escaped.join('|')})(?![\\p{L}\\p{N}_])`, 'gu')
  const found = sourceFiles().flatMap((file) =>
    withoutComments(readFileSync(file, 'utf8'))
      .split('\n')
      .flatMap((line, index) =>
        [...line.matchAll(pattern)].map(([name]) => ({ name, place: `${file}:${index + 1}: ${line.trim()}` })),
      ),
  )
  expect(
    found.filter(({ name }) => !Object.hasOwn(EXCEPTIONS, name)).map(({ name, place }) => `${name}: ${place}`),
  ).toEqual([])
  const needless = Object.keys(EXCEPTIONS).filter((name) => !found.some((each) => each.name === name))
  expect(needless, 'exceptions that nothing needs').toEqual([])
})
