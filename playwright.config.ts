import { defineConfig } from '@playwright/test'
import { findBrowser } from './e2e/browser.ts'

const executablePath = findBrowser() ?? undefined

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  // Software-rendered maps are slow, and two at once slower: patience, not retries.
  timeout: 240_000,
  expect: { timeout: 60_000 },
  workers: 2,
  fullyParallel: true,
  reporter: [['list']],
  use: {
    baseURL: 'http://localhost:4281/',
    viewport: { width: 1280, height: 720 },
    // Nothing is kept from one visit to the next but where a test is about that.
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath !== undefined && { executablePath }),
      args: [
        '--use-angle=swiftshader',
        '--enable-unsafe-swiftshader',
        '--ignore-gpu-blocklist',
        // Only WebGL is drawn by the stand-in for a graphics card: pages drawn by it are slow, and come in pieces.
        '--disable-gpu-rasterization',
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    },
    trace: 'retain-on-failure',
  },
  webServer: {
    command: 'npx tsx e2e/serve.ts',
    url: 'http://localhost:4291/school/atlas/',
    reuseExistingServer: false,
    timeout: 180_000,
  },
})
