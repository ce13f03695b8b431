import type { Locator, Page } from '@playwright/test'

/** 审核: what the checks say, on the right. */
export class FindingsPanel {
  readonly page: Page
  readonly panel: Locator
  readonly cards: Locator

  constructor(page: Page) {
    this.page = page
    this.panel = page.getByRole('complementary', { name: '审核' })
    this.cards = this.panel.getByRole('listitem')
  }

  /** The cards of one check. */
  ofCheck(id: string): Locator {
    return this.cards.filter({ has: this.page.getByText(id, { exact: true }) })
  }

  /** Follows the link of a check's first card. */
  async goTo(id: string): Promise<void> {
    await this.ofCheck(id).first().getByRole('button', { name: /^转到/ }).click()
  }

  /** Opens the card that says one thing of many places. */
  async listPlaces(): Promise<void> {
    await this.panel.getByRole('button', { name: /^列出 \d+ 处$/ }).click()
  }

  /** One of the places of such a card. */
  place(words: string): Locator {
    return this.page.getByRole('complementary').getByRole('button', { name: words })
  }

  async dismissStoredDifferences(): Promise<void> {
    await this.panel.getByRole('button', { name: '不再提示' }).click()
  }

  async fold(): Promise<void> {
    await this.page.getByRole('button', { name: '收起审核' }).click()
  }

  async unfold(): Promise<void> {
    await this.page.getByRole('button', { name: '展开审核' }).click()
  }
}
