import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { loadCatalog } from '../catalogs/load-catalog.ts'
import type { Draft } from '../domain/draft.ts'
import { parseDraftFile } from '../files/draft-file.ts'
import { reviewDraft } from '../review/testing/review-draft.ts'
import { runChecks } from './all-checks.ts'
import type { Finding } from './check.ts'
import { plantFaults } from './testing/planted-faults.ts'

async function checkFixture(
  name: string,
  change: (draft: Draft) => Draft = (draft) => draft,
): Promise<readonly Finding[]> {
  const opened = parseDraftFile(readFileSync(new URL(`../../fixtures/v1/${name}`, import.meta.url), 'utf8'))
  if (!opened.ok) throw new Error(`${name} does not open: ${opened.error.kind}`)
  const draft = change(opened.value.draft)
  return runChecks(reviewDraft(draft, await loadCatalog(draft.fiscalYear)))
}

test('the faulty paper: blank dates in eight plans, two kinds of residue explained, tables that are right', async () => {
  const findings = await checkFixture('faulty-organization-2025.json')
  const plans = findings.filter(({ check }) => check === 'P05')
  expect([...new Set(plans.map(({ at }) => at))]).toEqual(
    [1, 3, 4, 5, 7, 10, 15, 16].map((number) => `projects/p${String(number)}`),
  )
  expect(plans.every(({ title }) => title.endsWith('累计数未填'))).toBe(true)
  expect(plans.filter(({ at }) => at === 'projects/p16').map(({ field }) => field)).toEqual([
    'spendingPlan.march',
    'spendingPlan.june',
    'spendingPlan.october',
  ])

  const residues = findings.filter(({ check }) => check === 'T07')
  expect(residues.map(({ message }) => message)).toContain(
    '《部门预算一般公共预算财政拨款基本支出表》第 1 行“合计”的合计：人员经费 513.90 + 公用经费 49.52 = 563.42，而合计是 563.41。' +
      '原始数 513.896 + 49.518 = 563.414，相差的是各自四舍五入的尾数，据实列示，不用修改。',
  )
  expect(residues.map(({ message }) => message)).toContain(
    '《部门预算支出总表》第 6 行“社会保障和就业支出”的合计：行政事业单位养老支出 68.65 + 抚恤 1.58 = 70.23，而社会保障和就业支出是 70.24。' +
      '原始数 68.6525 + 1.5835 = 70.236，相差的是各自四舍五入的尾数，据实列示，不用修改。',
  )

  const vehicles = findings.filter(({ check }) => check === 'T04')
  expect(vehicles.map(({ severity, message }) => ({ severity, message }))).toEqual([
    {
      severity: 'info',
      message:
        '《部门预算财政拨款“三公”经费支出表》“公务用车运行维护费”是 11 万元，基本支出表同一经济科目（30231）是 1.8 万元，' +
        '多出的 9.2 万元列在项目“车辆保险费” 1.2 万元、项目“综合事务经费” 8 万元。两表范围不同，不用修改。',
    },
  ])
  expect(listDoubts(findings)).toEqual([...DOUBTS_OF_LEDGER, 'warning Y01 priorYear/operatingFunds'])
})

/** True of the ledger as it was published: a project pays allowances, and much of project expenditure is 其他. */
const DOUBTS_OF_LEDGER = ['warning L07 expenditures/e31', 'warning L15 expenditures/e39']

function listDoubts(findings: readonly Finding[]): readonly string[] {
  return findings
    .filter(({ check, severity }) => /^[LTY]/.test(check) && severity !== 'info')
    .map(({ severity, check, at }) => `${severity} ${check} ${at}`)
}

test.each([
  ['sample-organization-2025.json', DOUBTS_OF_LEDGER],
  ['sample-education-2026.json', []],
])('in %s nothing of ledger, tables or last year is to be corrected', async (name, doubts) => {
  const findings = await checkFixture(name)
  expect(listDoubts(findings)).toEqual(doubts)
  expect(findings.some(({ check }) => check === 'T07')).toBe(true)
})

test('the faults of the published paper are all told of, and its ledger and tables are right', async () => {
  const findings = await checkFixture('faulty-organization-2025.json', plantFaults)
  const told = new Set(findings.map(({ check, severity }) => `${severity} ${check}`))
  for (const fault of [
    'error P01',
    'error P02',
    'error P05',
    'error P08',
    'warning P09',
    'warning P10',
    'warning P12',
    'error N12',
    'info T04',
    'info T07',
  ]) {
    expect(told).toContain(fault)
  }
  expect(findings.filter(({ check, severity }) => /^[LT]/.test(check) && severity === 'error')).toEqual([])
})

test.each(['sample-organization-2025.json', 'sample-education-2026.json'])(
  'in %s no check of any family finds an error',
  async (name) => {
    const findings = await checkFixture(name)
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
  },
)
