import { expect, test } from 'vitest'
import { Mirrors } from './mirrors.ts'
import type { Problem } from './problem.ts'
import { readSources, unusedSources, usedSources, weaklySourcedBy } from './sources.ts'
import { filesOf, messagesOf } from './testing/small-input.ts'

function read(...rows: string[]) {
  const problems: Problem[] = []
  const files = filesOf({ 'sources.csv': ['id,publisher,title,date,url,read_at,kind', ...rows] })
  const sources = readSources(files, new Mirrors(['mirror.example']), (problem) => problems.push(problem))
  return { sources, messages: messagesOf(problems) }
}

test('a mirror keeps where it was read to itself', () => {
  const { sources, messages } = read('copy,A Copy,A copy,2019,,https://mirror.example/x,mirror')
  expect(messages).toEqual([])
  expect(sources.sources).toEqual([{ id: 'copy', publisher: 'A Copy', title: 'A copy', date: '2019', kind: 'mirror' }])
})

test('a linked mirror is a problem, by its kind, by its host, and by a bare IP address', () => {
  const { messages } = read(
    'a,A,A,2019,https://example.org,https://mirror.example/x,mirror',
    'b,B,B,2019,https://en.mirror.example/x,,publication',
    'c,C,C,2019,http://192.0.2.7/x,,publication',
    'd,D,"D, at mirror.example",2019,,,publication',
    'e,E,E,2019,,,mirror',
  )
  expect(messages).toEqual([
    'sources.csv:2: a source of kind "mirror" is linked: url "https://example.org"; allowed: an empty url, and the address in read_at',
    'sources.csv:3: url links the mirror "mirror.example"; allowed: the publication itself, or an empty url',
    'sources.csv:4: url links the mirror "192.0.2.7"; allowed: the publication itself, or an empty url',
    'sources.csv:5: title names the mirror "mirror.example"; allowed: mirrors only in read_at of sources.csv',
    'sources.csv:6: a source of kind "mirror" does not say where it was read: read_at is empty; allowed: an address in read_at',
  ])
})

test('what else is wrong with a source', () => {
  const { messages } = read(
    'a b,A,A,2019,ftp://example.org/x,,publication',
    'c,,C,,https://example.org,,website',
    'd,D,D,2019,javascript:alert(1),,party',
    'd,D,D,2019,,,party',
  )
  expect(messages).toEqual([
    'sources.csv:2: id "a b" is no id; allowed: letters a-z, digits and hyphens',
    'sources.csv:2: url "ftp://example.org/x" is no web address; allowed: addresses that begin with http:// or https://',
    'sources.csv:3: date is empty',
    'sources.csv:3: publisher is empty',
    'sources.csv:3: unknown kind "website"; allowed: publication, party, mirror',
    'sources.csv:4: url "javascript:alert(1)" is no web address; allowed: addresses that begin with http:// or https://',
    'sources.csv:5: duplicate row: id "d" is in line 4 already; allowed: one row for each id',
  ])
})

test('only named sources are kept, and the others are told', () => {
  const { sources } = read('a,A,A,2019,,,publication', 'b,B,B,2019,,,party')
  sources.catalogue.use('a')
  expect(Object.keys(usedSources(sources))).toEqual(['a'])
  expect(messagesOf(unusedSources(sources))).toEqual(['sources.csv:3: no row names the source "b"'])
})

test('a fact is weakly sourced when mirrors and parties are all it has', () => {
  const { sources } = read('a,A,A,2019,,,publication', 'b,B,B,2019,,,party', 'c,C,C,2019,,x,mirror')
  const weaklySourced = weaklySourcedBy(sources.sources)
  expect(weaklySourced(['b', 'c'])).toBe(true)
  expect(weaklySourced(['a', 'b', 'c'])).toBe(false)
  expect(weaklySourced([])).toBe(false)
})
