import { gridColumnHelper, type GridColumnDefinition } from '../grid/grid-features.ts'
import { isGroupRow, NEW_ROW_ID, type CellReading } from '../grid/grid-model.ts'
import { createElement } from 'react'
import { GroupText } from './LedgerCells.tsx'
import type { LineGroup } from './line-groups.ts'
import type { LineSource } from './ledger-model.ts'
import type { LineColumn } from './line-column.ts'

const NOTHING: CellReading = { text: '' }

/** Columns of lines as columns of a grid, which knows lines by their ids only. */
export function createGridColumns<L>(
  columns: readonly LineColumn<L>[],
  source: LineSource<L>,
): readonly GridColumnDefinition[] {
  const widest = columns.find(({ grow }) => grow === Math.max(...columns.map((column) => column.grow ?? 0)))
  return columns.map(({ id, name, size, grow, align, filterKind, read, readSum, editor }, index) => {
    const invitation: CellReading = id === widest?.id ? { text: '', spoken: '录入即新增一行' } : NOTHING
    return gridColumnHelper.display({
      id,
      header: name,
      size,
      meta: {
        name,
        ...(grow === undefined ? {} : { grow }),
        ...(align === undefined ? {} : { align }),
        isNumeric: filterKind === 'amount',
        read: (rowId) => {
          if (rowId === NEW_ROW_ID) return invitation
          const group = source.findGroup?.(rowId)
          if (group !== undefined) return index === 0 ? readGroup(group) : (readSum?.(group.sum) ?? NOTHING)
          const line = source.find(rowId)
          return line === undefined ? NOTHING : read(line)
        },
        editor: (rowId) => {
          if (isGroupRow(rowId)) return { kind: 'none', reason: '小计由下面的明细汇总，不能直接修改' }
          const line = rowId === NEW_ROW_ID ? source.createNext(rowId) : source.find(rowId)
          return line === undefined ? { kind: 'none', reason: '这一行已不存在' } : editor(line)
        },
      },
    })
  })
}

function readGroup({ code, name, count, level, isFolded }: LineGroup): CellReading {
  const text = [code, name].filter((part) => part !== '').join(' ')
  return {
    text,
    spoken: text,
    title: `${text}，${String(count)} 行${isFolded ? '，已折叠' : ''}`,
    content: createElement(GroupText, { code, name, count, level }),
  }
}
