import { expect, test } from './fixtures.ts'

test('the page carries its security policy, as a header and within', async ({ page }) => {
  const response = await page.goto('')
  const header = response?.headers()['content-security-policy'] ?? ''
  expect(header).toContain("default-src 'none'")
  expect(header).toContain("frame-ancestors 'none'")
  const within = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
  expect(header.startsWith(within ?? 'none')).toBe(true)
})

test('the page starts in the oldest browser @old', async ({ page, browserAge }) => {
  await page.goto('')
  await expect(page.locator('#root')).not.toBeEmpty()
  const hasSetMethods = await page.evaluate(() => 'union' in Set.prototype)
  expect(hasSetMethods).toBe(browserAge === 'current')
})
