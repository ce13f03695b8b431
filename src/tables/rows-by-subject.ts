import { findSubjectName, type Catalog } from '../domain/catalog.ts'
import type { Classification } from '../domain/subject.ts'
import type { LineGroups } from './line-groups.ts'
import type { LineFilter } from './line-filter.ts'
import { readSum, rollUp, type ColumnSums } from './roll-up.ts'
import type { Cell, Row } from './summary-table.ts'

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
    const row: Cell[] = [code, name]
    // A loop, not a map and a spread: half of the time that nine tables take goes into making these cells.
    for (let column = 0; column < filterLists.length; column += 1) {
      row.push({ amount: readSum(sums, column), filters: filterLists[column] ?? [], within })
    }
    return row
  }
  return [
    buildRow('', '合计', total),
    ...prefixes.map(({ prefix, sums }) =>
      buildRow(prefix, findSubjectName(catalog, classification, prefix), sums),
    ),
  ]
}
