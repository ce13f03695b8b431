import { expenditureLine } from '../../tables/testing/ledger-builders.ts'
import { balancedDraft, withLines } from './balanced-draft.ts'
import type { FamilyExamples } from './example.ts'
import { setCell, storeTables } from './stored-tables.ts'
import { ownMoney, vehicles } from './table-drafts.ts'

const CLASS_201 = '一、一般公共服务支出'

export const TABLE_TOTAL_EXAMPLES = {
  T01: {
    passing: [
      balancedDraft(),
      // More than there is: L01 says so, and the tables print a negative balance.
      withLines({ expenditures: [expenditureLine({ id: 'e9', amount: '50' })] }),
    ],
    failing: [
      {
        what: 'a file whose totals differ in table 1',
        draft: balancedDraft(),
        storedTables: storeTables(balancedDraft(), {
          revenueExpenditureSummary: setCell('支出总计', 4, '121.00'),
        }),
        findings: [
          {
            severity: 'error',
            at: 'tables/revenueExpenditureSummary/rows/33/columns/2',
            says: [
              '文件中的表',
              '文件中的《部门预算收支总表》“收入总计”是 120 万元',
              '“支出总计”是 121 万元',
              '相差 1 万元',
            ],
          },
        ],
      },
      {
        what: 'a file whose totals differ in table 4',
        draft: balancedDraft(),
        storedTables: storeTables(balancedDraft(), {
          fiscalAppropriationSummary: setCell('收入总计', 2, ''),
        }),
        findings: [
          {
            severity: 'error',
            at: 'tables/fiscalAppropriationSummary/rows/36/columns/2',
            says: ['《部门预算财政拨款收支总表》“收入总计”是 0 万元', '120 万元'],
          },
        ],
      },
    ],
    boundary: [
      {
        what: 'a printed cent: one figure is printed twice, and both times rounded alike',
        draft: balancedDraft(),
        storedTables: storeTables(balancedDraft(), {
          revenueExpenditureSummary: setCell('支出总计', 4, '120.01'),
        }),
        findings: [
          {
            severity: 'error',
            at: 'tables/revenueExpenditureSummary/rows/33/columns/2',
            says: ['相差 0.01 万元'],
          },
        ],
      },
      {
        what: 'separators of thousands and words with blanks are read, other columns are not',
        draft: balancedDraft(),
        storedTables: storeTables(balancedDraft(), {
          revenueExpenditureSummary: (rows) => {
            setCell('收入总计', 2, '1,120.00')(rows)
            setCell('支出总计', 4, '1120')(rows)
            setCell('支出总计', 3, '支 出 总 计')(rows)
          },
          fiscalAppropriationSummary: (rows) => {
            setCell('支出总计', 4, '9.00')(rows)
            for (const row of rows) row.push('')
          },
        }),
        findings: [],
      },
    ],
  },
  T02: {
    passing: [balancedDraft(), ownMoney, vehicles],
    failing: [
      {
        what: 'a class that tables 1, 3 and 4 print otherwise',
        draft: balancedDraft(),
        storedTables: storeTables(balancedDraft(), {
          revenueExpenditureSummary: setCell(CLASS_201, 4, '125.00'),
        }),
        findings: [
          {
            severity: 'error',
            at: 'tables/revenueExpenditureSummary/rows/0/columns/4',
            says: [
              '“一、一般公共服务支出”是 125 万元',
              '文件中的《部门预算支出总表》“一般公共服务支出”是 120 万元',
            ],
          },
          {
            severity: 'error',
            at: 'tables/revenueExpenditureSummary/rows/0/columns/4',
            says: ['文件中的《部门预算财政拨款收支总表》“一、一般公共服务支出”是 120 万元'],
          },
        ],
      },
      {
        what: 'a column of table 4 beside a table of funds that is empty',
        draft: balancedDraft(),
        storedTables: storeTables(balancedDraft(), {
          fiscalAppropriationSummary: setCell(CLASS_201, 6, '5.00'),
        }),
        findings: [
          {
            severity: 'error',
            at: 'tables/fiscalAppropriationSummary/rows/0/columns/6',
            says: ['5 万元', '《部门预算政府性基金预算财政拨款支出表》', '0 万元'],
          },
        ],
      },
      {
        what: 'a total of table 4 beside table 5',
        draft: balancedDraft(),
        storedTables: storeTables(balancedDraft(), {
          generalPublicBudgetExpenditure: setCell('合计', 3, '119.99'),
        }),
        findings: [
          {
            severity: 'error',
            at: 'tables/fiscalAppropriationSummary/rows/31/columns/5',
            says: ['“本年支出合计”是 120 万元', '“合计”是 119.99 万元', '相差 0.01 万元'],
          },
        ],
      },
    ],
    boundary: [
      {
        what: 'other money is spent, so that tables 1 and 4 differ as they must',
        draft: ownMoney,
        storedTables: storeTables(ownMoney),
        findings: [],
      },
      {
        what: 'totals printed alike can hide a printed cent in a class',
        draft: balancedDraft(),
        storedTables: storeTables(balancedDraft(), {
          revenueExpenditureSummary: setCell(CLASS_201, 4, '120.01'),
          expenditureSummary: setCell('201', 3, '120.01'),
        }),
        findings: [],
      },
    ],
  },
} satisfies FamilyExamples
