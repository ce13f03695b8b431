import { expect, test } from 'vitest'
import type { Finding } from '../checks/check.ts'
import { locateCell, locateSource } from '../checks/location.ts'
import { locateExpenditure, locateProject, locateUnit } from '../domain/part-place.ts'
import { ZERO } from '../domain/amount.ts'
import { createDraft, type Draft } from '../domain/draft.ts'
import { addExpenditureLines, addRevenueLines, addUnit, updateDepartment } from '../domain/edit-draft.ts'
import { updateAssetRow, updateAssets } from '../domain/edit-assets.ts'
import { resetChapter, updateChapter } from '../domain/edit-narrative.ts'
import { updatePriorThreePublic, updatePriorTotals } from '../domain/edit-prior-year.ts'
import {
  addProcurementRows,
  createProcurementRow,
  updateProcurementRows,
} from '../domain/edit-procurement.ts'
import { draftOf, expenditureLine, project, revenueLine, unit } from '../tables/testing/ledger-builders.ts'
import { describeTasks } from './task-states.ts'
import { STEP_IDS } from './view-store.ts'

const EMPTY = createDraft('d', 2025, '2025-01-01T00:00:00Z')
const UNIT = { code: '203001', name: '本级', nature: '行政', rank: '', funding: '' }

function find(at: string, severity: Finding['severity'] = 'error'): Finding {
  return { check: 'L01', severity, title: '', message: '', at }
}

test('nothing is begun in an empty draft', () => {
  const tasks = describeTasks(EMPTY, [])
  expect(STEP_IDS.map((step) => tasks[step].kind)).toEqual(STEP_IDS.map(() => 'notStarted'))
})

test('基本信息 is done when the department and its units have codes and names', () => {
  const named = updateDepartment(EMPTY, { name: '组织部门' })
  expect(describeTasks(named, []).basics.kind).toBe('inProgress')
  const withCode = updateDepartment(named, { code: '203' })
  expect(describeTasks(withCode, []).basics.kind).toBe('inProgress')
  expect(describeTasks(addUnit(withCode, UNIT), []).basics.kind).toBe('done')
  expect(describeTasks(addUnit(withCode, { ...UNIT, name: '' }), []).basics.kind).toBe('inProgress')
})

test('a step with findings is pending, and says how grave they are', () => {
  const tasks = describeTasks(EMPTY, [
    find(locateExpenditure('e1')),
    find(locateExpenditure('e2'), 'warning'),
    find(locateProject('p1'), 'warning'),
    find(locateSource('business')),
    find(locateUnit('203001')),
    find(locateCell('revenueSummary', 1, 2), 'warning'),
  ])
  expect(tasks).toMatchObject({
    basics: { kind: 'pending', errorCount: 1, warningCount: 0 },
    revenue: { kind: 'pending', errorCount: 1, warningCount: 0 },
    expenditure: { kind: 'pending', errorCount: 1, warningCount: 1 },
    projects: { kind: 'pending', errorCount: 0, warningCount: 1 },
    tables: { kind: 'pending', errorCount: 0, warningCount: 1 },
  })
})

test('预览与导出 is done when the 公开稿 can be made', () => {
  const named = addUnit(updateDepartment(EMPTY, { code: '203', name: '组织部门' }), UNIT)
  const whole = draftOf({
    ...named,
    revenues: [revenueLine()],
    expenditures: [expenditureLine()],
  })
  expect(describeTasks(whole, []).publish.kind).toBe('done')
  expect(describeTasks(whole, [find(locateProject('p1'), 'warning')]).publish.kind).toBe('done')
  expect(describeTasks(whole, [find(locateProject('p1'))]).publish.kind).toBe('inProgress')
  expect(describeTasks({ ...whole, expenditures: [] }, []).publish.kind).toBe('inProgress')
})

test('a blank line is a beginning, and the tables are done only when both sides are, without errors', () => {
  const line = {
    id: 'r1',
    unitCode: '203001',
    functionCode: '2013201',
    source: 'generalPublicBudget',
    carryOver: false,
  } as const
  const spent = { ...line, id: 'e1', kind: 'personnel', economicCode: '30101', projectId: null } as const
  const read = (draft: Draft, findings: readonly Finding[] = []) => {
    const { revenue, expenditure, tables } = describeTasks(draft, findings)
    return [revenue.kind, expenditure.kind, tables.kind]
  }
  const blank = addExpenditureLines(EMPTY, [{ ...spent, amount: null }])
  expect(read(blank)).toEqual(['notStarted', 'inProgress', 'inProgress'])
  const oneSided = addExpenditureLines(EMPTY, [{ ...spent, amount: ZERO }])
  expect(read(oneSided)).toEqual(['notStarted', 'done', 'inProgress'])
  const whole = addRevenueLines(oneSided, [{ ...line, amount: ZERO }])
  expect(read(whole)).toEqual(['done', 'done', 'done'])
  expect(read(whole, [find(locateExpenditure('e1'), 'error')])).toEqual(['done', 'pending', 'inProgress'])
  expect(read(whole, [find(locateExpenditure('e1'), 'warning')])).toEqual(['done', 'pending', 'done'])
})

test('项目与绩效 is done when every project has its form and its lines', () => {
  const begun = { ...EMPTY, projects: [project({ name: '甲' })] }
  expect(describeTasks(begun, []).projects.kind).toBe('inProgress')
})

test('information leaves nothing to do, and neither does a place that this version does not know', () => {
  const tasks = describeTasks(EMPTY, [find(locateExpenditure('e1'), 'info'), find('chapters/duties')])
  expect(STEP_IDS.map((step) => tasks[step].kind)).toEqual(STEP_IDS.map(() => 'notStarted'))
})

test('上年预算数 is done when what every paper compares is filled in', () => {
  const begun = updatePriorTotals(EMPTY, { total: ZERO, basic: ZERO, project: ZERO })
  expect(describeTasks(begun, []).priorYear.kind).toBe('inProgress')
  const items = { travelAbroad: ZERO, vehiclePurchase: ZERO, vehicleOperation: ZERO, reception: ZERO }
  expect(describeTasks(updatePriorThreePublic(begun, items), []).priorYear.kind).toBe('done')
})

test('情况说明 is begun with a text of any paper, and done, where no check objects, once there is a budget', () => {
  const several = { ...EMPTY, units: [unit('203001'), unit('203002')] }
  expect(describeTasks(updateChapter(several, 'duties', '职责', '203002'), []).narrative.kind).toBe(
    'inProgress',
  )
  const budgeted = { ...several, expenditures: [expenditureLine({ amount: '1' })] }
  expect(describeTasks(updateChapter(budgeted, 'duties', '职责'), []).narrative.kind).toBe('done')
  expect(describeTasks(budgeted, []).narrative.kind).toBe('notStarted')
  const back = resetChapter(updateChapter(several, 'duties', '职责'), 'duties')
  expect(describeTasks(back, []).narrative.kind).toBe('notStarted')
})

test('政府采购 is done when every row says what is bought for how much, or when nothing is bought', () => {
  expect(describeTasks({ ...EMPTY, procurement: [] }, []).procurement.kind).toBe('done')
  const begun = addProcurementRows(EMPTY, [createProcurementRow('q1', null)])
  expect(describeTasks(begun, []).procurement.kind).toBe('inProgress')
  const filled = { item: '台式机', amounts: { ownFunds: ZERO } }
  const done = updateProcurementRows(begun, new Map([['q1', filled]]))
  expect(describeTasks(done, []).procurement.kind).toBe('done')
})

test('国有资产 is done with a date and a figure, 名词解释 when no entry is half filled in', () => {
  const dated = updateAssets(EMPTY, { asOf: '2024-12-31' })
  expect(describeTasks(dated, []).assets.kind).toBe('inProgress')
  expect(describeTasks(updateAssetRow(dated, 'other', { value: ZERO }), []).assets.kind).toBe('done')
  const glossary = [{ term: '基本支出', definition: '' }]
  expect(describeTasks({ ...EMPTY, glossary }, []).glossary.kind).toBe('inProgress')
  const told = [{ term: '基本支出', definition: '日常支出' }]
  expect(describeTasks({ ...EMPTY, glossary: told }, []).glossary.kind).toBe('done')
})
