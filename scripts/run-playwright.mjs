// Finds or installs a browser and a free port for the end-to-end tests, then runs them; arguments go to Playwright.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findBrowser, PLAYWRIGHT_CLI } from './find-browser.mjs'
import { findFreePort } from './free-port.mjs'

try {
  if (!existsSync(new URL('../dist/index.html', import.meta.url)))
    throw new Error('Build first: npm run build')
  const env = { ...process.env, CHROMIUM_PATH: await findBrowser(), E2E_PORT: String(await findFreePort()) }
  const args = [PLAYWRIGHT_CLI, 'test', ...process.argv.slice(2)]
  process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit', env }).status ?? 1
} catch (error) {
  console.log(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
