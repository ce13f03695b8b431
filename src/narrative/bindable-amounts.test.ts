import { expect, test } from 'vitest'
import { createStatementSource } from './statement-source.ts'
import { openFixture } from './testing/open-fixture.ts'
import { listBindableAmounts } from './bindable-amounts.ts'

test.each([
  ['基本支出 563.41 万元', '563.41', ['basic']],
  ['上年 1,070.88万元', '1,070.88', ['prior.totalRevenue', 'prior.totalExpenditure']],
  ['运行费11万元', '11', ['threePublic.vehicle', 'threePublic.vehicleOperation']],
  ['另需 7.5 万元', '7.5', []],
])('%s: %s can be bound to %j', async (text, digits, names) => {
  const source = createStatementSource(await openFixture('sample-organization-2025.json'))
  const [found, ...more] = listBindableAmounts(source, text)
  expect(more).toEqual([])
  expect(found?.text).toBe(digits)
  expect(text.slice(found?.start, found?.end)).toBe(digits)
  expect(found?.fields.map(({ name }) => name)).toEqual(expect.arrayContaining(names))
  expect(found?.fields.length === 0).toBe(names.length === 0)
})

test.each([['2025 年'], ['18 个项目'], ['{{basic}} 万元'], ['占 8.2%'], ['A12万元']])(
  '%s holds no typed amount',
  async (text) => {
    const source = createStatementSource(await openFixture('sample-organization-2025.json'))
    expect(listBindableAmounts(source, text)).toEqual([])
  },
)
