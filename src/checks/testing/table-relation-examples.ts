import { expenditureLine } from '../../tables/testing/ledger-builders.ts'
import { balancedDraft, withLines } from './balanced-draft.ts'
import type { FamilyExamples } from './example.ts'
import { setCell, storeTables } from './stored-tables.ts'
import { ownMoney, vehicles } from './table-drafts.ts'

export const TABLE_RELATION_EXAMPLES = {
  T03: {
    passing: [balancedDraft(), vehicles, ownMoney],
    failing: [
      {
        what: 'personnel that the two tables print otherwise',
        draft: balancedDraft(),
        storedTables: storeTables(balancedDraft(), {
          generalPublicBudgetBasicExpenditure: setCell('合计', 4, '61.00'),
        }),
        findings: [
          {
            severity: 'error',
            at: 'tables/generalPublicBudgetExpenditure/rows/0/columns/5',
            says: ['“合计 人员经费”是 60 万元', '61 万元', '相差 1 万元'],
          },
        ],
      },
      {
        what: 'basic expenditure beside an empty table 6',
        draft: balancedDraft(),
        storedTables: storeTables(balancedDraft(), {
          generalPublicBudgetBasicExpenditure: (rows) => {
            rows.length = 0
          },
        }),
        findings: [
          {
            severity: 'error',
            at: 'tables/generalPublicBudgetExpenditure/rows/0/columns/4',
            says: ['100 万元', '是 0 万元'],
          },
          { severity: 'error', at: 'tables/generalPublicBudgetExpenditure/rows/0/columns/5', says: [] },
          { severity: 'error', at: 'tables/generalPublicBudgetExpenditure/rows/0/columns/6', says: [] },
        ],
      },
    ],
    boundary: [
      {
        what: 'parts that do not add up as printed are no concern of this check',
        draft: balancedDraft(),
        storedTables: storeTables(balancedDraft(), {
          generalPublicBudgetExpenditure: setCell('合计', 5, '60.01'),
          generalPublicBudgetBasicExpenditure: setCell('合计', 4, '60.01'),
        }),
        findings: [],
      },
      {
        what: 'a printed cent',
        draft: balancedDraft(),
        storedTables: storeTables(balancedDraft(), {
          generalPublicBudgetExpenditure: setCell('合计', 6, '40.01'),
        }),
        findings: [
          {
            severity: 'error',
            at: 'tables/generalPublicBudgetExpenditure/rows/0/columns/6',
            says: ['相差 0.01 万元'],
          },
        ],
      },
    ],
  },
  T04: {
    passing: [
      balancedDraft(),
      withLines({
        expenditures: [
          expenditureLine({ id: 'e9', kind: 'publicFunds', economicCode: '30217', amount: '1' }),
        ],
      }),
    ],
    failing: [
      {
        what: 'what lies in projects, which are named',
        draft: vehicles,
        findings: [
          {
            severity: 'info',
            at: 'tables/threePublicExpenses/rows/7/columns/2',
            says: [
              '公务用车运行维护费',
              '11 万元',
              '1.8 万元',
              '多出的 9.2 万元',
              '项目“宣传经费” 9.2 万元',
              '不用修改',
            ],
          },
        ],
      },
      {
        what: 'a file in which the item is less than its economic code',
        draft: balancedDraft(),
        storedTables: storeTables(vehicles, {
          threePublicExpenses: setCell('公务用车运行维护费', 2, '1.79'),
        }),
        findings: [
          {
            severity: 'error',
            at: 'tables/threePublicExpenses/rows/7/columns/2',
            says: ['文件中的表', '1.79 万元', '1.8 万元', '少 0.01 万元'],
          },
        ],
      },
      {
        what: 'a project line below zero',
        draft: withLines({
          expenditures: [
            expenditureLine({ id: 'e8', kind: 'publicFunds', economicCode: '30217', amount: '2' }),
            expenditureLine({
              id: 'e9',
              kind: 'project',
              projectId: 'p1',
              economicCode: '30217',
              amount: '-1',
            }),
          ],
        }),
        findings: [
          {
            severity: 'error',
            at: 'tables/threePublicExpenses/rows/8/columns/2',
            says: ['公务接待费', '少 1 万元', '核对'],
          },
        ],
      },
    ],
    boundary: [
      {
        what: 'in a file, two codes of vehicle purchase rounded one by one',
        draft: balancedDraft(),
        storedTables: storeTables(
          withLines({
            expenditures: [
              expenditureLine({ id: 'e8', kind: 'publicFunds', economicCode: '31013', amount: '0.005' }),
              expenditureLine({ id: 'e9', kind: 'publicFunds', economicCode: '30913', amount: '0.005' }),
            ],
          }),
        ),
        findings: [],
      },
      {
        what: 'one fen in a project that is not chosen, beside funds',
        draft: withLines({
          expenditures: [
            expenditureLine({ id: 'e8', kind: 'project', economicCode: '30212', amount: '0.000001' }),
            expenditureLine({
              id: 'e9',
              kind: 'publicFunds',
              source: 'governmentFund',
              economicCode: '30212',
              amount: '1',
            }),
          ],
        }),
        findings: [
          {
            severity: 'info',
            at: 'tables/threePublicExpenses/rows/2/columns/2',
            says: ['多出的 1.000001 万元', '未对应项目的支出 1.000001 万元'],
          },
        ],
      },
    ],
  },
  T05: {
    passing: [
      balancedDraft(),
      balancedDraft({ revenues: [], expenditures: [] }),
      // A line of zero fills a table.
      balancedDraft({ revenues: [], expenditures: [expenditureLine({ amount: '0' })] }),
    ],
    failing: [
      {
        what: 'an empty table of a file without its note',
        draft: balancedDraft(),
        storedTables: storeTables(balancedDraft(), {}, { stateCapitalExpenditure: [' '] }),
        findings: [
          {
            severity: 'error',
            at: 'tables/stateCapitalExpenditure',
            says: ['文件中的表：空表没有注', '《部门预算国有资本经营预算财政拨款支出表》'],
          },
        ],
      },
      {
        what: 'filled tables of a file with a note, one of which is never empty',
        draft: balancedDraft(),
        storedTables: storeTables(
          balancedDraft(),
          {},
          { revenueExpenditureSummary: ['注：空表列示。'], expenditureSummary: ['注：空表列示。'] },
        ),
        findings: [
          { severity: 'error', at: 'tables/revenueExpenditureSummary', says: ['有数，却带着注'] },
          { severity: 'error', at: 'tables/expenditureSummary', says: ['“注：空表列示。”'] },
        ],
      },
      {
        what: 'a table 9 of zeros without its note, and one with money that has it',
        draft: balancedDraft(),
        storedTables: storeTables(balancedDraft(), {}, { threePublicExpenses: [] }),
        findings: [
          { severity: 'error', at: 'tables/threePublicExpenses', says: ['“三公”经费', '是空表，却没有'] },
        ],
      },
    ],
    boundary: [
      {
        what: 'a table of a file with nothing but a blank 合计 may have the note or not',
        draft: balancedDraft(),
        storedTables: storeTables(balancedDraft(), {
          governmentFundExpenditure: (rows) => rows.push(['1', '', '合计', '', '', '']),
        }),
        findings: [],
      },
      {
        what: 'a table 9 of a file with what rounds to zero is filled',
        draft: balancedDraft(),
        storedTables: storeTables(
          balancedDraft(),
          { threePublicExpenses: setCell('三、公务接待费', 2, '0.00') },
          { threePublicExpenses: [] },
        ),
        findings: [],
      },
    ],
  },
} satisfies FamilyExamples
