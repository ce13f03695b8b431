import { test as base, expect, type BrowserContext } from '@playwright/test'
import { removeNewerFeatures } from './older-browser.ts'

export interface AgeOptions {
  /** `chromium109` takes away what browsers learned after that version. */
  readonly browserAge: 'current' | 'chromium109'
}

interface FaultOptions {
  /** What a test provokes on purpose; everything else that goes wrong in the page fails the test. */
  readonly expectedFaults: readonly RegExp[]
}

/** Notes everything that must not happen: errors, violations of the security policy, requests to other servers. */
async function watchFaults(context: BrowserContext, origin: string): Promise<readonly string[]> {
  const faults: string[] = []
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`)
  })
  context.on('weberror', (webError) => faults.push(`error: ${webError.error().message}`))
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol.startsWith('http') && url.origin !== origin) faults.push(`request: ${url.href}`)
  })
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      // oxlint-disable-next-line no-console -- the way out of the page to the listener above
      console.error(`policy: ${effectiveDirective} ${blockedURI} ${sample}`)
    })
  })
  return faults
}

export const test = base.extend<AgeOptions & FaultOptions>({
  browserAge: ['current', { option: true }],
  expectedFaults: [[], { option: true }],
  context: async ({ context, baseURL, browserAge, expectedFaults }, use) => {
    if (baseURL === undefined) throw new Error('playwright.config.ts sets no baseURL')
    const faults = await watchFaults(context, new URL(baseURL).origin)
    if (browserAge === 'chromium109') await removeNewerFeatures(context)
    await use(context)
    // A script that is on its way when a test ends is nobody's fault.
    await context.unrouteAll({ behavior: 'ignoreErrors' })
    expect(faults.filter((fault) => !expectedFaults.some((expected) => expected.test(fault)))).toEqual([])
  },
})

export { expect }
