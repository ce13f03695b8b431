import { expect, test } from 'vitest'
import { amountFromFen } from '../../domain/amount.ts'
import { describeFigurePlace, formatShareOfTable } from './describe-figure.ts'
import { findTable, openFixture } from './testing/open-fixture.ts'

const sample = await openFixture('sample-organization-2025.json')
const table1 = findTable(sample, 'revenueExpenditureSummary')
const table2 = findTable(sample, 'revenueSummary')
const table5 = findTable(sample, 'generalPublicBudgetExpenditure')
const table9 = findTable(sample, 'threePublicExpenses')

test('a figure by subject is named by code, name and column', () => {
  expect(describeFigurePlace(table5, { row: 4, column: 6 })).toEqual({
    row: '2013299 其他组织事务支出',
    column: '项目支出',
  })
  expect(describeFigurePlace(table5, { row: 0, column: 2 })).toEqual({ row: '合计', column: '合计' })
})

test('小计 is named with its group', () => {
  expect(describeFigurePlace(table5, { row: 0, column: 3 }).column).toBe('基本支出小计')
  expect(describeFigurePlace(table2, { row: 0, column: 3 }).column).toBe('本年收入小计')
})

test('in a table of two halves each figure has the name of its half', () => {
  expect(describeFigurePlace(table1, { row: 0, column: 1 }).row).toBe('一、一般公共预算拨款收入')
  expect(describeFigurePlace(table1, { row: 0, column: 3 }).row).toBe('一、一般公共服务支出')
  expect(describeFigurePlace(table9, { row: 8, column: 2 }).row).toBe('三、公务接待费')
})

test('the share is that of 合计, or of 收入总计 where there is none', () => {
  expect(formatShareOfTable(table5.rows, amountFromFen(241_500_000))).toBe('24.6%')
  expect(formatShareOfTable(table1.rows, amountFromFen(982_554_000))).toBe('100.0%')
})

test('there is no share of nothing, of more than all, or below zero', () => {
  expect(formatShareOfTable([], amountFromFen(1))).toBeNull()
  expect(formatShareOfTable(table5.rows, amountFromFen(-1))).toBeNull()
  expect(formatShareOfTable(table5.rows, amountFromFen(9_000_000_000))).toBeNull()
})
