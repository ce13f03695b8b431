import type { Locator, Page } from '@playwright/test'

/** 导入科室填报表: what a file has otherwise, and what of it is taken over. */
export class MergeDialog {
  readonly page: Page
  readonly dialog: Locator

  constructor(page: Page) {
    this.page = page
    this.dialog = page.getByRole('dialog', { name: '导入科室填报表' })
  }

  project(name: string): Locator {
    return this.dialog.getByRole('region', { name, exact: true })
  }

  /** The box of a whole project. */
  box(name: string): Locator {
    return this.dialog.getByRole('checkbox', { name, exact: true })
  }

  /** The box of one difference, by what it is about and how it would read. */
  difference(project: string, label: string): Locator {
    return this.project(project).getByRole('checkbox', { name: `采用：${label}` })
  }

  async takeOver(): Promise<void> {
    await this.dialog.getByRole('button', { name: /^采用 \d+ 个项目$/ }).click()
    await this.dialog.waitFor({ state: 'hidden' })
  }
}
