import { locateUnit } from '../../domain/part-place.ts'
import { ALL_TABLES } from '../../tables/all-tables.ts'
import { listLeafColumns } from '../../tables/summary-table.ts'
import type { Check, CheckFinding } from '../check.ts'
import { locateTable } from '../location.ts'
import { ADVICE } from './agreeing-cells.ts'
import { listTableSets, type TableSet, type TableView } from './table-set.ts'

export const emptyTablesSayWhy: Check = {
  id: 'T05',
  severity: 'error',
  isBinding: false,
  rule: '空表下面有“空表列示”的注，有数的表没有。',
  basis: '预算公开要求：没有数据的表列空表并说明',
  run: (review) =>
    listTableSets(review).flatMap((set) =>
      ALL_TABLES.flatMap(({ id }) => {
        const view = set.find(id)
        return view === undefined ? [] : (checkNotes(set, view) ?? [])
      }),
    ),
}

function checkNotes(set: TableSet, view: TableView): CheckFinding | undefined {
  const { table, notes } = view
  const hasNote = notes.length > 0
  const [canBeEmpty, canBeFilled] = judge(view)
  if (hasNote ? canBeEmpty : canBeFilled) return undefined
  const fault = hasNote
    ? `有数，却带着注“${notes.join('；')}”`
    : `是空表，却没有“${table.emptyNote ?? '空表列示'}”的注`
  const title = hasNote ? '有数的表带着空表的注' : '空表没有注'
  return {
    severity: 'error',
    title: set.origin === 'stored' ? `文件中的表：${title}` : title,
    message: `${set.name(view)}${fault}。${ADVICE[set.origin]}`,
    at: set.scope === null ? locateTable(table.id) : locateUnit(set.scope),
    evidence: `${table.id} ${set.origin} ${notes.join('；')}`,
  }
}

/** Whether a table can be taken for empty and for filled: a row that has nothing but 合计 is nobody's mistake either way. */
function judge({ table, rowCount, readText, ...view }: TableView): readonly [boolean, boolean] {
  if (table.emptyNote === null) return [false, true]
  const columns = listLeafColumns(table.columns).map(({ content }) => content)
  const isBlank = (row: number): boolean =>
    columns.every((content, column) => content !== 'amount' || view.isBlank(row, column))
  const rows = Array.from({ length: rowCount }, (_, row) => row)
  if (!columns.includes('code')) {
    const isEmpty = rows.every(isBlank)
    return [isEmpty, !isEmpty]
  }
  const isTotalAlone = rowCount === 1 && readText(0, 0) === '' && isBlank(0)
  return [rowCount === 0 || isTotalAlone, rowCount > 0]
}
