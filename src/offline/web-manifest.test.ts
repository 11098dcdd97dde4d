import { expect, test } from 'vitest'
import { webManifest } from './web-manifest.ts'

test('an app of the atlas has its title, and every address is relative', () => {
  const text = webManifest({ title: 'An “atlas”', introduction: 'Of somewhere.' }, 'en')
  expect(JSON.parse(text)).toMatchObject({ name: 'An “atlas”', description: 'Of somewhere.', start_url: './' })
  for (const [, address] of text.matchAll(/"(?:src|start_url|scope)":"([^"]*)"/g)) expect(address).toMatch(/^\.\//)
})
