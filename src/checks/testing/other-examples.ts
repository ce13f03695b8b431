import type { Draft } from '../../domain/draft.ts'
import { expenditureLine, project, revenueLine } from '../../tables/testing/ledger-builders.ts'
import { balancedDraft } from './balanced-draft.ts'
import type { Examples } from './example.ts'

/** The small draft with a spending plan of its project, whose annual amount is 20. */
function plan(dates: NonNullable<Parameters<typeof project>[0]>['plan'] & object, layout = 'current'): Draft {
  return balancedDraft({ projects: [project({ plan: dates, layout })] })
}

const AT_PROJECT = { severity: 'error', at: 'projects/p1' } as const

export const OTHER_EXAMPLES = {
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
  },
  T06: {
    passing: [balancedDraft()],
    failing: [
      {
        what: 'all that the file had otherwise',
        draft: balancedDraft(),
        storedDifferences: [
          {
            kind: 'cell',
            tableId: 'expenditureSummary',
            tableTitle: '部门预算支出总表',
            row: 0,
            column: 3,
            stored: '121.00',
            computed: '120.00',
          },
          {
            kind: 'notes',
            tableId: 'governmentFundExpenditure',
            tableTitle: '部门预算政府性基金预算财政拨款支出表',
            stored: '',
            computed: '注：无政府性基金预算财政拨款预算，空表列示。',
          },
          {
            kind: 'title',
            tableId: 'revenueSummary',
            tableTitle: '部门预算收入总表',
            stored: '收入表',
            computed: '部门预算收入总表',
          },
          {
            kind: 'missing',
            tableId: 'stateCapitalExpenditure',
            tableTitle: '部门预算国有资本经营预算财政拨款支出表',
          },
        ],
        findings: [
          {
            severity: 'warning',
            at: 'tables/expenditureSummary/rows/0/columns/3',
            says: ['部门预算支出总表', '第 1 行第 4 格', '“121.00”', '“120.00”'],
          },
          {
            severity: 'warning',
            at: 'tables/governmentFundExpenditure',
            says: ['表下的注', '空白'],
          },
          {
            severity: 'warning',
            at: 'tables/revenueSummary',
            says: ['表名', '“收入表”', '“部门预算收入总表”'],
          },
          {
            severity: 'warning',
            at: 'tables/stateCapitalExpenditure',
            says: ['缺一张表', '没有《部门预算国有资本经营预算财政拨款支出表》'],
          },
        ],
      },
    ],
  },
  T07: {
    // Rounding that cancels out leaves nothing to explain.
    passing: [
      balancedDraft(),
      balancedDraft({ projects: [], revenues: [], expenditures: [expenditureLine({ amount: '0.004' })] }),
    ],
    failing: [
      {
        what: 'two sources that together round otherwise than each',
        draft: balancedDraft({
          projects: [],
          expenditures: [],
          revenues: [
            revenueLine({ id: 'r1', source: 'business', amount: '0.005' }),
            revenueLine({ id: 'r2', source: 'other', amount: '0.005' }),
          ],
        }),
        findings: [
          {
            severity: 'info',
            at: 'tables/revenueSummary/rows/0/columns/4',
            says: [
              '尾差 0.01',
              '事业收入 0.01 + 其他收入 0.01 = 0.02',
              '本年收入小计是 0.01',
              '0.005 + 0.005 = 0.01',
            ],
          },
          { severity: 'info', at: 'tables/revenueSummary/rows/1/columns/4', says: [] },
          { severity: 'info', at: 'tables/revenueSummary/rows/2/columns/4', says: [] },
          { severity: 'info', at: 'tables/revenueSummary/rows/3/columns/4', says: [] },
        ],
      },
    ],
  },
} satisfies Record<string, Examples>
