import type { Locator, Page } from '@playwright/test'

/** 历史版本 of a draft. */
export class VersionsDialog {
  readonly page: Page
  readonly dialog: Locator
  readonly versions: Locator

  constructor(page: Page) {
    this.page = page
    this.dialog = page.getByRole('dialog', { name: /^(历史版本|查看差异)/ })
    this.versions = this.dialog.locator('tbody').getByRole('row')
  }

  /** From the top bar. */
  async open(): Promise<void> {
    await this.page.getByRole('banner').getByRole('button', { name: '草稿', exact: true }).click()
    await this.page.getByRole('menuitem', { name: '历史版本' }).click()
    await this.dialog.waitFor()
  }

  /** 保存版本, from the top bar. */
  async save(name: string): Promise<void> {
    await this.page.getByRole('banner').getByRole('button', { name: '草稿', exact: true }).click()
    await this.page.getByRole('menuitem', { name: '保存版本' }).click()
    await this.page.getByRole('textbox', { name: '版本名称' }).fill(name)
    await this.page.keyboard.press('Enter')
    await this.page.getByText(`已保存版本“${name}”`).waitFor()
  }

  async compare(version: Locator): Promise<void> {
    await version.getByRole('button', { name: '查看差异' }).click()
  }

  async compareWith(other: string): Promise<void> {
    const select = this.dialog.getByRole('combobox', { name: '与以下内容比较' })
    const label = await select.getByRole('option', { name: other }).innerText()
    await select.selectOption({ label })
  }

  async restore(version: Locator): Promise<void> {
    await version.getByRole('button', { name: '恢复为新草稿' }).click()
    await this.dialog.waitFor({ state: 'hidden' })
  }

  async close(): Promise<void> {
    await this.dialog.getByRole('button', { name: '关闭' }).click()
  }
}
