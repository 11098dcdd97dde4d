import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vitest/config'
import { articlePage } from './src/article-page/article-page.ts'
import type { StaticPage } from './src/compile/pages.ts'
import { atlas } from './src/compile/plugin.ts'

const ARTICLE: StaticPage = {
  fileName: 'article.html',
  stylesheet: 'src/article-page/article.css',
  render: articlePage,
}

export default defineConfig({
  // Every address in the built site is relative, so that it works under any path and from a folder.
  base: './',
  publicDir: 'static',
  plugins: [atlas({ directory: 'data', prerender: 'src/page/prerender.ts', pages: [ARTICLE] }), svelte()],
  build: {
    target: 'es2022',
    // MapLibre alone is larger than the default warning.
    chunkSizeWarningLimit: 1200,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  worker: { format: 'es' },
  test: {
    environment: 'node',
    include: ['src/**/*.test.ts'],
    testTimeout: 60_000,
  },
})
