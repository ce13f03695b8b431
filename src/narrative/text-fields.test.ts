import { expect, test } from 'vitest'
import { FUND_SOURCES } from '../domain/fund-source.ts'
import { createStatementSource } from './statement-source.ts'
import { openFixture, withoutUnitTexts } from './testing/open-fixture.ts'
import { readText } from './testing/sources.ts'
import { findField, listFields, readField, TEXT_FIELDS } from './text-fields.ts'

const COMPARED = [
  'totalRevenue',
  'totalExpenditure',
  'revenue.ownFunds',
  'revenue.carryOver',
  ...FUND_SOURCES.map((source) => `revenue.${source}`),
  'basic',
  'personnel',
  'publicFunds',
  'project',
  'operating',
  'remittance',
  'subsidy',
  'operatingFunds',
  ...['total', 'travelAbroad', 'vehicle', 'vehiclePurchase', 'vehicleOperation', 'reception'].map(
    (item) => `threePublic.${item}`,
  ),
]

/** As docs/file-format.md promises them to other programs. */
const CONTRACT = [
  'fiscalYear',
  'priorYear',
  'projectCount',
  'projectList',
  'department',
  'unitCount',
  'assets.total',
  'assets.plannedPurchase',
  'procurement.total',
  ...COMPARED,
  ...COMPARED.flatMap((name) => [`change.${name}`, `direction.${name}`, `prior.${name}`, `reason.${name}`]),
]

test('every field of the format is in the registry, once, and nothing else', () => {
  expect(TEXT_FIELDS.map(({ name }) => name).sort()).toEqual([...CONTRACT].sort())
})

test('no two fields carry the same label in one group', () => {
  const labels = TEXT_FIELDS.map(({ group, label }) => `${group}/${label}`)
  expect(new Set(labels).size).toBe(labels.length)
})

test.each([
  ['fiscalYear', '2025'],
  ['priorYear', '2024'],
  ['department', '组织部门'],
  ['unitCount', '1'],
  ['projectCount', '18'],
  ['totalExpenditure', '982.55'],
  ['change.totalExpenditure', '88.33'],
  ['direction.totalExpenditure', '减少'],
  ['prior.totalExpenditure', '1070.88'],
  ['change.basic', '2.56'],
  ['direction.basic', '减少'],
  ['change.project', '85.77'],
  ['direction.project', '减少'],
  ['change.threePublic.total', '0.03'],
  ['change.threePublic.reception', '0.03'],
  ['direction.threePublic.vehicle', '持平'],
  ['change.threePublic.vehicle', '0.00'],
  ['reason.threePublic.vehicle', ''],
  ['reason.threePublic.reception', '压减接待批次，从严控制接待标准'],
  ['reason.operatingFunds', '在职人数减少，按定额核定的公用经费相应核减'],
  ['prior.operatingFunds', '50.10'],
  ['reason.totalExpenditure', '〔请填写本年支出合计增减原因〕'],
  ['change.personnel', '〔请填写上年人员经费〕'],
  ['revenue.other', '0.00'],
  ['assets.total', '268.12'],
  ['assets.plannedPurchase', '0.00'],
  ['procurement.total', '0.00'],
  ['basicChange', '{{basicChange}}'],
  ['constructor', '{{constructor}}'],
])('%s of the sample organization says %s', async (name, text) => {
  const source = createStatementSource(await openFixture('sample-organization-2025.json'))
  expect(readText(source, name)).toBe(text)
})

test('projects are listed largest first, those without money left out', async () => {
  const source = createStatementSource(
    await openFixture('sample-organization-2025.json', (draft) => ({
      ...draft,
      projects: draft.projects.slice(0, 4),
      expenditures: draft.expenditures.filter(({ projectId }) => projectId !== 'p4'),
    })),
  )
  expect(readText(source, 'projectList')).toBe('基层党建工作经费、党内关爱专项资金、车辆保险费')
})

test('a unit speaks under its own name, and has no figures of last year without its own', async () => {
  const disclosure = await openFixture('sample-education-2026.json', withoutUnitTexts)
  const unit = createStatementSource(disclosure, { unitCode: '310002' })
  expect(
    ['department', 'unitCount', 'prior.basic', 'assets.total'].map((name) => readText(unit, name)),
  ).toEqual(['示例县第一中学', '1', '〔请填写上年基本支出〕', '〔请填写国有资产〕'])
  const priorYear = { fiscalYear: 2024, basic: disclosure.draft.priorYear?.basic ?? null }
  const own = createStatementSource(disclosure, { unitCode: '310002', unitTexts: { priorYear } })
  expect(['priorYear', 'prior.basic'].map((name) => readText(own, name))).toEqual(['2024', '3071.85'])
})

test('办公用房 is part of the buildings and not added again', async () => {
  const source = createStatementSource(await openFixture('sample-education-2026.json'))
  expect(readText(source, 'assets.total')).toBe('6706.95')
})

test('the list to pick from offers what can be read and the reasons that are asked for', async () => {
  const source = createStatementSource(await openFixture('sample-organization-2025.json'))
  const names = listFields(source).map(({ field }) => field.name)
  expect(names).toContain('reason.basic')
  expect(names).toContain('change.threePublic.vehicle')
  expect(names).not.toContain('reason.threePublic.vehicle')
  expect(names).not.toContain('prior.personnel')
  expect(listFields(source).every(({ value }) => value.kind !== 'unknown')).toBe(true)
})

test('a figure leads to its lines and its cell, a change to both figures', async () => {
  const source = createStatementSource(await openFixture('sample-organization-2025.json'))
  expect(readField(source, 'basic')).toMatchObject({
    origin: { kind: 'lines', cell: { tableId: 'expenditureSummary', row: 0, column: 3 } },
  })
  expect(readField(source, 'change.basic')).toMatchObject({
    origin: { kind: 'difference', current: '563.41', prior: '565.97' },
  })
  expect(findField('basic')).toMatchObject({ unit: '万元', group: '支出', kind: 'amount' })
})
