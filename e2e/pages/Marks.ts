import type { Locator, Page } from '@playwright/test'

/** 待核: the note of what is marked, and the list of all marks on the right. */
export class Marks {
  readonly page: Page
  readonly note: Locator
  readonly tab: Locator
  readonly items: Locator

  constructor(page: Page) {
    this.page = page
    this.note = page.getByRole('dialog', { name: /^待核：/ })
    this.tab = page.getByRole('tab', { name: /^待核/ })
    this.items = page.getByRole('tabpanel', { name: /^待核/ }).getByRole('listitem')
  }

  /** Marks what the focus is in. */
  async mark(note: string): Promise<void> {
    await this.page.keyboard.press('Shift+F2')
    await this.note.getByLabel('说明（可不填）').fill(note)
    await this.page.keyboard.press('Enter')
    await this.note.waitFor({ state: 'hidden' })
  }

  /** The button that says that a part of the draft, or a field of it, is marked. */
  flag(name: string): Locator {
    return this.page.getByRole('main').getByRole('button', { name: `待核 ${name}`, exact: true })
  }

  item(text: string): Locator {
    return this.items.filter({ hasText: text })
  }

  async showList(): Promise<void> {
    await this.tab.click()
  }

  async goTo(text: string): Promise<void> {
    await this.item(text).getByRole('button', { name: /^转到/ }).click()
  }

  async confirm(text: string): Promise<void> {
    await this.item(text).getByRole('button', { name: /^完成/ }).click()
  }
}
