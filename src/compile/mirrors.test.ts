import { expect, test } from 'vitest'
import { Mirrors, readMirrors } from './mirrors.ts'
import type { Problem } from './problem.ts'
import { filesOf, messagesOf } from './testing/small-input.ts'

const mirrors = new Mirrors(['mirror.example', 'copy.test'])

test('a mirror is its host, a host below it, or a bare IP address', () => {
  expect(mirrors.hostOf('https://mirror.example/wiki/X')).toBe('mirror.example')
  expect(mirrors.hostOf('https://en.MIRROR.example/wiki/X')).toBe('mirror.example')
  expect(mirrors.hostOf('http://54.210.22.48/wiki')).toBe('54.210.22.48')
  expect(mirrors.hostOf('http://[2001:db8::1]/wiki')).toBe('[2001:db8::1]')
  expect(mirrors.hostOf('https://notmirror.example/')).toBeUndefined()
  expect(mirrors.hostOf('no address')).toBeUndefined()
})

test('a text that names a mirror is found whatever its case', () => {
  expect(mirrors.namedIn('read at Mirror.Example')).toBe('mirror.example')
  expect(mirrors.namedIn('a mirror')).toBeUndefined()
})

test('the list has one host a line; remarks and empty lines do not count', () => {
  const problems: Problem[] = []
  const read = readMirrors(
    filesOf({ 'mirrors.txt': ['# copies', '', 'mirror.example', 'https://x.example/'] }),
    (problem) => problems.push(problem),
  )
  expect(read.hostOf('https://mirror.example')).toBe('mirror.example')
  expect(messagesOf(problems)).toEqual([
    'mirrors.txt:4: "https://x.example/" is no host name; allowed: one host a line, such as example.org',
  ])
})
