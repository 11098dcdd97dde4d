import { expect, test } from 'vitest'
import { describePage } from './page-head.ts'

const ABOUT = { title: 'War & <peace>', introduction: 'Who said "what".' }

test('title and description stand in the head, the title escaped', () => {
  const { html, tags } = describePage('<head><title>Atlas</title></head>', ABOUT)
  expect(html).toBe('<head><title>War &amp; &lt;peace&gt;</title></head>')
  expect(tags).toEqual([{ tag: 'meta', attrs: { name: 'description', content: 'Who said "what".' }, injectTo: 'head' }])
})

test('a page without a title gets one', () => {
  expect(describePage('<head></head>', ABOUT).tags[0]).toEqual({
    tag: 'title',
    children: 'War &amp; &lt;peace&gt;',
    injectTo: 'head',
  })
})
