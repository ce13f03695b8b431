import { formatExactAmount, formatRounded, ZERO, type Amount } from '../domain/amount.ts'
import { findRowLabel, listColumnNames } from '../tables/cell-names.ts'
import type { ComputedTable } from '../tables/disclosure.ts'
import { findFigure, type CellPosition, type PrintedSum } from '../tables/printed-sum.ts'

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

/** A subject without a name goes by its code. */
function findRowName(computed: ComputedTable, position: CellPosition): string {
  const { code, name } = findRowLabel(computed, position)
  return name === '' ? code : name
}
