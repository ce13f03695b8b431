import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Draft } from '../domain/draft.ts'
import { addMarks } from '../domain/marks.ts'
import type { Indicator } from '../domain/ledger.ts'
import { arbitraryDraft } from '../domain/testing/arbitrary-draft.ts'
import { draftOf, expenditureLine, project, readAmount } from '../tables/testing/ledger-builders.ts'
import { compareProjects } from './compare-projects.ts'
import { describeProjectConflict } from './describe-conflict.ts'
import { takeOverProjects } from './take-over-projects.ts'

function indicator(id: string, given: Partial<Indicator> = {}): Indicator {
  const texts = { level1: '产出指标', level2: '数量指标', name: id, description: '' }
  return { id, ...texts, symbol: '≥', value: '90', unit: '人', basis: '', ...given }
}

const OF_PROJECT = { kind: 'project', projectId: 'p1' } as const
const OWN = draftOf({
  projects: [
    project({
      id: 'p1',
      code: 'A1',
      name: '培训',
      goals: ['甲'],
      indicators: [indicator('i1'), indicator('i2')],
    }),
    project({ id: 'p2', code: 'A2', name: '宣传' }),
  ],
  expenditures: [
    expenditureLine({ ...OF_PROJECT, id: 'e1', amount: '1' }),
    expenditureLine({ id: 'e2' }),
    expenditureLine({ ...OF_PROJECT, id: 'e3', economicCode: '30201', amount: '2' }),
  ],
})

const INCOMING: Draft = {
  ...OWN,
  projects: [
    project({
      id: 'p1',
      code: 'A1',
      name: '干部培训',
      goals: ['甲', '乙'],
      plan: { march: '0' },
      indicators: [indicator('i3'), indicator('i1', { value: '95' })],
    }),
    project({ id: 'p9', code: 'A9', name: '新项目', unitCode: '999' }),
  ],
  expenditures: [
    expenditureLine({ ...OF_PROJECT, id: 'e1', amount: '1.5' }),
    expenditureLine({ ...OF_PROJECT, id: 'e2', economicCode: '30299', amount: '3' }),
    expenditureLine({ kind: 'project', projectId: 'p9', id: 'e9', amount: '9' }),
  ],
}

test('a project is compared field by field, with its indicators and lines', () => {
  const [changed, added, missing] = compareProjects(OWN, INCOMING).projects
  expect(changed).toMatchObject({ id: 'p1', ownId: 'p1', state: 'changed', matchedBy: 'id', conflicts: [] })
  expect(changed?.differences.map(({ key, own, incoming }) => [key, own, incoming])).toEqual([
    ['name', '培训', '干部培训'],
    ['spendingPlan.march', '', '0 万元'],
    ['goals', '1．甲', '1．甲\n2．乙'],
    ['indicators/i1', 'i1 ≥90人', 'i1 ≥95人'],
    ['indicators/i2', 'i2 ≥90人', null],
    ['indicators/i3', null, 'i3 ≥90人'],
    ['lines/e1', '2013201 30101 一般公共预算拨款 1 万元', '2013201 30101 一般公共预算拨款 1.5 万元'],
    ['lines/e3', '2013201 30201 一般公共预算拨款 2 万元', null],
    ['lines/e2', null, '2013201 30299 一般公共预算拨款 3 万元'],
  ])
  expect(changed?.differences[3]?.details).toEqual([{ label: '值', own: '90', incoming: '95' }])
  expect(added).toMatchObject({ id: 'p9', ownId: null, state: 'new', name: '新项目' })
  expect(added?.conflicts).toEqual([{ kind: 'unknownUnit', unitCode: '999' }])
  expect(missing).toMatchObject({ id: 'p2', state: 'missing', differences: [], conflicts: [] })
})

test('what is chosen is taken over, and nothing else', () => {
  const marked = addMarks(OWN, [{ at: 'projects/p1/indicators/i2' }, { at: 'expenditures/e3' }], '问')
  const chosen = new Set(['goals', 'indicators/i2', 'indicators/i3', 'lines/e3', 'lines/e2'])
  const draft = takeOverProjects(marked, INCOMING, new Map([['p1', chosen]]))
  expect(draft.projects).toHaveLength(2)
  expect(draft.projects[0]).toMatchObject({ name: '培训', goals: ['甲', '乙'] })
  expect(draft.projects[0]?.indicators.map(({ id, value }) => [id, value])).toEqual([
    ['i3', '90'],
    ['i1', '90'],
  ])
  // A line whose id stands for another line with us gets one of its own.
  expect(draft.expenditures.map(({ id, amount }) => [id, amount])).toEqual([
    ['e1', readAmount('1')],
    ['e2-2', readAmount('3')],
    ['e2', readAmount('100')],
  ])
  expect(draft.marks).toBeUndefined()
})

test('a new project is taken whole, with its lines', () => {
  const draft = takeOverProjects(OWN, INCOMING, new Map([['p9', 'all']]))
  expect(draft.projects.map(({ id }) => id)).toEqual(['p1', 'p2', 'p9'])
  expect(draft.expenditures.at(-1)).toMatchObject({ id: 'e9', projectId: 'p9' })
})

test('projects made apart are matched by their codes; lines and indicators by what they say', () => {
  const apart: Draft = {
    ...OWN,
    id: 'another',
    projects: [
      project({
        id: 'x',
        code: 'A1',
        name: '培训',
        goals: ['甲'],
        indicators: [indicator('y', { name: 'i1', value: '1' })],
      }),
    ],
    expenditures: [expenditureLine({ kind: 'project', projectId: 'x', id: 'z', amount: '7' })],
  }
  const [compared] = compareProjects(OWN, apart).projects
  expect(compared).toMatchObject({ id: 'x', ownId: 'p1', matchedBy: 'code' })
  expect(compared?.differences.map(({ key }) => key)).toEqual([
    'indicators/i1',
    'indicators/i2',
    'lines/e1',
    'lines/e3',
  ])
  const draft = takeOverProjects(OWN, apart, new Map([['x', new Set(['indicators/i1', 'lines/e1'])]]))
  expect(draft.projects[0]?.indicators.map(({ id, value }) => [id, value])).toEqual([
    ['i1', '1'],
    ['i2', '90'],
  ])
  expect(draft.expenditures[0]).toMatchObject({ id: 'e1', projectId: 'p1', amount: readAmount('7') })
})

test('conflicts are named', () => {
  const twice: Draft = { ...OWN, projects: [...OWN.projects, project({ id: 'p3', code: 'A1' })] }
  const theirs = (given: Partial<Parameters<typeof project>[0]>): Draft => ({
    ...OWN,
    projects: [project(given)],
    expenditures: [],
  })
  const find = (own: Draft, incoming: Draft) => compareProjects(own, incoming).projects[0]
  const repeated = find(twice, theirs({ id: 'x', code: 'A1' }))
  expect(repeated?.state).toBe('new')
  expect(repeated?.conflicts.map(describeProjectConflict)).toEqual([
    '项目编码 A1 不止一个项目使用，无法确定对应哪一个，按新项目处理',
  ])
  expect(find(OWN, theirs({ id: 'p1', code: 'A2' }))?.conflicts.map(describeProjectConflict)).toEqual([
    '项目编码 A2 与本表的“宣传”相同',
  ])
  const moved: Draft = {
    ...OWN,
    projects: [project({ id: 'p2', code: 'A2', name: '宣传' })],
    expenditures: [expenditureLine({ kind: 'project', projectId: 'p2', id: 'e1', amount: '1' })],
  }
  expect(find(OWN, moved)?.conflicts.map(describeProjectConflict)).toEqual([
    '支出“2013201 30101 一般公共预算拨款 1 万元”在本表属于“培训”，采用后两个项目各有一行',
  ])
  const other = compareProjects(OWN, { ...OWN, fiscalYear: 2026, department: { code: '205', name: '' } })
  expect(other).toMatchObject({ isOtherYear: true, isOtherDepartment: true })
})

const TWO_DRAFTS = fc.tuple(arbitraryDraft, arbitraryDraft)

test('a draft is the same as itself, and taking over nothing is the same draft', () => {
  fc.assert(
    fc.property(TWO_DRAFTS, ([own, incoming]) => {
      expect(compareProjects(own, own).projects.every(({ state }) => state === 'same')).toBe(true)
      expect(takeOverProjects(own, incoming, new Map())).toBe(own)
      const none = new Map(incoming.projects.map(({ id }) => [id, new Set<string>()] as const))
      expect(takeOverProjects(own, incoming, none)).toBe(own)
    }),
    { numRuns: 30 },
  )
})

test('after everything was taken over nothing differs, and no id stands twice', () => {
  fc.assert(
    fc.property(TWO_DRAFTS, ([own, incoming]) => {
      const all = new Map(incoming.projects.map(({ id }) => [id, 'all'] as const))
      const taken = takeOverProjects(own, incoming, all)
      const states = compareProjects(taken, incoming).projects.map(({ state }) => state)
      expect(states.filter((state) => state !== 'same' && state !== 'missing')).toEqual([])
      const ids = taken.expenditures.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      expect(taken.revenues).toBe(own.revenues)
    }),
    { numRuns: 60 },
  )
})

test('every difference can be taken over by itself, and then is gone while the others stay', () => {
  const choice = TWO_DRAFTS.chain(([own, incoming]) =>
    fc.record({ own: fc.constant(own), incoming: fc.constant(incoming), pick: fc.nat(30) }),
  )
  fc.assert(
    fc.property(choice, ({ own, incoming, pick }) => {
      const changed = compareProjects(own, incoming).projects.find(({ state }) => state === 'changed')
      fc.pre(changed !== undefined)
      const keys = changed.differences.map(({ key }) => key)
      const key = keys[pick % keys.length] ?? ''
      const taken = takeOverProjects(own, incoming, new Map([[changed.id, new Set([key])]]))
      const after = compareProjects(taken, incoming).projects.find(({ id }) => id === changed.id)
      expect(after?.differences.length).toBe(keys.length - 1)
    }),
    { numRuns: 60 },
  )
})
