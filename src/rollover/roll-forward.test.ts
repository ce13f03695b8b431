import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatPrinted } from '../domain/amount.ts'
import { EMPTY_CATALOG } from '../domain/catalog.ts'
import { arbitraryDraft } from '../domain/testing/arbitrary-draft.ts'
import { parseDraftFile } from '../files/draft-file.ts'
import { serializeDraftFile } from '../files/serialize-draft-file.ts'
import { openFixture } from '../narrative/testing/open-fixture.ts'
import { createDisclosure } from '../tables/disclosure.ts'
import { draftOf, expenditureLine, project, readAmount } from '../tables/testing/ledger-builders.ts'
import { rollForward } from './roll-forward.ts'

const NEXT = { id: 'next', modifiedAt: '2025-11-01T08:00:00Z' }

test('the figures of the reference become 上年预算数 as printed', async () => {
  const disclosure = await openFixture('sample-organization-2025.json')
  const { draft } = rollForward(disclosure, NEXT)
  expect(draft).toMatchObject({ ...NEXT, fiscalYear: 2026 })
  expect(draft.priorYear).toMatchObject({
    fiscalYear: 2025,
    total: readAmount('982.55'),
    basic: readAmount('563.41'),
    project: readAmount('419.14'),
    operating: readAmount('0'),
    operatingFunds: readAmount('49.52'),
    threePublic: { vehicleOperation: readAmount('11'), travelAbroad: readAmount('0') },
  })
  expect(draft.priorYear?.reasons).toBeUndefined()
  expect(draft.priorYear?.formerReasons).toEqual(disclosure.draft.priorYear?.reasons)
})

test('lines come with their codes and no amounts, projects with their targets and no plan', async () => {
  const disclosure = await openFixture('sample-organization-2025.json')
  const { draft } = rollForward(disclosure, NEXT)
  const before = disclosure.draft
  expect(draft.expenditures).toEqual(before.expenditures.map((line) => ({ ...line, amount: null })))
  expect(draft.revenues).toHaveLength(before.revenues.length)
  expect(draft.projects.map(({ code, name }) => [code, name])).toEqual(
    before.projects.map(({ code, name }) => [code, name]),
  )
  expect(draft.projects[0]?.spendingPlan).toEqual({ march: null, june: null, october: null, december: null })
  expect(draft.projects[0]?.indicators).toHaveLength(before.projects[0]?.indicators.length ?? -1)
})

const DRAFT = draftOf({
  expenditures: [expenditureLine()],
  projects: [
    project({
      name: '提前下达2025年选调生补助 秦财行[2024]479号',
      fundUse: '2025年选调生补助，2025年计划发放10人',
      goals: ['2025年底前发放完毕'],
      indicators: [
        {
          id: 'i1',
          level1: '产出指标',
          level2: '时效指标',
          name: '2025年发放',
          description: '',
          symbol: '文字描述',
          value: '2025年12月31日',
          unit: '',
          basis: '2025年方案',
        },
      ],
    }),
  ],
  narrative: { duties: '一、职责', overallGoal: '2025年，按《2025年要点》办理', change: null },
  dutyTargets: [
    { id: 'd1', duty: '党建', main: '', objective: '2025年', performance: '', indicators: '', standards: '' },
  ],
  glossary: [{ term: '基本支出', definition: '保障运转' }],
  assets: {
    asOf: '2024-12-31',
    rows: [{ key: 'vehicles', quantity: '2', value: readAmount('3') }],
    plannedPurchase: readAmount('1'),
  },
  procurement: [],
  approval: { documentNumber: '财〔2025〕1号' },
  waivers: [{ check: 'P09', at: 'projects/p1', reason: '', by: '' }],
  marks: [{ at: 'department', note: '旧' }],
})

test('year words are moved on in texts, not in names of projects and documents', () => {
  const { draft } = rollForward(createDisclosure(DRAFT, EMPTY_CATALOG), NEXT)
  expect(draft.narrative).toEqual({
    duties: '一、职责',
    overallGoal: '2026年，按《2025年要点》办理',
    change: null,
  })
  expect(draft.dutyTargets?.[0]?.objective).toBe('2026年')
  expect(draft.projects[0]).toMatchObject({
    name: '提前下达2025年选调生补助 秦财行[2024]479号',
    fundUse: '2025年选调生补助，2026年计划发放10人',
    goals: ['2026年底前发放完毕'],
    indicators: [{ name: '2026年发放', value: '2026年12月31日', basis: '2025年方案' }],
  })
})

test('what belongs to its year stays behind; projects are marked, assets counted anew', () => {
  const { draft } = rollForward(createDisclosure(DRAFT, EMPTY_CATALOG), NEXT)
  expect(Object.keys(draft)).not.toEqual(expect.arrayContaining(['approval']))
  expect([draft.approval, draft.waivers, draft.procurement]).toEqual([undefined, undefined, undefined])
  expect(draft.marks?.map(({ at }) => at)).toEqual(['projects/p1'])
  expect(draft.assets).toEqual({
    asOf: '2025-12-31',
    rows: [{ key: 'vehicles', quantity: null, value: null }],
  })
})

test('everything taken over is listed with what became of it', () => {
  const { takenOver } = rollForward(createDisclosure(DRAFT, EMPTY_CATALOG), NEXT)
  expect(takenOver.map(({ at, state }) => [at, state])).toEqual([
    ['units/203001', 'unchanged'],
    ['expenditures', 'emptied'],
    ['projects/p1', 'yearMoved'],
    ['narrative/duties', 'unchanged'],
    ['narrative/overallGoal', 'yearMoved'],
    ['dutyTargets/d1', 'yearMoved'],
    ['glossary/基本支出', 'unchanged'],
    ['assets', 'emptied'],
  ])
  const kept = takenOver.find(({ at }) => at === 'projects/p1')?.kept
  expect(kept).toEqual(['提前下达2025年选调生补助 秦财行[2024]479号', '2025年', '2025年方案'])
})

test('a rolled draft can be saved and read, and its 上年预算数 are the printed totals', () => {
  fc.assert(
    fc.property(arbitraryDraft, (draft) => {
      const disclosure = createDisclosure(draft, EMPTY_CATALOG)
      const next = rollForward(disclosure, NEXT).draft
      const read = parseDraftFile(serializeDraftFile({ draft: next, tables: [], findings: [] }))
      expect(read.ok && read.value.draft).toEqual(next)
      const printed = disclosure.tables.find(({ table }) => table.id === 'expenditureSummary')?.printed
      const { total = null, basic = null, project = null } = next.priorYear ?? {}
      const figures = [total, basic, project].map((amount) => (amount === null ? '?' : formatPrinted(amount)))
      // A figure that rounds to nothing prints 0.00, and is nothing from then on.
      const [, , , ...totals] = printed?.rows[0] ?? ['', '', '', '', '', '']
      expect(figures).toEqual(totals.slice(0, 3).map((text) => (text === '0.00' ? '' : text)))
    }),
    { numRuns: 60 },
  )
})
