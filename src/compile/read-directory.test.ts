import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readDirectory } from './read-directory.ts'

const directory = mkdtempSync(join(tmpdir(), 'data-'))
afterAll(() => rmSync(directory, { recursive: true }))

test('data files are read by their path inside the directory, and nothing else is', () => {
  mkdirSync(join(directory, 'gazetteer'))
  for (const name of ['survey.csv', 'README.md', '.survey.csv', 'survey.csv~', 'gazetteer/traps.csv']) {
    writeFileSync(join(directory, name), name)
  }
  const files = readDirectory(directory)
  expect([...files.keys()]).toEqual(['gazetteer/traps.csv', 'survey.csv'])
  expect(new TextDecoder().decode(files.get('survey.csv'))).toBe('survey.csv')
})

test('a directory that is not there has no files', () => {
  expect(readDirectory(join(directory, 'nowhere')).size).toBe(0)
})
