import { expect, test } from 'vitest'
import { ALL_TABLES } from './all-tables.ts'
import { findRowLook } from './row-look.ts'
import type { SummaryTableId } from './summary-table.ts'

function look(id: SummaryTableId, ...texts: readonly string[]) {
  const table = ALL_TABLES.find((candidate) => candidate.id === id)
  if (table === undefined) throw new Error(`No table ${id}`)
  return findRowLook(table.columns, texts)
}

test('total and classes are set apart, sections and items stand deeper', () => {
  expect(look('expenditureSummary', '', '合计')).toEqual({ isStrong: true, indent: 0 })
  expect(look('expenditureSummary', '201', '一般公共服务支出')).toEqual({ isStrong: true, indent: 0 })
  expect(look('expenditureSummary', '20132', '组织事务')).toEqual({ isStrong: false, indent: 1 })
  expect(look('expenditureSummary', '2013201', '行政运行')).toEqual({ isStrong: false, indent: 2 })
})

test('economic sections stand one step below their class', () => {
  expect(look('generalPublicBudgetBasicExpenditure', '301', '工资福利支出').isStrong).toBe(true)
  expect(look('generalPublicBudgetBasicExpenditure', '30101', '基本工资').indent).toBe(1)
})

test('the sums of tables without codes are set apart, their other rows are not', () => {
  for (const name of ['本年收入合计', '收入总计', '“三公”经费小计'])
    expect(look('revenueExpenditureSummary', name).isStrong).toBe(true)
  expect(look('revenueExpenditureSummary', '上年结转结余').isStrong).toBe(false)
})

test('a malformed code is left plain', () => {
  expect(look('expenditureSummary', '2013', '')).toEqual({ isStrong: false, indent: 0 })
})
