import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { chromium } from '@playwright/test'
import { BROWSER_ARGS } from './browser-args.mjs'
import { canUseApt, installWithApt } from './debian.mjs'

export const PLAYWRIGHT_CLI = join(
  dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json')),
  'cli.js',
)

const PROGRAM_FILES = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']].filter(
  (folder) => folder !== undefined,
)

const SYSTEM_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...PROGRAM_FILES.flatMap((folder) => [
    join(folder, 'Google/Chrome/Application/chrome.exe'),
    join(folder, 'Microsoft/Edge/Application/msedge.exe'),
  ]),
]

/**
 * Only a browser that opens a page is one: a wrapper without its package, or a lack of libraries, shows no earlier.
 * @param {string} path
 */
async function opensPage(path) {
  if (!existsSync(path)) return false
  try {
    const browser = await chromium.launch({ executablePath: path, args: BROWSER_ARGS, timeout: 30_000 })
    const page = await browser.newPage()
    const sum = await page.evaluate(() => 1 + 1)
    console.log(`Browser: ${path} (${browser.version()})`)
    await browser.close()
    return sum === 2
  } catch (error) {
    console.log(`Browser: ${path} does not start: ${String(error).split('\n')[0] ?? ''}`)
    return false
  }
}

/**
 * The path of a Chromium that works: the one of CHROMIUM_PATH, one of the system, the one of Playwright; otherwise one is
 * installed.
 * @returns {Promise<string>}
 */
export async function findBrowser() {
  const asked = process.env.CHROMIUM_PATH
  for (const provide of [
    () => (asked === undefined ? [] : [asked]),
    () => SYSTEM_PATHS,
    () => [chromium.executablePath()],
    () => {
      spawnSync(process.execPath, [PLAYWRIGHT_CLI, 'install', 'chromium'], {
        stdio: ['ignore', 'inherit', 'inherit'],
      })
      return [chromium.executablePath()]
    },
    () => {
      if (!canUseApt) return []
      installWithApt(['chromium', 'fonts-noto-cjk'])
      return SYSTEM_PATHS
    },
  ]) {
    for (const path of provide()) {
      if (await opensPage(path)) return path
    }
  }
  throw new Error(
    'No browser for the end-to-end tests: install Chromium (Debian: apt-get install chromium fonts-noto-cjk), or set CHROMIUM_PATH to one.',
  )
}
