import { expect, test } from 'vitest'
import { EMPTY_CATALOG } from '../domain/catalog.ts'
import { ALL_TABLES } from './all-tables.ts'
import { createDisclosure } from './disclosure.ts'
import { findFigure } from './printed-sum.ts'
import { isColumnGroup, listLeafColumns, SUMMARY_TABLE_IDS } from './summary-table.ts'
import { draftOf, expenditureLine, revenueLine } from './testing/ledger-builders.ts'

/** Headers as the published paper has them, groups before what stands under them. */
const PAPER: readonly (readonly [title: string, headers: string])[] = [
  ['部门预算收支总表', '收入(项目 预算数) 支出(项目 预算数)'],
  [
    '部门预算收入总表',
    '功能分类科目(科目编码 科目名称) 合计 ' +
      '本年收入(小计 财政拨款收入 财政专户收入 事业收入 经营收入 上级补助收入 附属单位上缴收入 其他收入) 上年结转',
  ],
  [
    '部门预算支出总表',
    '功能分类科目(科目编码 科目名称) 合计 基本支出 项目支出 经营支出 上解上级支出 对附属单位补助支出',
  ],
  [
    '部门预算财政拨款收支总表',
    '收入(项目 金额) 支出(项目 合计 一般公共预算财政拨款 政府性基金预算财政拨款 国有资本经营预算财政拨款)',
  ],
  [
    '部门预算一般公共预算财政拨款支出表',
    '功能分类科目(科目编码 科目名称) 合计 基本支出(小计 人员经费 公用经费) 项目支出',
  ],
  [
    '部门预算一般公共预算财政拨款基本支出表',
    '支出部门经济分类科目(科目编码 科目名称) 一般公共预算基本支出(合计 人员经费 公用经费)',
  ],
  ['部门预算政府性基金预算财政拨款支出表', '功能分类科目(科目编码 科目名称) 合计 基本支出 项目支出'],
  ['部门预算国有资本经营预算财政拨款支出表', '功能分类科目(科目编码 科目名称) 合计 基本支出 项目支出'],
  [
    '部门预算财政拨款“三公”经费支出表',
    '项目 资金性质(合计 一般公共预算财政拨款 政府性基金预算拨款 国有资本经营预算财政拨款)',
  ],
]

/** One line of every appropriation, so that no table is empty. */
const draft = draftOf({
  revenues: [revenueLine()],
  expenditures: [
    expenditureLine({ id: 'e1', economicCode: '30217', kind: 'publicFunds' }),
    expenditureLine({ id: 'e2', source: 'governmentFund' }),
    expenditureLine({ id: 'e3', source: 'stateCapital' }),
  ],
})

test('the nine stand in printed order under the ids of the file format', () => {
  expect(ALL_TABLES.map(({ id }) => id)).toEqual([...SUMMARY_TABLE_IDS])
})

test('titles and headers are those of the paper', () => {
  const printed = ALL_TABLES.map(({ title, columns }) => {
    const headers = columns.map((column) =>
      isColumnGroup(column)
        ? `${column.header}(${column.columns.map(({ header }) => header).join(' ')})`
        : column.header,
    )
    return [title, headers.join(' ').replaceAll('项 目', '项目')]
  })
  expect(printed).toEqual(PAPER)
})

test.each(ALL_TABLES.map((table) => ({ id: table.id, table })))('$id is complete', ({ table }) => {
  expect(table.shortTitle).not.toBe('')
  const leaves = listLeafColumns(table.columns)
  expect(leaves.every(({ width }) => width > 0)).toBe(true)
  const rows = table.rows(draft, EMPTY_CATALOG)
  expect(rows.length).toBeGreaterThan(0)
  for (const row of rows) {
    expect(row).toHaveLength(leaves.length)
    for (const [index, cell] of row.entries()) {
      // Where the paper has nothing to say, an amount cell is blank text; a figure never stands in a column of words.
      if (typeof cell === 'object') expect(leaves[index]?.content).toBe('amount')
      else if (leaves[index]?.content === 'amount') expect(cell).toBe('')
    }
  }
})

test.each(ALL_TABLES.map((table) => ({ id: table.id, table })))(
  'every sum of $id names cells that are there, and none twice',
  ({ table }) => {
    const rows = table.rows(draft, EMPTY_CATALOG)
    const sums = table.listSums(rows)
    expect(sums.length).toBeGreaterThan(0)
    for (const { total, parts } of sums) {
      const positions = [total, ...parts].map(({ row, column }) => `${String(row)}/${String(column)}`)
      expect(new Set(positions).size).toBe(positions.length)
      const isThere = findFigure(rows, total) !== undefined
      expect(parts.map((part) => findFigure(rows, part) !== undefined)).toEqual(parts.map(() => isThere))
    }
  },
)

test('an empty table carries its note and a filled one none', () => {
  const empty = createDisclosure(draftOf(), EMPTY_CATALOG).tables.map(({ printed }) => printed)
  expect(empty.map(({ rows, notes }) => [rows.length, ...notes])).toEqual([
    [34],
    [0, '注：无收入预算，空表列示。'],
    [0, '注：无支出预算，空表列示。'],
    [37],
    [0, '注：无一般公共预算财政拨款预算，空表列示。'],
    [0, '注：无一般公共预算财政拨款基本支出预算，空表列示。'],
    [0, '注：无政府性基金预算财政拨款预算，空表列示。'],
    [0, '注：无国有资本经营预算财政拨款预算，空表列示。'],
    [9, '注：无财政拨款“三公”经费预算，空表列示。'],
  ])
  const filled = createDisclosure(draft, EMPTY_CATALOG).tables
  expect(filled.flatMap(({ printed }) => printed.notes)).toEqual([])
})
