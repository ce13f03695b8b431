import { expect, test } from 'vitest'
import { type Draft } from './draft.ts'
import {
  addExpenditureLines,
  addProject,
  addRevenueLines,
  addUnit,
  moveProject,
  moveUnit,
  removeExpenditureLines,
  removeProject,
  removeRevenueLines,
  removeUnit,
  updateCustomSubjects,
  updateDepartment,
  updateExpenditureLines,
  updateFiscalYear,
  updateProject,
  updateProjectUnit,
  updateRevenueLines,
  updateRevenues,
  updateUnit,
} from './edit-draft.ts'
import {
  createUnit,
  createRevenue,
  createExpenditure,
  DRAFT,
  listIds,
  listUnitCodes,
} from './testing/edited-draft.ts'

test('a new year and new names leave the ledger as it is', () => {
  const edited = updateDepartment(updateFiscalYear(DRAFT, 2026), { name: '组织部', region: '示例县' })
  expect(edited).toEqual({
    ...DRAFT,
    fiscalYear: 2026,
    department: { code: '', name: '组织部', region: '示例县' },
  })
})

test('the draft’s own subjects replace those it had', () => {
  const subjects = { functional: [{ code: '2019999', name: '其他' }], economic: [] }
  expect(updateCustomSubjects(DRAFT, subjects).customSubjects).toEqual(subjects)
})

test('a unit is added at the end and moved by its place', () => {
  const edited = moveUnit(addUnit(DRAFT, createUnit('003')), 2, 0)
  expect(edited.units.map(({ code }) => code)).toEqual(['003', '001', '002'])
})

test('a unit with a new code keeps its lines and projects', () => {
  const edited = updateUnit(DRAFT, 0, { code: '009', name: '本级' })
  expect(edited.units[0]).toMatchObject({ code: '009', name: '本级', nature: '行政' })
  expect(listUnitCodes(edited)).toEqual(['009', '002', '009', '009', '002', '002', '009', '002'])
})

test('the first unit takes over what was entered before it, a second one does not', () => {
  const lines = { ...DRAFT, units: [], revenues: [createRevenue('r1', ''), createRevenue('r2', '009')] }
  const first = addUnit(lines, createUnit('001'))
  expect(first.revenues.map(({ unitCode }) => unitCode)).toEqual(['001', '009'])
  const late = { ...first, revenues: [createRevenue('r3', '')] }
  expect(addUnit(late, createUnit('002')).revenues[0]?.unitCode).toBe('')
})

test('the lines stay where two units have the code that one of them gives up', () => {
  const shared = addUnit(DRAFT, createUnit('001'))
  expect(listUnitCodes(updateUnit(shared, 2, { code: '009' }))).toEqual(listUnitCodes(DRAFT))
})

test('lines without a unit stay without one when a unit without a code gets one', () => {
  const draft = { ...addUnit(DRAFT, createUnit('')), revenues: [createRevenue('r1', '')] }
  expect(updateUnit(draft, 2, { code: '003' }).revenues[0]?.unitCode).toBe('')
})

test('a unit that is not there is not changed', () => {
  expect(updateUnit(DRAFT, 7, { code: '009' })).toBe(DRAFT)
})

test('a removed unit leaves its lines, to be given to another', () => {
  const edited = removeUnit(DRAFT, 0)
  expect(edited.units.map(({ code }) => code)).toEqual(['002'])
  expect(listUnitCodes(edited)).toEqual(listUnitCodes(DRAFT))
})

test('lines are put before the one at an index, or at the end', () => {
  const lines = [createRevenue('r8', '001'), createRevenue('r9', '001')]
  expect(listIds(addRevenueLines(DRAFT, lines, 1).revenues)).toEqual(['r1', 'r8', 'r9', 'r2'])
  expect(listIds(addRevenueLines(DRAFT, lines).revenues)).toEqual(['r1', 'r2', 'r8', 'r9'])
  const expenditures = [createExpenditure('e9', '001', null)]
  expect(listIds(addExpenditureLines(DRAFT, expenditures, 0).expenditures)[0]).toBe('e9')
})

test('a change of one line keeps all others as the objects they were', () => {
  const edited = updateRevenueLines(DRAFT, new Map([['r2', { amount: null }]]))
  expect(edited.revenues[1]).toEqual({ ...DRAFT.revenues[1], amount: null })
  expect(edited.revenues[0]).toBe(DRAFT.revenues[0])
})

test('a line that stops being a project’s loses its project', () => {
  const { expenditures } = updateExpenditureLines(DRAFT, new Map([['e2', { kind: 'publicFunds' }]]))
  expect(expenditures[1]).toMatchObject({ kind: 'publicFunds', projectId: null })
  const kept = updateExpenditureLines(DRAFT, new Map([['e2', { kind: 'project', economicCode: '30201' }]]))
    .expenditures[1]
  expect(kept).toMatchObject({ economicCode: '30201', projectId: 'p1' })
})

test('lines are removed by id', () => {
  expect(listIds(removeRevenueLines(DRAFT, new Set(['r1', 'gone'])).revenues)).toEqual(['r2'])
  expect(listIds(removeExpenditureLines(DRAFT, new Set(['e1', 'e3'])).expenditures)).toEqual(['e2', 'e4'])
})

test('all revenue lines are replaced at once', () => {
  expect(updateRevenues(DRAFT, []).revenues).toEqual([])
})

test('a new project has its unit and nothing else, its plan blank and not zero', () => {
  expect(addProject(DRAFT, 'p3', '002').projects[2]).toEqual({
    id: 'p3',
    code: '',
    name: '',
    unitCode: '002',
    fundUse: '',
    spendingPlan: { march: null, june: null, october: null, december: null },
    goals: [],
    indicators: [],
  })
})

test('a changed project keeps its goals and indicators', () => {
  const indicator = {
    id: 'i1',
    level1: '产出指标',
    level2: '数量指标',
    name: '人数',
    description: '',
    symbol: '≥',
    value: '9',
    unit: '人',
    basis: '',
  }
  const edited = updateProject(updateProject(DRAFT, 'p1', { indicators: [indicator] }), 'p1', {
    name: '培训',
    goals: ['目标'],
  })
  expect(edited.projects[0]).toMatchObject({ name: '培训', goals: ['目标'], indicators: [indicator] })
  expect(edited.projects[1]).toBe(DRAFT.projects[1])
})

test('a project moves to another unit with those of its lines that were its unit’s', () => {
  const edited = updateProjectUnit(DRAFT, 'p1', '003')
  expect(edited.projects[0]?.unitCode).toBe('003')
  expect(edited.expenditures.map(({ unitCode }) => unitCode)).toEqual(['001', '003', '002', '002'])
})

test('a project goes with its lines', () => {
  const edited = removeProject(DRAFT, 'p1')
  expect(listIds(edited.projects)).toEqual(['p2'])
  expect(listIds(edited.expenditures)).toEqual(['e1', 'e4'])
})

test('lines of other kinds and procurement of a removed project stay without it', () => {
  const row = {
    item: '打印机',
    catalogueNumber: '',
    measureUnit: '台',
    quantity: '1',
    unitPrice: null,
    amounts: {},
  }
  const draft: Draft = {
    ...DRAFT,
    expenditures: [
      { ...createExpenditure('e1', '001', 'p1'), kind: 'publicFunds' },
      ...DRAFT.expenditures.slice(1),
    ],
    procurement: [
      { id: 'q1', projectId: 'p1', ...row },
      { id: 'q2', projectId: 'p2', ...row },
    ],
  }
  const edited = removeProject(draft, 'p1')
  expect(edited.expenditures.map(({ id, projectId }) => [id, projectId])).toEqual([
    ['e1', null],
    ['e4', 'p2'],
  ])
  expect(edited.procurement?.map(({ id, projectId }) => [id, projectId])).toEqual([
    ['q1', null],
    ['q2', 'p2'],
  ])
})

test('a project is moved to a place in the list without it', () => {
  const draft = addProject(DRAFT, 'p3', '001')
  expect(listIds(moveProject(draft, 'p1', 2).projects)).toEqual(['p2', 'p3', 'p1'])
  expect(listIds(moveProject(draft, 'p3', 0).projects)).toEqual(['p3', 'p1', 'p2'])
})
