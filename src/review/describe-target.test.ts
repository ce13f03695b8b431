import { expect, test } from 'vitest'
import { locateCell, locateGroup, locateSource } from '../checks/location.ts'
import { locateExpenditure, locateProject, locateRevenue, locateUnit } from '../domain/part-place.ts'
import { createDraft, type Draft } from '../domain/draft.ts'
import { addProject, addRevenueLines, updateProject } from '../domain/edit-draft.ts'
import { loadCatalog } from '../catalogs/load-catalog.ts'
import { createDisclosure } from '../tables/disclosure.ts'
import { describeTarget, describeTargetCell } from './describe-target.ts'

function createExample(): Draft {
  const lines = ['r1', 'r2'].map((id) => ({
    id,
    unitCode: '1',
    functionCode: '2010101',
    source: 'business' as const,
    carryOver: false,
    amount: null,
  }))
  const empty = createDraft('d', 2025, '2025-01-01T00:00:00Z')
  const withProjects = addProject(addProject(addRevenueLines(empty, lines), 'p1', '1'), 'p2', '1')
  return updateProject(withProjects, 'p1', { name: '车辆保险费' })
}

test.each([
  [locateRevenue('r2'), '收入第 2 行'],
  [locateExpenditure('gone'), '支出'],
  [locateProject('p1'), '“车辆保险费”'],
  [locateProject('p2'), '项目与绩效'],
  [locateUnit('1'), '基本信息'],
  [locateSource('business'), '收入（事业收入）'],
  [locateGroup('1', 'business', '2010101'), '收入（2010101）'],
  [locateCell('expenditureSummary', 1, 2), '表 3 第 2 行'],
  ['priorYear/threePublic.reception', '上年预算数“公务接待费”'],
  ['assets/vehicles', '国有资产“车辆”'],
  ['narrative/duties', '情况说明“部门职责”'],
  ['chapters/duties', undefined],
])('%s leads to %s', (at, words) => {
  expect(describeTarget(createExample(), at)).toBe(words)
})

test('a cell goes by the names of its row and column, any other place as ever', async () => {
  const disclosure = createDisclosure(createExample(), await loadCatalog(2025))
  const at = locateCell('revenueExpenditureSummary', 1, 2)
  expect(describeTargetCell(disclosure, at)).toBe('表 1 “二、政府性基金预算拨款收入”的预算数')
  expect(describeTargetCell(disclosure, locateCell('revenueExpenditureSummary', 1, 0))).toBe('表 1 第 2 行')
  expect(describeTargetCell(disclosure, locateProject('p1'))).toBe('“车辆保险费”')
})
