import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'

const directory = mkdtempSync(join(tmpdir(), 'mentions-'))
afterAll(() => rmSync(directory, { recursive: true }))

const COMMAND = ['--import', 'tsx', 'src/compile/mentions/command.ts']

function run(...words: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...COMMAND, ...words], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
  return { status, stdout, stderr }
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(directory, name)
  writeFileSync(path, content)
  return path
}

describe('npm run mentions', () => {
  test('prints the mentions of a file as JSON, lines from 1, UTF-16 offsets within the line', () => {
    const path = file(
      'text.txt',
      '\uFEFFFrance.\r\n\r\n😀 Russo-Estonian talks in Congo\r\nNATO and the Baltic states\n',
    )
    const { status, stdout, stderr } = run(path)
    expect(stderr).toBe('')
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toEqual([
      { line: 1, start: 0, end: 6, text: 'France', kind: 'named', countries: ['FRA'] },
      { line: 3, start: 9, end: 17, text: 'Estonian', kind: 'named', countries: ['EST'] },
      { line: 3, start: 27, end: 32, text: 'Congo', kind: 'named', countries: ['COD', 'COG'], ambiguous: true },
      { line: 4, start: 0, end: 4, text: 'NATO', kind: 'organisation', organisation: 'NATO' },
      { line: 4, start: 13, end: 26, text: 'Baltic states', kind: 'group', countries: ['EST', 'LVA', 'LTU'] },
    ])
  })

  test('reads the article when no file is named, its blocks numbered as they were extracted', () => {
    const mentions = JSON.parse(run().stdout) as { line: number; text: string }[]
    expect(mentions.find(({ text }) => text === 'Estonian')?.line).toBe(12)
    expect(mentions.at(-1)).toMatchObject({ line: 69, text: 'Lebanese' })
  })

  test('--table prints it for a person', () => {
    const { status, stdout } = run(file('istanbul.txt', 'commitments made in Istanbul'), '--table')
    expect(status).toBe(0)
    expect(stdout).toContain('Istanbul, a city in Türkiye')
  })

  test('a text without mentions is an empty list', () => {
    expect(run(file('none.txt', 'Nothing here.')).stdout).toBe('[]\n')
  })

  test.each([
    ['a file that is not there', () => join(directory, 'absent.txt'), 'there is no such file'],
    ['a directory', () => directory, 'it is a directory'],
    ['an empty file', () => file('empty.txt', ''), 'is empty'],
    ['a file of nothing but white space', () => file('blank.txt', ' \n\n'), 'is empty'],
    ['a file that is not UTF-8', () => file('latin.txt', new Uint8Array([0x43, 0xf4, 0x74, 0x65])), 'is not UTF-8'],
    ['a surrogate written as UTF-8', () => file('wtf.txt', new Uint8Array([0xed, 0xa0, 0x80])), 'is not UTF-8'],
  ])('%s: one sentence, exit code 2', (_, path, words) => {
    const { status, stdout, stderr } = run(path())
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    expect(stderr).toContain(words)
  })

  test('an unknown option is told', () => {
    expect(run('--tabel')).toMatchObject({ status: 2, stdout: '' })
  })

  test('a long output reaches a slow reader whole', async () => {
    const path = file('long.txt', 'Peru, Chile and Bolivia. '.repeat(8000))
    const child = spawn(process.execPath, [...COMMAND, path], { stdio: ['ignore', 'pipe', 'inherit'] })
    const chunks: Buffer[] = []
    for await (const chunk of child.stdout) chunks.push(chunk as Buffer)
    expect(JSON.parse(Buffer.concat(chunks).toString('utf8'))).toHaveLength(24_000)
  })
}, 60_000)
