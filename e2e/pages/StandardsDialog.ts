import type { Download, Locator, Page } from '@playwright/test'

/** 审核标准: the lists and limits that drafts are held to. */
export class StandardsDialog {
  readonly page: Page
  readonly dialog: Locator
  /** What is asked when unsaved changes would be lost. */
  readonly question: Locator

  constructor(page: Page) {
    this.page = page
    this.dialog = page.getByRole('dialog', { name: '审核标准' })
    this.question = this.dialog.getByRole('alert')
  }

  /** From 审核. */
  async open(): Promise<void> {
    await this.page.getByRole('main').getByRole('button', { name: '审核标准', exact: true }).click()
    await this.dialog.waitFor()
  }

  field(label: string): Locator {
    return this.dialog.getByRole('textbox', { name: label })
  }

  async addWord(list: string, word: string): Promise<void> {
    await this.field(list).focus()
    await this.page.keyboard.press('Control+Home')
    await this.page.keyboard.type(`${word}\n`)
  }

  async press(name: '保存' | '取消' | '恢复默认' | '放弃修改' | '继续修改'): Promise<void> {
    await this.dialog.getByRole('button', { name }).click()
  }

  async save(): Promise<void> {
    await this.press('保存')
    await this.dialog.waitFor({ state: 'detached' })
  }

  async importFile(name: string, text: string): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser')
    await this.dialog.getByRole('button', { name: '导入' }).click()
    await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
  }

  async exportFile(): Promise<Download> {
    const download = this.page.waitForEvent('download')
    await this.dialog.getByRole('button', { name: '导出' }).click()
    return download
  }
}
