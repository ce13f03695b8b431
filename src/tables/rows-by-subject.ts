import { findSubjectName, type Catalog } from '../domain/catalog.ts'
import type { Classification } from '../domain/subject.ts'
import type { LineGroups } from './line-groups.ts'
import type { LineFilter } from './line-filter.ts'
import { readSum, rollUp, type ColumnSums } from './roll-up.ts'
import type { Row } from './summary-table.ts'

/**
 * 合计 and below it every code that has a line, with its class and section, in code order; no rows at all without lines.
 * The first column is the 合计 of the others: its filter decides which lines the table is about.
 */
export function buildSubjectRows(
  groups: LineGroups,
  classification: Classification,
  columns: readonly LineFilter[],
  catalog: Catalog,
): readonly Row[] {
  const { hasLines, total, prefixes } = rollUp(groups, classification, columns)
  if (!hasLines) return []
  const filterLists = columns.map((column) => [column])
  const buildRow = (code: string, name: string, sums: ColumnSums): Row => {
    const within = { classification, prefix: code }
    const figures = filterLists.map((filters, index) => ({
      amount: readSum(sums, index),
      filters,
      within,
    }))
    return [code, name, ...figures]
  }
  return [
    buildRow('', '合计', total),
    ...prefixes.map(({ prefix, sums }) =>
      buildRow(prefix, findSubjectName(catalog, classification, prefix), sums),
    ),
  ]
}
