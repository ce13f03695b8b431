import type { Locator, Page } from '@playwright/test'

/** 基本信息: the department, its units and its own subjects. */
export class BasicsPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  field(label: '预算年度' | '部门代码' | '部门名称' | '全称' | '地区'): Locator {
    return this.page.getByRole('group', { name: '部门与年度' }).getByLabel(label)
  }

  unit(name: string): Locator {
    return this.page.getByRole('group', { name, exact: true })
  }

  async fill(field: Locator, text: string): Promise<void> {
    await field.fill(text)
    await field.press('Enter')
  }

  async addUnit(): Promise<void> {
    await this.page.getByRole('button', { name: '添加单位' }).click()
  }

  async removeUnit(name: string): Promise<void> {
    await this.page.getByRole('button', { name: `删除单位：${name}` }).click()
  }

  async addFunctionalSubject(code: string, name: string): Promise<void> {
    await this.page.getByText('自设科目', { exact: false }).first().click()
    const section = this.page.getByRole('region', { name: '功能分类科目', exact: true })
    await section.getByLabel('新科目编码').fill(code)
    await section.getByLabel('新科目名称').fill(name)
    await section.getByRole('button', { name: '添加' }).click()
  }
}
