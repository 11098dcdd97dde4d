import { expect, test } from 'vitest'
import type { Paragraph } from '../dataset/dataset.ts'
import { leadOf } from './lead.ts'

function paragraph(line: number): Paragraph {
  return {
    kind: 'paragraph',
    line,
    text: 'Once.',
    path: [],
    sentences: [{ start: 0, end: 5 }],
    mentions: [],
    notes: [],
  }
}

test('an article begins with its first paragraph, whatever headings stand above it', () => {
  const [first, second] = [paragraph(2), paragraph(3)]
  expect(leadOf({ blocks: [{ kind: 'heading', line: 1, level: 2, text: 'Then.' }, first, second] })).toBe(first)
  expect(leadOf({ blocks: [] })).toBeUndefined()
})
