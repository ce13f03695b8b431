import { expect, test } from 'vitest'
import type { Draft } from '../domain/draft.ts'
import { readAmount } from '../tables/testing/ledger-builders.ts'
import { countByNature } from './blocks/institutions.ts'
import { readChapterText } from './chapter-text.ts'
import { toChineseNumber } from './chinese-number.ts'
import { listPublicText } from './public-text.ts'
import { adaptToUnit } from './scope.ts'
import { composeStatement, listUnusedTerms, type Statement } from './statement.ts'
import { createStatementSource, type StatementOptions } from './statement-source.ts'
import { openFixture, withoutUnitTexts } from './testing/open-fixture.ts'
import { printBlock, printUnder } from './testing/sources.ts'

async function compose(
  name: string,
  options: StatementOptions = {},
  change?: (draft: Draft) => Draft,
): Promise<Statement> {
  return composeStatement(createStatementSource(await openFixture(name, change), options))
}

function listHeadings({ blocks }: Statement): readonly string[] {
  return blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.text] : []))
}

test('the eleven chapters of a department in their order, under the title of the year', async () => {
  const statement = await compose('sample-organization-2025.json')
  expect(statement.title).toBe('组织部门 2025 年部门预算信息公开情况说明')
  expect(listHeadings(statement)).toEqual([
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
  expect(statement.blocks.filter(({ kind }) => kind === 'targetForm')).toHaveLength(18)
})

test('the paper of a unit never says 我部门 or 部门预算', async () => {
  const statement = await compose('sample-education-2026.json', { unitCode: '310002' })
  const text = statement.blocks.map(printBlock).join('\n')
  expect(statement.title).toBe('示例县第一中学 2026 年单位预算信息公开情况说明')
  expect(text).not.toMatch(/我部门|部门预算|部门整体|\n部门/)
  expect(text).toContain('我单位')
  expect(text).not.toContain('青少年体育培训')
})

test('a text common to all units is put into the words of a unit, but for what it quotes', () => {
  expect(adaptToUnit('我部门按照《部门预算管理办法》编制部门预算，称“部门预算”。')).toBe(
    '我单位按照《部门预算管理办法》编制单位预算，称“部门预算”。',
  )
})

test('a unit has texts of its own, else what is shared, else the template', async () => {
  const disclosure = await openFixture('sample-education-2026.json', (draft) => ({
    ...withoutUnitTexts(draft),
    narrative: { duties: '我部门管教育。', otherMatters: '我部门另行说明。' },
  }))
  const read = (options: StatementOptions, id: 'duties' | 'otherMatters'): string =>
    readChapterText(createStatementSource(disclosure, options), id).text
  expect(read({ unitCode: '310002' }, 'duties')).toBe('')
  expect(read({ unitCode: '310002' }, 'otherMatters')).toBe('我单位另行说明。')
  const unitTexts = { narrative: { duties: '教书育人。' } }
  expect(read({ unitCode: '310002', unitTexts }, 'duties')).toBe('教书育人。')
})

test('units are counted by nature, in the order of the natures', async () => {
  const { draft } = await openFixture('sample-education-2026.json')
  expect(countByNature(draft.units)).toEqual([
    { words: '行政单位', count: 1 },
    { words: '公益二类事业单位', count: 2 },
  ])
  expect(printUnder(await compose('sample-education-2026.json'), '机构设置')).toBe(
    [
      '纳入教育和体育部门预算编制范围的单位共 3 个，其中：行政单位 1 个，公益二类事业单位 2 个。机构设置情况见下表。',
      '部门机构设置情况',
      '示例县教育和体育局本级|行政|正科级|财政拨款',
      '示例县第一中学|公益二类|副科级|财政补助',
      '示例县体育运动中心|公益二类|股级|财政补助',
    ].join('\n'),
  )
})

test('政府采购 sums its rows by source, and is an empty table with its note where there are none', async () => {
  const chapter = '八、政府采购预算情况'
  const filled = printUnder(await compose('sample-education-2026.json'), chapter)
  expect(filled).toContain('政府采购预算总额为 293.50 万元')
  expect(filled).toContain('合计|||||||293.50|30.00|48.00||180.00||35.50|293.50')
  expect(filled).toContain('公用经费|641.36|物业管理服务|C21|项|1|30.00|30.00|30.00||||||30.00')
  expect(filled).not.toContain('空表列示')
  expect(printUnder(await compose('sample-organization-2025.json'), chapter)).toBe(
    '部门政府采购预算\n注：无政府采购预算，空表列示。',
  )
})

test('国有资产 prints its note only if it really is empty', async () => {
  const chapter = '九、国有资产信息'
  const filled = printUnder(await compose('sample-organization-2025.json'), chapter)
  expect(filled).toContain('截至 2024 年 12 月 31 日，组织部门固定资产总额为 268.12 万元')
  expect(filled).toContain('资产总额||268.12\n1、房屋（平方米）|971.86|83.00')
  expect(filled).not.toContain('空表列示')
  const empty = await compose('sample-organization-2025.json', {}, (draft) => ({
    ...draft,
    assets: { rows: [] },
  }))
  expect(printUnder(empty, chapter)).toContain('资产总额||\n')
  expect(printUnder(empty, chapter)).toContain('注：无固定资产占用情况，空表列示。')
})

test('assets past the safe integers are pointed out and crash nothing', async () => {
  const value = readAmount('9007199254.740991')
  const rows = ['buildings', 'vehicles'].map((key) => ({ key, quantity: '1', value }))
  const statement = await compose('sample-organization-2025.json', {}, (draft) => ({
    ...draft,
    assets: { rows },
  }))
  expect(printUnder(statement, '九、国有资产信息')).toContain('〔请填写国有资产〕')
})

test('one sentence explains 尾差 where a printed sum shows it, none where none does', async () => {
  const chapter = '3、比上年增减情况'
  expect(printUnder(await compose('sample-organization-2025.json'), chapter)).toContain('属于尾差')
  const exact = await compose('sample-organization-2025.json', {}, (draft) => ({
    ...draft,
    revenues: [],
    expenditures: [],
  }))
  expect(printUnder(exact, chapter)).not.toContain('尾差')
})

test('a duty target without text of its own takes over the duty of chapter one', async () => {
  const blank = { main: '', objective: '按期办结', performance: '', indicators: '', standards: '' }
  const statement = await compose('sample-organization-2025.json', {}, (draft) => ({
    ...draft,
    narrative: { duties: '（一）干部管理\n\n管理干部。\n\n考核干部。\n\n（二）人才工作\n\n引进人才。' },
    dutyTargets: [
      { id: 'd1', duty: '干部管理', ...blank },
      { id: 'd2', duty: '人才工作', ...blank, main: '培养人才。' },
    ],
  }))
  expect(printUnder(statement, '1．干部管理')).toBe('主要职责：管理干部。\n考核干部。\n职责目标：按期办结')
  expect(printUnder(statement, '2．人才工作')).toBe('主要职责：培养人才。\n职责目标：按期办结')
})

test('the glossary is the draft’s own, whose unused terms are told, or the default one as far as it is used', async () => {
  const own = await openFixture('sample-organization-2025.json', (draft) => ({
    ...draft,
    glossary: [
      { term: '三公经费', definition: '甲' },
      { term: '事业单位经营收入', definition: '乙' },
      { term: '转移支付', definition: '丙' },
    ],
  }))
  const source = createStatementSource(own)
  expect(listUnusedTerms(source)).toEqual(['转移支付'])
  expect(printUnder(composeStatement(source), '十、名词解释')).toBe(
    '1、三公经费：甲\n2、事业单位经营收入：乙\n3、转移支付：丙',
  )
  expect(listUnusedTerms(createStatementSource(await openFixture('sample-organization-2025.json')))).toEqual(
    [],
  )
})

test('the paper of a unit leaves out the terms of the department’s glossary that it does not use', async () => {
  const print = async (options: StatementOptions): Promise<string> =>
    printUnder(await compose('sample-education-2026.json', options), '十、名词解释')
  expect(await print({})).toContain('3、彩票公益金：')
  expect(await print({ unitCode: '310003' })).toContain('3、彩票公益金：')
  const school = await print({ unitCode: '310002' })
  expect(school).not.toContain('彩票公益金：')
  expect(school).toContain('3、财政专户管理资金收入：')
})

test('the glossary of the department speaks of a unit in the paper of the unit', async () => {
  const glossary = [{ term: '基本支出', definition: '我部门为保障机构运转发生的支出。' }]
  const print = async (options: StatementOptions): Promise<string> => {
    const source = createStatementSource(
      await openFixture('sample-education-2026.json', (draft) => ({ ...draft, glossary })),
      options,
    )
    return printUnder(composeStatement(source), '十、名词解释')
  }
  expect(await print({})).toContain('1、基本支出：我部门为保障')
  expect(await print({ unitCode: '310002' })).toContain('1、基本支出：我单位为保障')
})

test('the public text says what the blocks say, but for the tables that the public data hold apart', async () => {
  const statement = await compose('sample-education-2026.json')
  const text = listPublicText(statement)
  expect(text[0]).toBe(statement.title)
  expect(text).toContain('示例县第一中学\t公益二类\t副科级\t财政补助')
  expect(text).toContain('部门政府采购预算')
  expect(text.join('\n')).not.toContain('触控一体机')
  expect(text.join('\n')).toContain('收入预算总额为 3527.25 万元')
})

test.each([
  [1, '一'],
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [99, '九十九'],
  [100, '100'],
])('%i is %s', (number, text) => {
  expect(toChineseNumber(number)).toBe(text)
})
