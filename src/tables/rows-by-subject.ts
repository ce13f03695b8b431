import { amountFromFen } from '../domain/amount.ts'
import { findSubjectName, type Catalog } from '../domain/catalog.ts'
import type { Classification } from '../domain/subject.ts'
import type { TotalsByCode } from './ledger-totals.ts'
import type { LineFilter } from './line-filter.ts'
import { rollUp } from './roll-up.ts'
import type { Row } from './summary-table.ts'

/**
 * 合计 and below it every code that has a line, with its class and section, in code order; no rows at all without lines.
 * The first column is the 合计 of the others: its filter decides which lines the table is about.
 */
export function buildSubjectRows(
  totals: TotalsByCode,
  classification: Classification,
  columns: readonly LineFilter[],
  catalog: Catalog,
): readonly Row[] {
  const { hasLines, total, byPrefix } = rollUp(totals, classification, columns)
  if (!hasLines) return []
  const filterLists = columns.map((column) => [column])
  const buildRow = (code: string, name: string, sums: ArrayLike<number>): Row => {
    const within = { classification, prefix: code }
    const figures = filterLists.map((filters, index) => ({
      amount: amountFromFen(sums[index] ?? 0),
      filters,
      within,
    }))
    return [code, name, ...figures]
  }
  const codes = [...byPrefix.entries()].sort(([left], [right]) => (left < right ? -1 : 1))
  return [
    buildRow('', '合计', total),
    ...codes.map(([code, sums]) => buildRow(code, findSubjectName(catalog, classification, code), sums)),
  ]
}
