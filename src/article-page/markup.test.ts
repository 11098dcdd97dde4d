import { expect, test } from 'vitest'
import { joined, markup } from './markup.ts'

test('what is inserted becomes text, and what the template says stays', () => {
  const hostile = `<script>alert("1")</script> & 'it' \`x\``
  expect(markup`<p title="${hostile}">${hostile}</p>`.text).toBe(
    '<p title="&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;it&#39; &#96;x&#96;">' +
      '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;it&#39; &#96;x&#96;</p>',
  )
})

test('a carriage return survives a parser, which would make a line feed of it', () => {
  expect(markup`${'a\r\nb'}`.text).toBe('a&#13;\nb')
})

test('templates nest, lists are joined, and undefined is nothing', () => {
  const items = ['a', undefined, 3].map((item) => markup`<li>${item}</li>`)
  expect(markup`<ul>${items}</ul>`.text).toBe('<ul><li>a</li><li></li><li>3</li></ul>')
  expect(markup`${joined(['a', '&', 'b'], ', ')}`.text).toBe('a, &amp;, b')
})
