import { loadCatalog } from '../../catalogs/load-catalog.ts'
import type { Draft } from '../../domain/draft.ts'
import type { StoredTable } from '../../domain/stored-table.ts'
import { createDisclosure } from '../../tables/disclosure.ts'
import type { SummaryTableId } from '../../tables/summary-table.ts'
import { expenditureLine, revenueLine } from '../../tables/testing/ledger-builders.ts'
import { balancedDraft, withLines } from './balanced-draft.ts'
import type { FamilyExamples } from './example.ts'

const catalog = await loadCatalog(2025)

type Edit = (rows: string[][]) => void

/** The tables of a draft as a file of it holds them, some of them changed by hand. */
function storeTables(
  draft: Draft,
  edits: { readonly [id in SummaryTableId]?: Edit } = {},
  notes: { readonly [id in SummaryTableId]?: readonly string[] } = {},
): readonly StoredTable[] {
  return createDisclosure(draft, catalog).tables.map(({ printed }) => {
    const rows = printed.rows.map((row) => [...row])
    edits[printed.id]?.(rows)
    return { ...printed, rows, notes: notes[printed.id] ?? printed.notes }
  })
}

/** Sets the cell of the row that has the text somewhere, counted as printed: 序号 is column 0. */
function setCell(name: string, column: number, text: string): Edit {
  return (rows) => {
    const [row] = rows.filter((cells) => cells.includes(name)).slice(-1)
    if (row === undefined) throw new Error(`No row ${name}`)
    row[column] = text
  }
}

/** Vehicles of 1.8 in basic expenditure and of 9.2 in the project. */
const vehicles = withLines({
  expenditures: [
    expenditureLine({ id: 'e8', kind: 'publicFunds', economicCode: '30231', amount: '1.8' }),
    expenditureLine({ id: 'e9', kind: 'project', projectId: 'p1', economicCode: '30231', amount: '9.2' }),
  ],
})

/** Two units, of which the second has money of its own. */
const ownMoney = withLines({
  revenues: [revenueLine({ id: 'r9', source: 'other', amount: '3' })],
  expenditures: [expenditureLine({ id: 'e9', source: 'other', functionCode: '2080505', amount: '3' })],
})

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

const CLASS_201 = '一、一般公共服务支出'

export const TABLE_EXAMPLES = {
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
