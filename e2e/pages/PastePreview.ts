import type { Locator, Page } from '@playwright/test'

/** What the clipboard holds, in the forms that spreadsheets write. */
export interface Clipboard {
  readonly text?: string
  readonly html?: string
}

/** The preview of what is pasted into a grid. */
export class PastePreview {
  readonly page: Page
  readonly dialog: Locator
  /** What will come in, in numbers. */
  readonly counts: Locator

  constructor(page: Page) {
    this.page = page
    this.dialog = page.getByRole('dialog', { name: '粘贴预览' })
    this.counts = this.dialog.getByRole('status')
  }

  /** Pastes into the field that has the focus, as Ctrl+V does with a clipboard of another program. */
  async paste(clipboard: Clipboard): Promise<void> {
    await this.page.evaluate(({ text, html }) => {
      const data = new DataTransfer()
      if (text !== undefined) data.setData('text/plain', text)
      if (html !== undefined) data.setData('text/html', html)
      const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
      document.activeElement?.dispatchEvent(event)
    }, clipboard)
  }

  async choose(group: '原表金额单位' | '放在' | '读不出的', name: string): Promise<void> {
    await this.dialog
      .getByRole('radiogroup', { name: group })
      .getByRole('radio', { name, exact: true })
      .click()
  }

  column(name: string): Locator {
    return this.dialog.getByLabel(`原表“${name}”对应的列`)
  }

  /** A row of the sheet, by its number there. */
  row(number: number): Locator {
    return this.dialog
      .getByRole('row')
      .filter({ has: this.page.getByRole('checkbox', { name: `导入原表第 ${String(number)} 行` }) })
  }

  faults(): Locator {
    return this.dialog.getByRole('region', { name: /^读不出的单元格/ }).getByRole('listitem')
  }

  async tick(number: number): Promise<void> {
    await this.dialog.getByRole('checkbox', { name: `导入原表第 ${String(number)} 行` }).click()
  }

  async confirm(): Promise<void> {
    await this.dialog.getByRole('button', { name: /^粘贴 \d+ 行$/ }).click()
    await this.dialog.waitFor({ state: 'hidden' })
  }

  async cancel(): Promise<void> {
    await this.dialog.getByRole('button', { name: '取消' }).click()
    await this.dialog.waitFor({ state: 'hidden' })
  }
}
