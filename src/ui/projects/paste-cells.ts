import type { Indicator } from '../../domain/ledger.ts'
import { isLineRow, type CellEntry, type PastePlace } from '../grid/grid-model.ts'
import type { LedgerGrid } from '../ledger-grid/use-ledger-grid.ts'

/** Puts a block of cells into the rows there are, from the selected cell on; what does not fit a cell is passed over. */
export function pasteCells(
  { model, lineColumns, lineIds, store }: LedgerGrid<Indicator>,
  rows: readonly (readonly string[])[],
  { rowIds, columnIds }: PastePlace,
): void {
  const top = lineIds.indexOf(rowIds[0] ?? '')
  const left = lineColumns.findIndex(({ id }) => id === columnIds[0])
  const entries = rows.flatMap((row, down) =>
    row.flatMap((text, right): readonly CellEntry[] => {
      const rowId = lineIds[top + down]
      const column = lineColumns[left + right]
      return top < 0 || rowId === undefined || column === undefined || !isLineRow(rowId)
        ? []
        : [{ rowId, columnId: column.id, text }]
    }),
  )
  if (entries.length === 0) {
    store.setState({ hint: '要粘贴整行指标，请从“一级指标”一列开始；其他内容请先添加指标行' })
    return
  }
  const refused = entries.filter((entry) => model.check(entry) !== undefined).length
  const stepName = `粘贴 ${String(entries.length - refused)} 个单元格`
  model.enter(entries, { stepName, skipsUnfit: true })
  if (refused > 0) store.setState({ hint: `有 ${String(refused)} 个单元格读不出，保持原值` })
}
