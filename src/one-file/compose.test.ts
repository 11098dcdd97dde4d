import { expect, test } from 'vitest'
import { composeOneFile } from './compose.ts'
import { pack } from './pack.ts'

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="script-src 'self'" />
    <title>An atlas</title>
    <link rel="icon" href="./icon.svg" type="image/svg+xml" />
    <script type="module" crossorigin src="./assets/index-1.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/index-1.css">
  </head>
  <body>
    <div id="atlas">The map</div><script type="application/json" id="start-data">{"a":1}</script>
  </body>
</html>`

const parts = {
  style: 'p { color: red }',
  script: 'go()',
  icon: '<svg xmlns="http://www.w3.org/2000/svg"/>',
  files: new Map([['assets/dataset-1.json', '{"b":2}']]),
}

test('nothing in the file leads to another file', () => {
  const file = composeOneFile(PAGE, parts)
  expect(file.match(/(?:src|href)="[^"]*"/g)).toEqual([expect.stringMatching(/^href="data:image\/svg\+xml,/)])
})

test('the page is as it was, with rules, data and script within it', () => {
  const file = composeOneFile(PAGE, parts)
  expect(file).toContain('<title>An atlas</title>')
  expect(file).toContain(
    '<div id="atlas">The map</div><script type="application/json" id="start-data">{"a":1}</script>',
  )
  expect(file).toContain('<style>p { color: red }</style>')
  expect(file).toContain(`<script type="text/plain" id="assets/dataset-1.json">${pack('{"b":2}')}</script>`)
  expect(file).toMatch(/<script type="module">go\(\)<\/script>\n<\/body>\s*<\/html>$/)
})

test('one policy, which allows no network', () => {
  const policies = composeOneFile(PAGE, parts).match(/http-equiv="Content-Security-Policy" content="[^"]*"/g)
  expect(policies).toHaveLength(1)
  expect(policies?.[0]).toContain("default-src 'none'")
  expect(policies?.[0]).not.toMatch(/http:|https:|'self'|\*/)
})

test('a script that speaks of markup means the same, and does not end the element that it stands in', () => {
  const script = 'out = ["</script>", `<!--<script>`, /<\\/script>|<!--/.test("<!--")]'
  const file = composeOneFile(PAGE, { ...parts, script: `let out;${script};return out` })
  const [, within = ''] = /<script type="module">(.*?)<\/script>/s.exec(file) ?? []
  expect(within).not.toMatch(/<!--|<script/)
  expect(new Function(within)()).toEqual(['</script>', '<!--<script>', true])
})
