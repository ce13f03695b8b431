import { expect, test } from 'vitest'
import { composeStatement } from '../../narrative/statement.ts'
import { createStatementSource } from '../../narrative/statement-source.ts'
import { openFixture } from '../../narrative/testing/open-fixture.ts'
import { createPublicData, serializePublicData, type PublicData } from './create-public-data.ts'

async function create(fixture: string): Promise<PublicData> {
  const source = createStatementSource(await openFixture(fixture))
  return createPublicData(source, composeStatement(source))
}

test('the tables are those of the draft file, cell by cell', async () => {
  const disclosure = await openFixture('sample-organization-2025.json')
  const data = await create('sample-organization-2025.json')
  expect(data).toMatchObject({
    format: 'department-budget-public',
    version: 1,
    fiscalYear: 2025,
    department: { code: '203', name: '组织部门' },
  })
  expect(data.tables).toEqual(disclosure.tables.map(({ printed }) => printed))
  expect(JSON.parse(serializePublicData(data))).toEqual(data)
})

test('a target form has its printed rows, each with the merged words that stand beside it', async () => {
  const { targets } = await create('sample-organization-2025.json')
  expect(targets).toHaveLength(18)
  const [first] = targets
  expect(first?.title).toBe('1、车辆保险费绩效目标表')
  expect(first?.rows[0]?.slice(0, 2)).toEqual(['项目编码及名称', '13030325P00385410041H-车辆保险费'])
  expect(first?.rows[4]?.[0]).toBe('资金支出计划（累计支出金额）')
  const indicators = first?.rows.filter((row) => row[0]?.endsWith('指标') === true && row.length === 8) ?? []
  expect(indicators.length).toBeGreaterThan(4)
  expect(indicators.filter(([level]) => level === '产出指标').length).toBeGreaterThan(2)
})

test('procurement and assets come with the names of their columns, text without their rows', async () => {
  const { procurement, assets, text } = await create('sample-education-2026.json')
  expect(procurement?.columns[0]).toBe('政府采购项目来源/项目名称')
  expect(procurement?.rows.every((row) => row.length === procurement.columns.length)).toBe(true)
  expect(procurement?.rows.flat()).toContain('触控一体机')
  expect(assets?.columns).toEqual(['项目', '数量', '价值（金额单位：万元）'])
  expect(text.join('\n')).not.toContain('触控一体机')
})
