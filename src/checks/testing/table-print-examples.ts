import type { Draft } from '../../domain/draft.ts'
import { expenditureLine, revenueLine } from '../../tables/testing/ledger-builders.ts'
import { balancedDraft } from './balanced-draft.ts'
import type { FamilyExamples } from './example.ts'

const TOTAL_CELL = {
  kind: 'cell',
  tableId: 'expenditureSummary',
  tableTitle: '部门预算支出总表',
  row: 0,
  column: 3,
  computed: '120.00',
} as const

/** Business and other revenue, and nothing else. */
function receive([business, other]: readonly [string, string]): Draft {
  return balancedDraft({
    projects: [],
    expenditures: [],
    revenues: [
      revenueLine({ id: 'r1', source: 'business', amount: business }),
      revenueLine({ id: 'r2', source: 'other', amount: other }),
    ],
  })
}

/** 合计, class, section and item. */
const RESIDUE_ROWS = [0, 1, 2, 3]

export const TABLE_PRINT_EXAMPLES = {
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
      {
        what: 'a cell that the file left blank',
        draft: balancedDraft(),
        storedDifferences: [{ ...TOTAL_CELL, stored: '' }],
        findings: [
          {
            severity: 'warning',
            at: 'tables/expenditureSummary/rows/0/columns/3',
            says: ['文件中是空白，按明细计算是“120.00”'],
          },
        ],
      },
    ],
    boundary: [
      {
        what: 'a printed cent, and what is printed otherwise without being another figure',
        draft: balancedDraft(),
        storedDifferences: [
          { ...TOTAL_CELL, stored: '120.01' },
          { ...TOTAL_CELL, row: 1, stored: '120' },
        ],
        findings: [
          { severity: 'warning', at: 'tables/expenditureSummary/rows/0/columns/3', says: ['“120.01”'] },
          { severity: 'warning', at: 'tables/expenditureSummary/rows/1/columns/3', says: ['“120”'] },
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
      {
        what: 'parts that print as nothing beside a sum that does not',
        draft: receive(['0.003', '0.003']),
        findings: RESIDUE_ROWS.map((row) => ({
          severity: 'info',
          at: `tables/revenueSummary/rows/${String(row)}/columns/4`,
          says: ['尾差 0.01', '事业收入 0.00 + 其他收入 0.00 = 0.00', '本年收入小计是 0.01'],
        })),
      },
    ],
    boundary: [
      { what: 'a fen below the half: all round alike', draft: receive(['0.004999', '0.005']), findings: [] },
      {
        what: 'just the half',
        draft: receive(['0.004999', '0.000001']),
        findings: RESIDUE_ROWS.map((row) => ({
          severity: 'info',
          at: `tables/revenueSummary/rows/${String(row)}/columns/4`,
          says: ['0.004999 + 0.000001 = 0.005'],
        })),
      },
    ],
  },
} satisfies FamilyExamples
