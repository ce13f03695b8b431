import { expect, test } from 'vitest'
import { runChecks } from '../../checks/all-checks.ts'
import { EMPTY_CATALOG } from '../../domain/catalog.ts'
import { PLAN_DATES } from '../../domain/ledger.ts'
import { reviewDraft } from '../../review/testing/review-draft.ts'
import { draftOf, expenditureLine, project } from '../../tables/testing/ledger-builders.ts'
import { describePlanMisfit } from './describe-plan-misfit.ts'

function describePlan(plan: Parameters<typeof project>[0], unit: 'wanYuan' | 'yuan' = 'wanYuan') {
  const draft = draftOf({
    projects: [project(plan)],
    expenditures: [expenditureLine({ kind: 'project', projectId: 'p1', amount: '10' })],
  })
  const findings = runChecks(reviewDraft(draft, EMPTY_CATALOG))
  return PLAN_DATES.map((date) => describePlanMisfit(findings, 'p1', date, unit))
}

test('December has to be the annual amount', () => {
  const plan = { march: '0', june: '5', october: '8', december: '9' }
  expect(describePlan({ plan })).toEqual([
    undefined,
    undefined,
    undefined,
    '应等于年度资金总额 10.00，差 1.00',
  ])
  expect(describePlan({ plan }, 'yuan')[3]).toBe('应等于年度资金总额 100,000.00，差 10,000.00')
})

test('an earlier date may not be above it', () => {
  expect(describePlan({ plan: { march: '0', june: '12.5', october: '', december: '' } })[1]).toBe(
    '不能超过年度资金总额 10.00，差 2.50',
  )
})

test('a date may not be below the one before', () => {
  expect(describePlan({ plan: { march: '6', june: '4.4', october: '8', december: '10' } })[1]).toBe(
    '不能少于 3 月底累计数 6.00，差 1.60',
  )
})

test('a blank says nothing at its field', () => {
  expect(describePlan({ plan: {} })).toEqual([undefined, undefined, undefined, undefined])
})
