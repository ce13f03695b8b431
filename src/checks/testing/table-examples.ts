import { expenditureLine, revenueLine } from '../../tables/testing/ledger-builders.ts'
import { balancedDraft } from './balanced-draft.ts'
import type { FamilyExamples } from './example.ts'

export const TABLE_EXAMPLES = {
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
    boundary: [],
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
    boundary: [],
  },
} satisfies FamilyExamples
