import type { Download, Locator, Page } from '@playwright/test'

/** 审核 as a screen of its own: every finding with what can be done about it. */
export class ReviewPage {
  readonly page: Page
  readonly main: Locator
  /** How many are open, and what that means for publication. */
  readonly summary: Locator
  readonly cards: Locator
  /** Above the other screens while a finding is corrected there. */
  readonly following: Locator

  constructor(page: Page) {
    this.page = page
    this.main = page.getByRole('main')
    this.summary = this.main.getByRole('status').first()
    this.cards = this.main.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3 }) })
    this.following = page.getByRole('region', { name: '正在处理的问题' })
  }

  /** The cards of one check. */
  ofCheck(id: string): Locator {
    return this.cards.filter({ has: this.page.getByText(id, { exact: true }) })
  }

  /** The findings of one step. */
  section(step: string): Locator {
    return this.main.getByRole('region', { name: step, exact: true })
  }

  async follow(card: Locator): Promise<void> {
    await card.getByRole('button', { name: /^转到/ }).click()
  }

  async goBack(): Promise<void> {
    await this.following.getByRole('button', { name: '返回审核' }).click()
    await this.page.getByRole('heading', { level: 1, name: '审核' }).waitFor()
  }

  /** To the next finding of the list, without going back to it. */
  async followNext(): Promise<void> {
    await this.following.getByRole('button', { name: '下一条' }).click()
  }

  /** 填写核实说明 or 强制通过. */
  async answer(
    card: Locator,
    action: '填写核实说明' | '强制通过',
    reason: string,
    by: string,
  ): Promise<void> {
    await card.getByRole('button', { name: action }).click()
    await this.main.getByLabel(action === '强制通过' ? '强制通过理由' : '核实说明').fill(reason)
    await this.main.getByLabel('经办人').fill(by)
    await this.main.getByRole('button', { name: '保存' }).click()
  }

  /** The change that a card offers. */
  async repair(card: Locator, label: string): Promise<void> {
    await card.getByRole('button', { name: label }).click()
  }

  async show(choice: string): Promise<void> {
    await this.main.getByRole('radio', { name: choice }).click()
  }

  async search(words: string): Promise<void> {
    await this.main.getByRole('searchbox', { name: '搜索问题' }).fill(words)
  }

  async exportRecord(): Promise<Download> {
    const download = this.page.waitForEvent('download', { timeout: 120_000 })
    await this.main.getByRole('button', { name: '导出审核记录' }).click()
    return download
  }
}
