import { execFileSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const FIXED = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** A browser for the tests: Playwright's own (`undefined` lets it find that), else one of this system; `null` if there is none. */
export function findBrowser(): string | undefined | null {
  if (existsSync(chromium.executablePath())) return undefined
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
  return [...onPath, ...FIXED].find(isExecutable) ?? null
}

/** Finds a browser or brings one: Playwright's download, else, as root on a Debian-like system, its package. */
export function provideBrowser(): void {
  if (findBrowser() !== null) return
  const attempts: [string, string[]][] = [
    [process.execPath, [join('node_modules', '@playwright', 'test', 'cli.js'), 'install', 'chromium']],
  ]
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    attempts.push(['apt-get', ['update']], ['apt-get', ['install', '--yes', 'chromium']])
  }
  for (const [command, parameters] of attempts) {
    try {
      execFileSync(command, parameters, { stdio: 'inherit', timeout: 10 * 60_000 })
    } catch {
      // The next way may work; whether any did is asked below.
    }
    if (findBrowser() !== null) return
  }
  throw new Error('The browser tests need Chromium or Chrome: install one of them and run the tests again.')
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
