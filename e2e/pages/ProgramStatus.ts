import { expect, type Locator, type Page } from '@playwright/test'

/** What the page says of itself: whether it works without network, its version, and that a newer one is here. */
export class ProgramStatus {
  readonly line: Locator
  readonly offer: Locator

  constructor(page: Page) {
    this.line = page.getByRole('contentinfo')
    this.offer = page.getByRole('status').filter({ hasText: '有新版本，保存后可更新' })
  }

  /** Resolves when all files are kept, the large ones included. */
  async waitUntilKept(): Promise<void> {
    await expect(this.line).toContainText('可离线使用', { timeout: 90_000 })
  }

  /** Resolves when the first screens work without network. */
  async waitUntilInstalled(): Promise<void> {
    await expect(this.line).toContainText(/正在准备离线使用 (?!0%)|可离线使用/, { timeout: 90_000 })
  }

  async readVersion(): Promise<string> {
    // Only the start page says it.
    await expect(this.line).toContainText('版本')
    const text = await this.line.textContent()
    return /版本 (\S+)/.exec(text ?? '')?.[1] ?? ''
  }

  async update(): Promise<void> {
    await this.offer.getByRole('button', { name: '立即更新' }).click()
    await this.offer.waitFor({ state: 'hidden' })
  }

  async postpone(): Promise<void> {
    await this.offer.getByRole('button', { name: '稍后' }).click()
    await this.offer.waitFor({ state: 'hidden' })
  }
}
