import imports from 'eslint-plugin-import-x'
import svelte from 'eslint-plugin-svelte'
import globals from 'globals'
import ts from 'typescript-eslint'
import svelteConfig from './svelte.config.js'

/** The line along which imports may point back, and nowhere else: each folder, and what it may not import. */
const FORBIDDEN = {
  dataset: ['compile', 'domain', 'state', 'map', 'layers', 'sidebar', 'search', 'page', 'wording', 'theme', 'serve'],
  compile: ['domain', 'state', 'map', 'sidebar', 'search', 'page', 'wording', 'theme', 'serve'],
  domain: ['compile', 'state', 'map', 'sidebar', 'search', 'page', 'wording', 'theme', 'serve'],
  // Read and checked both at build time and in the browser.
  'lesson-file': ['state', 'map', 'layers', 'sidebar', 'search', 'page', 'wording', 'theme', 'serve'],
  state: ['compile', 'map', 'layers', 'sidebar', 'search', 'page', 'wording', 'theme', 'serve'],
  map: ['compile', 'sidebar', 'search', 'page', 'serve'],
  layers: ['map', 'page', 'search', 'serve'],
  sidebar: ['compile', 'map', 'page', 'search', 'serve'],
  search: ['compile', 'map', 'page', 'sidebar', 'serve'],
  page: ['compile', 'serve'],
  offline: ['compile', 'domain', 'state', 'map', 'layers', 'sidebar', 'search', 'page', 'serve'],
  'one-file': ['compile', 'state', 'map', 'layers', 'sidebar', 'search', 'serve'],
}

export default ts.config(
  { ignores: ['dist', 'dist-usb', 'node_modules', 'test-results', 'playwright-report', '.cache'] },
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    plugins: { 'import-x': imports },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_$', argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'off',
      'no-console': 'off',
      eqeqeq: 'error',
      // Plain maps inside pure functions are no state.
      'svelte/prefer-svelte-reactivity': 'off',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
  },
  ...Object.entries(FORBIDDEN).map(([folder, forbidden]) => ({
    files: [`src/${folder}/**/*.{ts,svelte}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `(^|/)\\.\\.?/(\\.\\./)*(${forbidden.join('|')})/`,
              message: `src/${folder} may not import this: imports only point back along data → dataset → domain → state → renderers and sidebar.`,
            },
          ],
        },
      ],
    },
  })),
)
