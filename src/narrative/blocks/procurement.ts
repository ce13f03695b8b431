import { formatPrinted, type EnteredAmount } from '../../domain/amount.ts'
import { PROCUREMENT_SOURCES, type ProcurementRow } from '../../domain/draft.ts'
import { sumProjects, type ProjectSum } from '../../domain/project-amounts.ts'
import { amountColumn, nameColumn } from '../../tables/columns.ts'
import type { Column } from '../../tables/summary-table.ts'
import { listProcurement, listRowAmounts } from '../annex-figures.ts'
import { readAmount } from '../derived-figures.ts'
import type { StatementSource } from '../statement-source.ts'
import { sumIfExact } from '../sum-if-exact.ts'
import type { Block, TableBlock } from './block.ts'
import { composeText } from './compose-text.ts'

export function composeProcurement(source: StatementSource): readonly Block[] {
  const table = createProcurementTable(source)
  if (table.rows.length === 0) return [table]
  const sentence = `{{fiscalYear}} 年，${source.words.ours}政府采购预算总额为 {{procurement.total}} 万元，具体项目见下表。`
  return [...composeText(source, sentence), table]
}

const SOURCE_HEADERS: Readonly<Record<(typeof PROCUREMENT_SOURCES)[number], string>> = {
  generalPublicBudget: '一般公共预算拨款',
  governmentFund: '基金预算拨款',
  stateCapital: '国有资本经营预算拨款',
  fiscalAccount: '财政专户核拨',
  ownFunds: '单位资金',
  carryOver: '上年结转结余',
}

function createProcurementTable(source: StatementSource): TableBlock {
  const { disclosure, words } = source
  const rows = listProcurement(source)
  return {
    kind: 'table',
    id: 'procurement',
    caption: `${words.body}政府采购预算`,
    headLeft: words.name,
    headRight: '单位：万元',
    orientation: 'landscape',
    columns: listColumns(disclosure.draft.fiscalYear),
    rows: rows.length === 0 ? [] : [createTotalRow(rows), ...createRows(source, rows)],
    totalRows: rows.length === 0 ? [] : [0],
    notes: rows.length === 0 ? ['注：无政府采购预算，空表列示。'] : [],
  }
}

function listColumns(fiscalYear: number): readonly Column[] {
  return [
    { header: '政府采购项目来源', columns: [nameColumn('项目名称', 4), amountColumn('预算资金')] },
    nameColumn('采购物品名称', 3),
    nameColumn('政府采购目录序号', 2.4),
    nameColumn('计量单位', 1.4),
    amountColumn('数量', 1.6),
    amountColumn('单价', 1.8),
    {
      header: '政府采购金额（当年部门预算安排资金）',
      columns: [
        amountColumn('合计'),
        ...PROCUREMENT_SOURCES.map((name) => amountColumn(SOURCE_HEADERS[name])),
      ],
    },
    amountColumn(`${String(fiscalYear)} 年预留中小微企业份额`),
  ]
}

function createTotalRow(rows: readonly ProcurementRow[]): readonly string[] {
  const bySource = PROCUREMENT_SOURCES.map((name) =>
    print(sumIfExact(rows.map(({ amounts }) => amounts[name] ?? null))),
  )
  return [
    '合计',
    '',
    '',
    '',
    '',
    '',
    '',
    print(sumIfExact(rows.flatMap(listRowAmounts))),
    ...bySource,
    print(sumIfExact(rows.map(({ smeReserved }) => smeReserved ?? null))),
  ]
}

function createRows(
  source: StatementSource,
  rows: readonly ProcurementRow[],
): readonly (readonly string[])[] {
  const names = new Map(source.ledger.projects.map(({ id, name }) => [id, name]))
  const sums = sumProjects(source.ledger.expenditures)
  return rows.map((row) => [
    row.projectId === null ? '公用经费' : (names.get(row.projectId) ?? ''),
    print(findFunds(source, sums, row)),
    row.item,
    row.catalogueNumber,
    row.measureUnit,
    row.quantity,
    print(row.unitPrice),
    print(sumIfExact(listRowAmounts(row))),
    ...listRowAmounts(row).map(print),
    print(row.smeReserved ?? null),
  ])
}

/** What the budget gives the project, or 公用经费, that the purchase is paid from. */
function findFunds(
  source: StatementSource,
  sums: ReadonlyMap<string, ProjectSum>,
  { projectId }: ProcurementRow,
): EnteredAmount {
  return projectId === null ? readAmount(source, 'publicFunds') : (sums.get(projectId)?.amount ?? null)
}

function print(amount: EnteredAmount): string {
  return amount === null ? '' : formatPrinted(amount)
}
