import type { About } from '../dataset/dataset.ts'

/** As in the page's head, and as in the icons. */
const INK = '#14212b'

/** What a browser needs to install the atlas as an app, as JSON. All addresses are relative to it. */
export function webManifest({ title, introduction }: Pick<About, 'title' | 'introduction'>, language: string): string {
  return JSON.stringify({
    name: title,
    description: introduction,
    lang: language,
    start_url: './',
    scope: './',
    display: 'standalone',
    theme_color: INK,
    background_color: INK,
    icons: [
      { src: './icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: './icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: './icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: './icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  })
}
