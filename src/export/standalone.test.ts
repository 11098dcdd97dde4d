import { expect, test } from 'vitest'
import { standalone } from './standalone.ts'

test('lengths on the screen become lengths of the drawing', () => {
  expect(
    standalone(
      '<path stroke-width="0.05rem" stroke-dasharray="0.2rem 0.1rem" vector-effect="non-scaling-stroke"/>',
      40,
    ),
  ).toBe('<path stroke-width="2" stroke-dasharray="8 4"/>')
})

test('what is written on the map stays as it is', () => {
  expect(standalone('<text font-size="12">3rem</text>', 40)).toBe('<text font-size="12">3rem</text>')
})

test('the marks of the framework are gone', () => {
  expect(standalone('<!--[--><g class="svelte-1"><!----><path d="M0 0"/></g>', 1)).toBe('<g><path d="M0 0"/></g>')
})
