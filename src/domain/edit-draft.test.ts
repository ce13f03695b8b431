import fc from 'fast-check'
import { expect, test } from 'vitest'
import { amountFromFen } from './amount.ts'
import { createDraft, type Draft, type Unit } from './draft.ts'
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
  reorderExpenditureLines,
  reorderRevenueLines,
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
import type { ExpenditureLine, RevenueLine } from './ledger.ts'
import { arbitraryLedger } from './testing/arbitrary-ledger.ts'

function createUnit(code: string): Unit {
  return { code, name: `单位${code}`, nature: '行政', rank: '', funding: '' }
}

function createRevenue(id: string, unitCode: string): RevenueLine {
  const [functionCode, source, amount] = ['2013201', 'generalPublicBudget', amountFromFen(1)] as const
  return { id, unitCode, functionCode, source, carryOver: false, amount }
}

function createExpenditure(id: string, unitCode: string, projectId: string | null): ExpenditureLine {
  const kind = projectId === null ? 'personnel' : 'project'
  return { ...createRevenue(id, unitCode), kind, economicCode: '30101', projectId }
}

const DRAFT: Draft = {
  ...addProject(addProject(createDraft('d', 2025, '2025-01-01T00:00:00Z'), 'p1', '001'), 'p2', '002'),
  units: [createUnit('001'), createUnit('002')],
  revenues: [createRevenue('r1', '001'), createRevenue('r2', '002')],
  expenditures: [
    createExpenditure('e1', '001', null),
    createExpenditure('e2', '001', 'p1'),
    createExpenditure('e3', '002', 'p1'),
    createExpenditure('e4', '002', 'p2'),
  ],
}

const arbitraryDraft: fc.Arbitrary<Draft> = fc
  .tuple(arbitraryLedger(6), fc.subarray(['203001', '203002', '203003', '']))
  .map(([ledger, codes]) => ({ ...DRAFT, ...ledger, units: codes.map(createUnit) }))

const listIds = (parts: readonly { readonly id: string }[]): readonly string[] => parts.map(({ id }) => id)
const listUnitCodes = (draft: Draft): readonly string[] =>
  [...draft.revenues, ...draft.expenditures, ...draft.projects].map(({ unitCode }) => unitCode)

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

test('a unit renamed and named back is the draft it was, as long as the other code is free', () => {
  fc.assert(
    fc.property(arbitraryDraft, fc.nat(), (draft, seed) => {
      const index = seed % Math.max(draft.units.length, 1)
      const code = draft.units[index]?.code
      fc.pre(code !== undefined && code !== '')
      fc.pre(draft.units.every((unit, at) => at === index || unit.code !== code))
      fc.pre(!listUnitCodes(draft).includes('free') && draft.units.every((unit) => unit.code !== 'free'))
      expect(updateUnit(updateUnit(draft, index, { code: 'free' }), index, { code: code ?? '' })).toEqual(
        draft,
      )
    }),
  )
})

test('what is added can be taken away again', () => {
  fc.assert(
    fc.property(arbitraryDraft, fc.nat({ max: 9 }), (draft, index) => {
      const lines = [createRevenue('new', '001')]
      expect(removeRevenueLines(addRevenueLines(draft, lines, index), new Set(['new']))).toEqual(draft)
      const costs = [createExpenditure('new', '001', null)]
      expect(removeExpenditureLines(addExpenditureLines(draft, costs, index), new Set(['new']))).toEqual(
        draft,
      )
      // The first unit takes over what had none, and keeps it.
      fc.pre(draft.units.length > 0)
      expect(removeUnit(addUnit(draft, createUnit('x')), draft.units.length)).toEqual(draft)
      expect(removeProject(addProject(draft, 'new', ''), 'new')).toEqual(draft)
    }),
  )
})

test('moving keeps every project and every unit', () => {
  fc.assert(
    fc.property(arbitraryDraft, fc.nat({ max: 9 }), fc.nat({ max: 9 }), (draft, from, to) => {
      const id = draft.projects[from]?.id ?? ''
      expect(moveProject(draft, id, to).projects.slice().sort(compareById)).toEqual(
        draft.projects.slice().sort(compareById),
      )
      expect(new Set(moveUnit(draft, from, to).units)).toEqual(new Set(draft.units))
    }),
  )
})

test('no edit changes the draft it is given', () => {
  fc.assert(
    fc.property(arbitraryDraft, (draft) => {
      const before = structuredClone(draft)
      const id = draft.projects[0]?.id ?? ''
      updateUnit(draft, 0, { code: 'x' })
      moveUnit(draft, 0, 1)
      removeProject(moveProject(updateProjectUnit(draft, id, 'x'), id, 1), id)
      updateExpenditureLines(draft, new Map([[draft.expenditures[0]?.id ?? '', { kind: 'personnel' }]]))
      expect(draft).toEqual(before)
    }),
  )
})

function compareById(left: { readonly id: string }, right: { readonly id: string }): number {
  return left.id < right.id ? -1 : 1
}

test('lines change places among themselves, the others stay', () => {
  const reorder = (ids: readonly string[]) => listIds(reorderExpenditureLines(DRAFT, ids).expenditures)
  expect(reorder(['e2', 'e1'])).toEqual(['e2', 'e1', 'e3', 'e4'])
  expect(reorder(['e4', 'e3', 'e1'])).toEqual(['e4', 'e2', 'e3', 'e1'])
  expect(reorder(['e4', 'gone', 'e1', 'e4'])).toEqual(['e4', 'e2', 'e3', 'e1'])
  expect(listIds(reorderRevenueLines(DRAFT, ['r2', 'r1']).revenues)).toEqual(['r2', 'r1'])
})

test('any order given to some lines loses none, and the order before gives the draft before', () => {
  const order = arbitraryDraft.chain((draft) =>
    fc.record({
      draft: fc.constant(draft),
      ids: fc.shuffledSubarray([...listIds(draft.expenditures)]),
    }),
  )
  fc.assert(
    fc.property(order, ({ draft, ids }) => {
      const reordered = reorderExpenditureLines(draft, ids)
      const given = new Set(ids)
      expect(listIds(reordered.expenditures).filter((id) => given.has(id))).toEqual(ids)
      const before = listIds(draft.expenditures).filter((id) => given.has(id))
      expect(reorderExpenditureLines(reordered, before)).toEqual(draft)
    }),
  )
})
