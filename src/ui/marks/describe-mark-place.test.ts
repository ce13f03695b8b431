import { expect, test } from 'vitest'
import { createProcurementRow } from '../../domain/edit-procurement.ts'
import { draftOf, expenditureLine, project, revenueLine, unit } from '../../tables/testing/ledger-builders.ts'
import { describeMarkPlace, isMarkPlaceThere } from './describe-mark-place.ts'

const DRAFT = draftOf({
  units: [unit('203001', '本级'), unit('203002')],
  customSubjects: { functional: [{ code: '205', name: '教育' }], economic: [] },
  revenues: [revenueLine()],
  expenditures: [expenditureLine(), expenditureLine({ id: 'e2' })],
  projects: [project({ name: '车辆保险费' }), project({ id: 'p2', name: '' })],
  procurement: [createProcurementRow('q1', null)],
  glossary: [{ term: '基本支出', definition: '' }],
})

test.each([
  ['revenues/r1', undefined, '收入第 1 行'],
  ['expenditures/e2', 'amount', '支出第 2 行 · 金额'],
  ['projects/p1', 'spendingPlan.march', '“车辆保险费” · 3 月底'],
  ['projects/p2', undefined, '未命名项目'],
  ['projects/p1/indicators/i1', undefined, '“车辆保险费”'],
  ['units/203001', 'rank', '“本级” · 单位规格'],
  ['units/203002', undefined, '“203002”'],
  ['department', 'fiscalYear', '部门与年度 · 预算年度'],
  ['functionalSubjects/205', 'name', '自设科目 205 · 科目名称'],
  ['procurement/q1', undefined, '政府采购第 1 行'],
  ['glossary/基本支出', 'definition', '名词解释“基本支出” · 解释'],
  ['narrative/duties', undefined, '情况说明“部门职责”'],
  ['priorYear/total', 'amount', '上年预算数“支出合计” · 上年数'],
  ['priorYear/threePublic.reception', 'reason', '上年预算数“公务接待费” · 增减原因'],
  ['units/203001/priorYear/basic', 'amount', '“本级” · 上年预算数“基本支出” · 上年数'],
  ['units/203001/priorYear/basic', 'reason', '“本级” · 上年预算数“基本支出” · 增减原因'],
  ['units/203002/narrative/change', undefined, '“203002” · 情况说明“比上年增减情况”'],
  ['assets/vehicles', 'value', '国有资产“车辆” · 价值'],
  ['assets/plannedPurchase', 'plannedPurchase', '国有资产“拟购置金额”'],
  ['projects/p1', 'somethingNew', '“车辆保险费” · somethingNew'],
])('%s, %s is called %s', (at, field, words) => {
  const place = field === undefined ? { at } : { at, field }
  expect(describeMarkPlace(DRAFT, place)).toBe(words)
  expect(isMarkPlaceThere(DRAFT, place)).toBe(true)
})

test.each([
  'projects/gone',
  'revenues/e1',
  'units/9',
  'units/9/priorYear/basic',
  'units/203001/priorYear/nothing',
  'units/9/narrative/change',
  'functionalSubjects/9',
  'glossary/没有的名词',
  'assets/gold',
  'priorYear/nothing',
  'nowhere',
  'tables/revenueSummary',
])('%s is not there', (at) => {
  expect(describeMarkPlace(DRAFT, { at })).toBe('已不存在的内容')
  expect(isMarkPlaceThere(DRAFT, { at })).toBe(false)
})
