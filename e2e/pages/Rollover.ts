import type { Locator, Page } from '@playwright/test'

/** 沿用上年新建, and what it brought until it is looked through. */
export class Rollover {
  readonly page: Page
  readonly banner: Locator
  readonly review: Locator

  constructor(page: Page) {
    this.page = page
    this.banner = page.getByRole('region', { name: '沿用上年核对' })
    this.review = page.getByRole('dialog', { name: '沿用上年核对' })
  }

  async rollOpenDraft(): Promise<void> {
    await this.page.getByRole('banner').getByRole('button', { name: '草稿', exact: true }).click()
    await this.page.getByRole('menuitem', { name: '沿用上年新建' }).click()
    await this.banner.waitFor()
  }

  /** From the start page, with a draft of this machine. */
  async rollListedDraft(name: string): Promise<void> {
    await this.page.getByRole('button', { name: '沿用上年新建' }).click()
    await this.page.getByRole('dialog').getByRole('button', { name }).click()
    await this.banner.waitFor()
  }

  async showReview(): Promise<void> {
    await this.banner.getByRole('button', { name: '逐项核对' }).click()
    await this.review.waitFor()
  }

  async finish(name: string): Promise<void> {
    await this.review.getByRole('button', { name, exact: true }).click()
  }
}
