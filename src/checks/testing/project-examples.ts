import type { Draft } from '../../domain/draft.ts'
import { project } from '../../tables/testing/ledger-builders.ts'
import { balancedDraft } from './balanced-draft.ts'
import type { FamilyExamples } from './example.ts'

/** The small draft with a spending plan of its project, whose annual amount is 20. */
function plan(dates: NonNullable<Parameters<typeof project>[0]>['plan'] & object, layout = 'current'): Draft {
  return balancedDraft({ projects: [project({ plan: dates, layout })] })
}

const AT_PROJECT = { severity: 'error', at: 'projects/p1' } as const

export const PROJECT_EXAMPLES = {
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
    ],
    boundary: [],
  },
} satisfies FamilyExamples
