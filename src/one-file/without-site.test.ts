import { expect, test } from 'vitest'
import { withoutSite } from './without-site.ts'

const PAGE = `<head>
<meta http-equiv="Content-Security-Policy" content="style-src 'self'" />
<link rel="icon" href="./icon.svg" />
<link rel="stylesheet" href="./assets/article-1.css" />
</head>
<body><a href="./#country=UKR">Ukraine</a> <a href="#line-5">5</a> <a href="https://example.org/">source</a></body>`

test('a page without its site has its rules within it, and no link to what is not there', () => {
  const read = (path: string): string => `/* ${path} */@font-face{src:url(a.woff2)}p{color:red}`
  const page = withoutSite(PAGE, read)
  expect(page).toContain('<style>/* assets/article-1.css */p{color:red}</style>')
  expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`)
  expect(page).toContain('<a>Ukraine</a> <a href="#line-5">5</a> <a href="https://example.org/">source</a>')
  expect(page).not.toContain('./')
})
