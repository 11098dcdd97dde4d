import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { provideBrowser } from './browser.ts'

try {
  provideBrowser()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
try {
  const command = join('node_modules', '@playwright', 'test', 'cli.js')
  execFileSync(process.execPath, [command, 'test', ...process.argv.slice(2)], { stdio: 'inherit' })
} catch {
  process.exit(1)
}
