import { gridColumnHelper, type GridColumnDefinition } from '../grid/grid-features.ts'
import { NEW_ROW_ID, type CellReading } from '../grid/grid-model.ts'
import type { LineSource } from './ledger-model.ts'
import type { LineColumn } from './line-column.ts'

const NOTHING: CellReading = { text: '' }

/** Columns of lines as columns of a grid, which knows lines by their ids only. */
export function createGridColumns<L>(
  columns: readonly LineColumn<L>[],
  source: LineSource<L>,
): readonly GridColumnDefinition[] {
  const widest = columns.find(({ grow }) => grow === Math.max(...columns.map((column) => column.grow ?? 0)))
  return columns.map(({ id, name, size, grow, align, read, editor }) => {
    const invitation: CellReading = id === widest?.id ? { text: '', spoken: '录入即新增一行' } : NOTHING
    return gridColumnHelper.display({
      id,
      header: name,
      size,
      meta: {
        name,
        ...(grow === undefined ? {} : { grow }),
        ...(align === undefined ? {} : { align }),
        read: (rowId) => {
          if (rowId === NEW_ROW_ID) return invitation
          const line = source.find(rowId)
          return line === undefined ? NOTHING : read(line)
        },
        editor: (rowId) => {
          const line = rowId === NEW_ROW_ID ? source.createNext(rowId) : source.find(rowId)
          return line === undefined ? { kind: 'none', reason: '这一行已不存在' } : editor(line)
        },
      },
    })
  })
}
