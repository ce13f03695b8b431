import { expect, test } from 'vitest'
import { NARRATIVE_CHAPTERS } from '../domain/draft.ts'
import { composeStatement } from './statement.ts'
import { createStatementSource } from './statement-source.ts'
import { splitStatement, type SheetItem } from './statement-sheets.ts'
import { openFixture } from './testing/open-fixture.ts'

const FIXTURES = ['sample-education-2026.json', 'sample-organization-2025.json', 'every-member-2026.json']

test.each(FIXTURES)(
  'every typed chapter of %s has its place once, every other block is kept',
  async (name) => {
    const statement = composeStatement(createStatementSource(await openFixture(name)))
    const items = splitStatement(statement).flatMap((sheet) => sheet.items)
    const chapters = items.flatMap((item) => (item.kind === 'text' ? [item.chapter] : []))
    expect(chapters).toHaveLength(NARRATIVE_CHAPTERS.length)
    expect(new Set(chapters)).toEqual(new Set(NARRATIVE_CHAPTERS))
    expect(items.filter(({ kind }) => kind === 'dutyTargets')).toHaveLength(1)
    const computed = statement.blocks.filter((block) => !('chapter' in block))
    expect(items.flatMap(listBlocks)).toEqual(computed)
  },
)

test('a sheet begins with the heading of its chapter, the texts of chapter two stand under theirs', async () => {
  const statement = composeStatement(
    createStatementSource(await openFixture('sample-organization-2025.json')),
  )
  const sheets = splitStatement(statement)
  expect(sheets.map(({ items: [first] }) => (first?.kind === 'block' ? readHeading(first) : ''))).toEqual([
    '',
    '一、部门职责及机构设置情况',
    '二、部门预算安排的总体情况',
    '三、机关运行经费安排情况',
    '四、财政拨款“三公”经费预算情况及增减变化原因',
    '五、部门整体绩效目标',
    '六、部门主管专项资金预算安排情况及绩效目标',
    '七、部门项目预算安排情况及绩效目标',
    '八、政府采购预算情况',
    '九、国有资产信息',
    '十、名词解释',
    '十一、其他需要说明的事项',
  ])
  expect(sheets[2]?.items.flatMap((item) => (item.kind === 'text' ? [item.heading] : []))).toEqual([
    '1、收入说明',
    '2、支出说明',
    '3、比上年增减情况',
  ])
})

function listBlocks(item: SheetItem) {
  if (item.kind === 'block') return [item.block]
  return item.kind === 'dutyTargets' ? item.blocks : []
}

function readHeading(item: Extract<SheetItem, { kind: 'block' }>): string {
  return item.block.kind === 'heading' ? item.block.text : ''
}
