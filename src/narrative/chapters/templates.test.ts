import { expect, test } from 'vitest'
import type { Draft } from '../../domain/draft.ts'
import { expenditureLine, project, readAmount, revenueLine } from '../../tables/testing/ledger-builders.ts'
import { composeStatement } from '../statement.ts'
import { createStatementSource } from '../statement-source.ts'
import { openFixture } from '../testing/open-fixture.ts'
import { printUnder, sourceOf } from '../testing/sources.ts'

const EMPTY: Draft = {
  id: 'd',
  fiscalYear: 2026,
  department: { code: '203', name: '宣传部门' },
  units: [{ code: '203001', name: '本级', nature: '行政', rank: '', funding: '' }],
  revenues: [],
  expenditures: [],
  projects: [],
}

function printChapter(draft: Draft, heading: string): string {
  return printUnder(composeStatement(sourceOf(draft)), heading)
}

const REVENUE = '1、收入说明'
const EXPENDITURE = '2、支出说明'
const CHANGE = '3、比上年增减情况'
const OPERATING_FUNDS = '三、机关运行经费安排情况'
const THREE_PUBLIC = '四、财政拨款“三公”经费预算情况及增减变化原因'

test('the reference: total, basic and project expenditure fell by what the published paper says', async () => {
  const source = createStatementSource(await openFixture('sample-organization-2025.json'))
  const text = printUnder(composeStatement(source), CHANGE)
  expect(text).toContain('支出预算 982.55 万元，比 2024 年预算减少 88.33 万元。')
  expect(text).toContain('基本支出减少 2.56 万元，主要原因是')
  expect(text).toContain('项目支出减少 85.77 万元，主要原因是')
  expect(printUnder(composeStatement(source), THREE_PUBLIC)).toContain(
    '公务用车运行维护费与上年持平；公务接待费减少 0.03 万元，主要原因是压减接待批次，从严控制接待标准。',
  )
})

test('收入说明 names every source, zero as 0.00, and of 单位资金 only what there is', () => {
  const own = { ...EMPTY, revenues: [revenueLine({ source: 'business', amount: '3' })] }
  expect(printChapter(own, REVENUE)).toBe(
    '2026 年，我部门收入预算总额为 3.00 万元。按资金来源划分：一般公共预算拨款收入 0.00 万元，政府性基金预算拨款收入 0.00 万元，国有资本经营预算拨款收入 0.00 万元，财政专户管理资金收入 0.00 万元，单位资金收入 3.00 万元（均为事业收入），上年结转结余 0.00 万元。',
  )
  const two = { ...own, revenues: [...own.revenues, revenueLine({ id: 'r2', source: 'other', amount: '1' })] }
  expect(printChapter(two, REVENUE)).toContain(
    '单位资金收入 4.00 万元（其中：事业收入 3.00 万元、其他收入 1.00 万元）',
  )
})

test.each<[string, Partial<Draft>, string]>([
  ['nothing', {}, '支出预算合计 0.00 万元。'],
  [
    'personnel alone',
    { expenditures: [expenditureLine()] },
    '支出预算合计 100.00 万元，全部为基本支出（均为人员经费）。',
  ],
  [
    'a project alone',
    {
      projects: [project({ id: 'p1', name: '展览费' })],
      expenditures: [expenditureLine({ kind: 'project', projectId: 'p1' })],
    },
    '支出预算合计 100.00 万元，全部为项目支出。项目支出按金额从大到小排列，包括：展览费。',
  ],
  [
    'both kinds of basic and 经营支出',
    {
      expenditures: [
        expenditureLine(),
        expenditureLine({ id: 'e2', kind: 'publicFunds', amount: '2' }),
        expenditureLine({ id: 'e3', kind: 'operating', source: 'operating', amount: '1' }),
      ],
    },
    '支出预算合计 103.00 万元，其中：基本支出 102.00 万元（人员经费 100.00 万元、公用经费 2.00 万元），经营支出 1.00 万元。',
  ],
])('支出说明 of %s', (_, ledger, text) => {
  expect(printChapter({ ...EMPTY, ...ledger }, EXPENDITURE)).toBe(`2026 年，我部门${text}`)
})

test.each<[string, Draft['priorYear'], string]>([
  ['nothing filled in', undefined, '2025 年支出预算 〔请填写上年支出合计〕 万元。'],
  ['the same', { total: readAmount('100'), basic: readAmount('100') }, '与 2025 年预算持平。'],
  [
    'less, with a reason that was typed with a full stop',
    { total: readAmount('90'), basic: readAmount('90'), reasons: { basic: ' 人员增加。 ' } },
    '比 2025 年预算增加 10.00 万元。其中：基本支出增加 10.00 万元，主要原因是人员增加。',
  ],
  [
    'a project that is over',
    { total: readAmount('130'), basic: readAmount('100'), project: readAmount('30') },
    '比 2025 年预算减少 30.00 万元。其中：基本支出与上年持平；项目支出减少 30.00 万元，主要原因是〔请填写项目支出增减原因〕。',
  ],
  [
    'a part not filled in',
    { total: readAmount('90') },
    '比 2025 年预算增加 10.00 万元。其中：基本支出的上年预算为 〔请填写上年基本支出〕 万元。',
  ],
])('比上年增减情况 with %s last year', (_, priorYear, text) => {
  const draft = { ...EMPTY, expenditures: [expenditureLine()] }
  expect(printChapter(priorYear === undefined ? draft : { ...draft, priorYear }, CHANGE)).toBe(
    `2026 年支出预算 100.00 万元，${text}`,
  )
})

test('机关运行经费 names the uses that have lines, and says so where no unit has any', async () => {
  const line = expenditureLine({ kind: 'publicFunds', economicCode: '30208', amount: '5' })
  const disclosure = await openFixture('sample-organization-2025.json', () => ({
    ...EMPTY,
    expenditures: [
      line,
      expenditureLine({ ...line, id: 'e2', economicCode: '30201', amount: '3' }),
      expenditureLine({ ...line, id: 'e3', economicCode: '30213', amount: '0' }),
    ],
  }))
  const print = (source: ReturnType<typeof createStatementSource>): string =>
    printUnder(composeStatement(source), OPERATING_FUNDS)
  expect(print(createStatementSource(disclosure))).toBe(
    '2026 年，我部门安排机关运行经费 8.00 万元，用于办公费、取暖费。',
  )
  expect(print(sourceOf(EMPTY))).toBe('2026 年，我部门未安排机关运行经费。')
  const school = { ...EMPTY, units: EMPTY.units.map((unit) => ({ ...unit, nature: '公益一类' })) }
  expect(print(sourceOf(school))).toBe('我部门没有行政单位和参照公务员法管理的事业单位，不涉及机关运行经费。')
  expect(print(sourceOf(school, { operatingFundsScope: 'allUnits' }))).toContain('未安排机关运行经费')
})

test('机关运行经费 is compared where last year is filled in', () => {
  const line = expenditureLine({ kind: 'publicFunds', economicCode: '30299', amount: '5' })
  const draft = { ...EMPTY, expenditures: [line] }
  const compared = (operatingFunds: string): string =>
    printChapter({ ...draft, priorYear: { operatingFunds: readAmount(operatingFunds) } }, OPERATING_FUNDS)
  expect(compared('5')).toBe('2026 年，我部门安排机关运行经费 5.00 万元。该项经费与 2025 年预算持平。')
  expect(compared('7')).toContain('该项经费比 2025 年预算减少 2.00 万元，主要原因是〔')
})

test('三公 names its four items, and says once that there are none', () => {
  const none = { travelAbroad: '0', vehiclePurchase: '0', vehicleOperation: '0', reception: '0' }
  const prior = (items: Record<keyof typeof none, string>): Draft['priorYear'] => ({
    threePublic: {
      travelAbroad: readAmount(items.travelAbroad),
      vehiclePurchase: readAmount(items.vehiclePurchase),
      vehicleOperation: readAmount(items.vehicleOperation),
      reception: readAmount(items.reception),
    },
  })
  const priorYear = prior(none) ?? {}
  expect(printChapter({ ...EMPTY, priorYear }, THREE_PUBLIC)).toBe(
    '2026 年，我部门财政拨款“三公”经费预算为 0.00 万元，四项费用均未安排。“三公”经费总额与 2025 年预算持平。',
  )
  const car = expenditureLine({ kind: 'project', economicCode: '31013', amount: '18', projectId: 'p1' })
  expect(printChapter({ ...EMPTY, priorYear, expenditures: [car] }, THREE_PUBLIC)).toContain(
    '“三公”经费总额比 2025 年预算增加 18.00 万元。分项比较：公务用车购置费增加 18.00 万元，主要原因是〔请填写公务用车购置费增减原因〕。',
  )
})

test('a stored chapter is printed with its figures; null brings the template, blanks ask for the text', () => {
  const write = (revenue: string | null): string =>
    printChapter({ ...EMPTY, narrative: { revenue } }, REVENUE)
  expect(write('共 {{totalRevenue}} 万元，{{nothing}}。\n\n完。')).toBe(
    '共 0.00 万元，〔{{nothing}}〕。\n完。',
  )
  expect(write(null)).toContain('按资金来源划分')
  expect(write('  ')).toBe('〔请填写收入说明〕')
})
