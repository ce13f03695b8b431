import { expect, test } from 'vitest'
import type { Finding } from '../../checks/check.ts'
import type { FindingState, JudgedFinding } from '../../checks/waivers.ts'
import { listStepFindings, takeGravest, type ReviewFilter } from './review-filter.ts'

const ALL: ReviewFilter = { state: 'open', severity: 'all', step: 'all', search: '', shownCount: 100 }

function judge(
  check: Finding['check'],
  at: string,
  severity: Finding['severity'] = 'error',
  state: FindingState = 'open',
): JudgedFinding {
  const finding = { check, severity, title: '支出计划未填', message: '第 3 个项目：6 月底累计数未填。', at }
  return { finding, state, waiver: null }
}

const judged = [
  judge('P05', 'projects/p1'),
  judge('N02', 'narrative/revenue'),
  judge('L01', 'sources/other'),
  judge('P09', 'projects/p1', 'warning'),
  judge('P10', 'projects/p2', 'error', 'passed'),
  judge('P11', 'projects/p2', 'warning', 'waived'),
  judge('T07', 'tables/revenueSummary/rows/0/columns/1', 'info'),
]

function list(filter: Partial<ReviewFilter>): readonly (readonly [string, readonly string[]])[] {
  return listStepFindings(judged, { ...ALL, ...filter }).map(({ step, judged: shown }) => [
    step,
    shown.map(({ finding }) => finding.check),
  ])
}

test('findings stand by steps: those with errors first, otherwise in the order of the work', () => {
  expect(list({})).toEqual([
    ['revenue', ['L01']],
    ['projects', ['P05', 'P09']],
    ['narrative', ['N02']],
    ['tables', ['T07']],
  ])
})

test('what is shown of many are the gravest, where they stand', () => {
  const sections = listStepFindings(judged, ALL)
  const take = (most: number): readonly string[] =>
    takeGravest(sections, most).flatMap((section) => section.judged.map(({ finding }) => finding.check))
  expect(take(3)).toEqual(['L01', 'P05', 'N02'])
  expect(take(4)).toEqual(['L01', 'P05', 'P09', 'N02'])
  expect(take(100)).toEqual(['L01', 'P05', 'P09', 'N02', 'T07'])
})

test('those answered are listed apart', () => {
  expect(list({ state: 'answered' })).toEqual([['projects', ['P10', 'P11']]])
})

test('they are narrowed by severity, step and words together', () => {
  expect(list({ severity: 'warning' })).toEqual([['projects', ['P09']]])
  expect(list({ step: 'narrative' })).toEqual([['narrative', ['N02']]])
  expect(list({ search: 'l01' })).toEqual([['revenue', ['L01']]])
  expect(list({ search: '6 月底 支出计划', step: 'projects', severity: 'error' })).toEqual([
    ['projects', ['P05']],
  ])
  expect(list({ search: '没有这样的话' })).toEqual([])
})

test('a place that this version does not know is still told of', () => {
  const [first] = listStepFindings([judge('P05', 'future/f1')], ALL)
  expect(first?.judged).toHaveLength(1)
})
