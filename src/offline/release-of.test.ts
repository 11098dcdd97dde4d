import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { filesOf, releaseOf } from './release-of.ts'

const directory = mkdtempSync(join(tmpdir(), 'atlas-'))
mkdirSync(join(directory, 'assets'))
for (const path of ['index.html', 'index.html.br', 'index.html.gz', 'worker.js', 'assets/a-1.js']) {
  writeFileSync(join(directory, path), 'abc')
}
afterAll(() => rmSync(directory, { recursive: true }))

/** Of "abc": the first example of FIPS 180-2. */
const DIGEST = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'

test('a release lists every file of the site with its digest, without compressed copies and what is left out', async () => {
  expect(await filesOf(directory, ['worker.js'])).toEqual([
    { path: 'assets/a-1.js', digest: DIGEST },
    { path: 'index.html', digest: DIGEST },
  ])
})

test('the version changes with a name, a content and the worker, and with nothing else', () => {
  const file = { path: 'a', digest: DIGEST }
  const versions = [
    releaseOf([file], 'code'),
    releaseOf([{ ...file, path: 'b' }], 'code'),
    releaseOf([{ ...file, digest: '00' }], 'code'),
    releaseOf([file], 'other code'),
  ].map(({ version }) => version)
  expect(new Set(versions).size).toBe(4)
  expect(releaseOf([{ ...file }], 'code').version).toBe(versions[0])
})
