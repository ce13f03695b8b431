import type { Draft } from '../../domain/draft.ts'
import { project } from '../../tables/testing/ledger-builders.ts'
import { balancedDraft } from './balanced-draft.ts'
import type { FamilyExamples } from './example.ts'

/** The small draft with a spending plan of its project, whose annual amount is 20. */
function plan(dates: NonNullable<Parameters<typeof project>[0]>['plan'] & object, layout = 'current'): Draft {
  return balancedDraft({ projects: [project({ plan: dates, layout })] })
}

const AT_PROJECT = { severity: 'error', at: 'projects/p1' } as const

export const SPENDING_PLAN_EXAMPLES = {
  P05: {
    passing: [
      balancedDraft(),
      plan({ march: '20', june: '20', october: '20', december: '20' }),
      plan({ march: '0', june: '0', october: '0', december: '20' }, 'older'),
    ],
    failing: [
      {
        what: 'dates not filled in',
        draft: plan({ june: '10', october: '20' }),
        findings: [
          { ...AT_PROJECT, field: 'spendingPlan.march', says: ['3 月底累计数未填', '“宣传经费”'] },
          { ...AT_PROJECT, field: 'spendingPlan.december', says: ['12 月底累计数未填'] },
        ],
      },
      {
        what: 'a plan that falls',
        draft: plan({ march: '5', june: '4', october: '20', december: '20' }),
        findings: [
          {
            ...AT_PROJECT,
            field: 'spendingPlan.june',
            says: ['6 月底累计数 4 万元', '少于 3 月底的 5 万元'],
          },
        ],
      },
      {
        what: 'a plan that falls across a blank',
        draft: plan({ march: '5', october: '4', december: '20' }),
        findings: [
          { ...AT_PROJECT, field: 'spendingPlan.june', says: ['未填'] },
          { ...AT_PROJECT, field: 'spendingPlan.october', says: ['少于 3 月底的 5 万元'] },
        ],
      },
      {
        what: 'a plan above the annual amount that then falls back to it',
        draft: plan({ march: '5', june: '10', october: '20.01', december: '20' }),
        findings: [
          {
            ...AT_PROJECT,
            field: 'spendingPlan.october',
            says: ['超过年度资金总额', '20.01 万元', '多 0.01 万元'],
          },
          { ...AT_PROJECT, field: 'spendingPlan.december', says: ['少于 10 月底的 20.01 万元'] },
        ],
      },
      {
        what: 'a December other than the annual amount, in either layout',
        draft: plan({ march: '0', june: '5', october: '10', december: '19' }, 'older'),
        findings: [
          {
            ...AT_PROJECT,
            field: 'spendingPlan.december',
            says: ['19 万元', '年度资金总额 20 万元', '少 1 万元'],
          },
        ],
      },
      {
        what: 'a December above the annual amount is said once',
        draft: plan({ march: '0', june: '5', october: '10', december: '21' }),
        findings: [{ ...AT_PROJECT, field: 'spendingPlan.december', says: ['不等于', '多 1 万元'] }],
      },
      {
        what: 'a plan below nothing',
        draft: plan({ march: '-1', june: '0', october: '0', december: '20' }),
        findings: [{ ...AT_PROJECT, field: 'spendingPlan.march', says: ['负数', '-1 万元'] }],
      },
    ],
    boundary: [
      {
        what: 'a plan of nothing until December, and one that is all spent in March',
        draft: plan({ march: '0', june: '0', october: '20', december: '20' }),
        findings: [],
      },
      {
        what: 'a plan that is a fen short',
        draft: plan({ march: '0', june: '0', october: '0', december: '19.999999' }),
        findings: [
          { ...AT_PROJECT, field: 'spendingPlan.december', says: ['19.999999 万元', '少 0.000001 万元'] },
        ],
      },
      {
        what: 'a plan that falls by a fen',
        draft: plan({ march: '0', june: '5', october: '4.999999', december: '20' }),
        findings: [{ ...AT_PROJECT, field: 'spendingPlan.october', says: ['4.999999 万元', '5 万元'] }],
      },
    ],
  },
  P06: {
    passing: [
      balancedDraft(),
      plan({ march: '0', june: '10', october: '20', december: '20' }, 'older'),
      plan({ march: '30', june: '60', october: '80', december: '100' }),
    ],
    failing: [
      {
        what: 'percentages where amounts belong',
        draft: plan({ march: '10', june: '40', october: '75', december: '100' }, 'older'),
        findings: [
          { ...AT_PROJECT, field: 'spendingPlan.june', says: ['200.00%', '像是百分比'] },
          { ...AT_PROJECT, field: 'spendingPlan.october', says: ['375.00%', '应在 0 到 100 之间'] },
          { ...AT_PROJECT, field: 'spendingPlan.december', says: ['500.00%', '应为 100%'] },
        ],
      },
      {
        what: 'a plan that is not all of the year, or less than nothing',
        draft: plan({ march: '-1', june: '5', october: '10', december: '19' }, 'older'),
        findings: [
          { ...AT_PROJECT, field: 'spendingPlan.march', says: ['-5.00%'] },
          { ...AT_PROJECT, field: 'spendingPlan.december', says: ['95.00%', '应为 100%'] },
        ],
      },
      {
        what: 'a December that prints as less than a hundred',
        draft: plan({ december: '19.99' }, 'older'),
        findings: [{ ...AT_PROJECT, field: 'spendingPlan.december', says: ['99.95%'] }],
      },
    ],
    boundary: [
      {
        what: 'a fen too much or too little is not to be seen in percent: amounts are compared elsewhere',
        draft: plan({ march: '0', june: '0', october: '20.0001', december: '19.9999' }, 'older'),
        findings: [],
      },
      {
        what: 'a hundredth of a percent too much is',
        draft: plan({ march: '0', june: '0', october: '20.002', december: '20' }, 'older'),
        findings: [{ ...AT_PROJECT, field: 'spendingPlan.october', says: ['100.01%'] }],
      },
      {
        what: 'without an annual amount there is no percentage',
        draft: balancedDraft({
          expenditures: [],
          projects: [project({ plan: { december: '5' }, layout: 'older' })],
        }),
        findings: [],
      },
    ],
  },
} satisfies FamilyExamples
