import { defineConfig, devices, type ReporterDescription } from '@playwright/test'
import type { AgeOptions } from './e2e/fixtures.ts'
import { BROWSER_ARGS } from './scripts/browser-args.mjs'

// Both come from scripts/run-playwright.mjs.
const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
const port = process.env.E2E_PORT ?? '4175'
const baseURL = `http://127.0.0.1:${port}/`

const jsonReport = process.env.PLAYWRIGHT_JSON
const reporter: ReporterDescription[] = [['list']]
if (jsonReport !== undefined) reporter.push(['json', { outputFile: jsonReport }])

export default defineConfig<AgeOptions>({
  testDir: 'e2e',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: process.env.CI === 'true',
  retries: 0,
  // A shared machine with two cores can be slow; what is right does not depend on how fast it comes.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter,
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1440, height: 900 },
    baseURL,
    locale: 'zh-CN',
    // Keeping the program in the browser is the matter of e2e/offline.spec.ts alone.
    serviceWorkers: 'block',
    timezoneId: 'Asia/Shanghai',
    screenshot: 'only-on-failure',
    // Tracing every test costs a quarter of the time: `npm run test:e2e -- --trace on` for the one that fails.
    trace: 'off',
    launchOptions: { executablePath, args: BROWSER_ARGS },
  },
  projects: [
    { name: 'chromium' },
    // The oldest browser supported, as far as taking away what came later makes one.
    { name: 'chromium-109', grep: /@old/, use: { browserAge: 'chromium109' } },
  ],
  webServer: {
    // The server of `npm start`.
    command: `npm exec -- vite preview --host 127.0.0.1 --port ${port} --strictPort`,
    url: baseURL,
  },
})
