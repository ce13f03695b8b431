import { formatExactAmount, formatRounded, ZERO, type Amount } from '../domain/amount.ts'
import { rememberByReference } from '../lib/remember-by-reference.ts'
import type { ComputedTable } from '../tables/disclosure.ts'
import { findFigure, type CellPosition, type PrintedSum } from '../tables/printed-sum.ts'
import { isColumnGroup, listLeafColumns, type SummaryTable } from '../tables/summary-table.ts'

/** Beyond this many parts a sentence is no longer read; the table itself shows them. */
const MOST_PARTS = 6

/** A sum of printed figures in words: where it stands, its parts as printed and as they are. */
export function describeSum(
  computed: ComputedTable,
  { total, parts }: PrintedSum,
  printedSum: Amount,
): string {
  const isAcross = parts.every(({ row }) => row === total.row)
  const columnNames = listColumnNames(computed.table)
  const nameOf = (position: CellPosition): string =>
    isAcross ? (columnNames[position.column] ?? '') : findRowName(computed, position)
  const amountOf = (position: CellPosition): Amount => findFigure(computed.rows, position)?.amount ?? ZERO
  const counted = parts.filter((position) => amountOf(position) !== 0)
  const shown = counted.slice(0, MOST_PARTS)
  const printed = shown.map((position) => `${nameOf(position)} ${enclose(formatRounded(amountOf(position)))}`)
  const exact = shown.map((position) => enclose(formatExactAmount(amountOf(position), 'wanYuan')))
  const sum = amountOf(total)
  const place = `第 ${String(total.row + 1)} 行“${findRowName(computed, total)}”的${columnNames[total.column] ?? ''}`
  return (
    `《${computed.title}》${place}：${joinTerms(printed, counted.length)} = ${formatRounded(printedSum)}，` +
    `而${nameOf(total)}是 ${formatRounded(sum)}。` +
    `原始数 ${joinTerms(exact, counted.length)} = ${formatExactAmount(sum, 'wanYuan')}，相差的是各自四舍五入的尾数，据实列示，不用修改。`
  )
}

function joinTerms(shown: readonly string[], count: number): string {
  const terms = shown.join(' + ')
  return count > shown.length ? `${terms} + …（共 ${String(count)} 项）` : terms
}

function enclose(figure: string): string {
  return figure.startsWith('-') ? `(${figure})` : figure
}

/** The leaf headers, a 小计 with the header it stands under. */
const listColumnNames = rememberByReference((table: SummaryTable): readonly string[] =>
  table.columns.flatMap((column) =>
    isColumnGroup(column)
      ? column.columns.map(({ header }) => (header === '小计' ? `${column.header}小计` : header))
      : [column.header],
  ),
)

const listContents = rememberByReference((table: SummaryTable): readonly string[] =>
  listLeafColumns(table.columns).map(({ content }) => content),
)

/** The nearest name to the left of a cell: tables 1 and 4 have two in a row. A subject without a name goes by its code. */
function findRowName({ table, rows }: ComputedTable, { row, column }: CellPosition): string {
  const nameColumn = listContents(table).lastIndexOf('name', column)
  const name = rows[row]?.[nameColumn]
  if (typeof name === 'string' && name !== '') return name
  const code = rows[row]?.[0]
  return typeof code === 'string' ? code : ''
}
