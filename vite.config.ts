import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vitest/config'
import { articlePage } from './src/article-page/article-page.ts'
import type { StaticPage } from './src/compile/pages.ts'
import { atlas } from './src/compile/plugin.ts'
import { offline } from './src/offline/plugin.ts'
import { FILE, oneFile } from './src/one-file/plugin.ts'

const ARTICLE: StaticPage = {
  fileName: 'article.html',
  stylesheet: 'src/article-page/article.css',
  render: articlePage,
}

export default defineConfig({
  // Every address in the built site is relative, so that it works under any path and from a folder.
  base: './',
  publicDir: 'static',
  plugins: [
    atlas({ directory: 'data', prerender: 'src/page/prerender.ts', pages: [ARTICLE] }),
    svelte(),
    oneFile({ beside: [ARTICLE.fileName, 'names.csv'] }),
    // It lists what all others have written; a visit does not need the atlas twice.
    offline({ without: [FILE] }),
  ],
  build: {
    target: 'es2022',
    // MapLibre alone is larger than the default warning.
    chunkSizeWarningLimit: 1200,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // All that the first picture needs in one file: shared pieces of their own would cost requests and bytes.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'index', test: /\.(m?js|ts|svelte)$/, tags: ['$initial'] }] } },
    },
  },
  worker: { format: 'es' },
  test: {
    environment: 'node',
    include: ['src/**/*.test.ts'],
    testTimeout: 60_000,
  },
})
