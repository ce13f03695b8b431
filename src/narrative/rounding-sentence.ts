import { roundToPrinted, ZERO, type Amount } from '../domain/amount.ts'
import type { ComputedTable } from '../tables/disclosure.ts'
import { findFigure, type PrintedSum } from '../tables/printed-sum.ts'
import type { Row } from '../tables/summary-table.ts'
import { readAmount } from './derived-figures.ts'
import type { FigureName } from './figure-names.ts'
import type { StatementSource } from './statement-source.ts'

/** One sentence for the whole statement, where any printed sum differs from its printed parts; otherwise `''`. */
export function describeRounding(source: StatementSource): string {
  if (!showsResidue(source)) return ''
  return '本公开材料中的金额均由原始数汇总后四舍五入，保留两位小数，个别分项相加与合计略有出入，属于尾差。'
}

/** Sums that the text states, beside those of the tables. */
const TEXT_SUMS: readonly (readonly [total: FigureName, parts: readonly FigureName[]])[] = [
  ['totalExpenditure', ['basic', 'project', 'operating', 'remittance', 'subsidy']],
  ['basic', ['personnel', 'publicFunds']],
]

function showsResidue(source: StatementSource): boolean {
  return (
    source.tables.some((computed) =>
      computed.table.listSums(computed.rows).some((sum) => hasResidue(computed, sum)),
    ) ||
    TEXT_SUMS.some(
      ([total, parts]) =>
        roundToPrinted(readAmount(source, total)) !==
        parts.reduce((sum, part) => sum + roundToPrinted(readAmount(source, part)), 0),
    )
  )
}

/** Parts that do not add up exactly are not all the parts there are: that is no matter of rounding. */
function hasResidue({ rows }: ComputedTable, { total, parts }: PrintedSum): boolean {
  const whole = findFigure(rows, total)?.amount
  if (whole === undefined) return false
  const amounts = parts.map((position) => readCell(rows, position))
  const exact = amounts.reduce((sum, amount) => sum + amount, 0)
  const printed = amounts.reduce((sum, amount) => sum + roundToPrinted(amount), 0)
  return exact === whole && printed !== roundToPrinted(whole)
}

function readCell(rows: readonly Row[], position: PrintedSum['total']): Amount {
  const figure = findFigure(rows, position)
  return figure === undefined ? ZERO : figure.amount
}
