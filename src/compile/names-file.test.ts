import { expect, test } from 'vitest'
import { parse } from 'csv-parse/sync'
import { smallAtlas } from '../dataset/small.fixture.ts'
import { namesFile } from './names-file.ts'

test('each country is a row, its lists in one cell, and a CSV reader gets back what was written', () => {
  const [first, second] = smallAtlas.entities
  if (!first || !second) throw new Error('the small atlas has no countries')
  const entities = [
    { ...first, officialName: 'Realm "of", the\nfocus', aliases: ['F', 'Focus, Land'], status: 'a state' },
    { ...second, capitals: ['Atown'], partOf: 'FFF' },
  ]
  expect(parse(namesFile(entities), { columns: true })).toEqual([
    {
      key: 'FFF',
      name: 'Focusland',
      article: '',
      official_name: 'Realm "of", the\nfocus',
      aliases: 'F; Focus, Land',
      former_names: '',
      demonyms: '',
      capitals: '',
      un: 'member',
      status: 'a state',
      part_of: '',
      region: 'Nowhere',
    },
    {
      key: 'AAA',
      name: 'Aland',
      article: 'the',
      official_name: 'Republic of Aland',
      aliases: '',
      former_names: '',
      demonyms: '',
      capitals: 'Atown',
      un: 'member',
      status: '',
      part_of: 'FFF',
      region: 'Nowhere',
    },
  ])
})
