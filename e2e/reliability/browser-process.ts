import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { chromium, type Page } from '@playwright/test'
import { BROWSER_ARGS } from '../../scripts/browser-args.mjs'

export interface BrowserProcess {
  readonly page: Page
  /** Ends the browser and all its processes at once, as a power switch would; resolves when they are gone. */
  readonly kill: () => Promise<void>
}

/** Starts a browser of its own on a profile, in a process group of its own. */
export async function startBrowser(executablePath: string, profile: string): Promise<BrowserProcess> {
  const args = [
    ...BROWSER_ARGS,
    '--headless',
    '--no-first-run',
    '--disable-component-update',
    '--disable-sync',
    '--lang=zh-CN',
    '--window-size=1440,900',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    'about:blank',
  ]
  const child = spawn(executablePath, args, { detached: true, stdio: ['ignore', 'ignore', 'pipe'] })
  const { pid } = child
  if (pid === undefined) throw new Error(`${executablePath} does not start`)
  // A test that fails half way leaves no browser behind.
  const killGroup = (): void => killQuietly(-pid)
  process.once('exit', killGroup)
  const exited = once(child, 'exit')
  const endpoint = await findEndpoint(child.stderr)
  // What the browser says later is read and dropped: a full pipe would stop it.
  child.stderr.resume()
  const browser = await chromium.connectOverCDP(endpoint)
  const disconnected = new Promise<void>((resolve) => {
    browser.on('disconnected', () => resolve())
  })
  const page = browser.contexts()[0]?.pages()[0]
  if (page === undefined) throw new Error('The browser has opened no page')
  await page.setViewportSize({ width: 1440, height: 900 })
  return {
    page,
    kill: async () => {
      killGroup()
      process.off('exit', killGroup)
      await Promise.all([exited, disconnected])
    },
  }
}

async function findEndpoint(stream: NodeJS.ReadableStream): Promise<string> {
  const lines = createInterface({ input: stream })
  const said: string[] = []
  for await (const line of lines) {
    said.push(line)
    const endpoint = /^DevTools listening on (ws:\S+)$/.exec(line)?.[1]
    if (endpoint !== undefined) return endpoint
  }
  throw new Error(`The browser has ended:\n${said.join('\n')}`)
}

function killQuietly(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    // It has ended by itself.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}
