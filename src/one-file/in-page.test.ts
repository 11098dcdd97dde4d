import { expect, test } from 'vitest'
import { unpack } from './in-page.ts'
import { pack } from './pack.ts'

test('what is packed comes out as it went in', async () => {
  const text = JSON.stringify({ name: 'Türkiye – Кыргызстан', markup: '</script><!--' }).repeat(1000)
  const packed = pack(text)
  expect(packed).toMatch(/^[\w+/=]+$/)
  expect(packed.length).toBeLessThan(text.length / 10)
  expect(await unpack(packed)).toBe(text)
})

test('what is damaged is not taken for a text', async () => {
  await expect(unpack(pack('a text'.repeat(100)).slice(0, 40))).rejects.toThrow()
})
