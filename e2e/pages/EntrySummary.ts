import type { Locator, Page } from '@playwright/test'

/** The list above a form of what could not be accepted. */
export class EntrySummary {
  readonly region: Locator
  readonly entries: Locator

  constructor(page: Page) {
    this.region = page.getByRole('main').getByRole('region', { name: /处需要改正$/ })
    this.entries = this.region.getByRole('listitem')
  }

  async follow(name: string): Promise<void> {
    await this.region.getByRole('link', { name }).click()
  }
}
