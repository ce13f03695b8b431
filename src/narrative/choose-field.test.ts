import { expect, test } from 'vitest'
import { chooseField } from './choose-field.ts'
import { TEXT_FIELDS } from './text-fields.ts'

const fields = TEXT_FIELDS.filter(({ name }) =>
  ['totalRevenue', 'totalExpenditure', 'project', 'revenue.generalPublicBudget'].includes(name),
)

test.each([
  ['2025 年支出预算 ', 'totalExpenditure'],
  ['支出总计 12.00 万元。全年收入预算', 'totalRevenue'],
  ['支出 982.55 万元，其中项目支出预算', 'project'],
  ['其中：一般公共预算拨款收入 ', 'revenue.generalPublicBudget'],
])('after “%s” %s is meant', (before, name) => {
  expect(chooseField(fields, before)?.name).toBe(name)
})

test('where no word tells, the first is taken', () => {
  expect(chooseField(fields, '')?.name).toBe(fields[0]?.name)
  expect(chooseField([], '收入')).toBeUndefined()
})
