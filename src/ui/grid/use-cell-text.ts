import { useSyncExternalStore } from 'react'
import { useStore } from 'zustand'
import { locateCell, readCell, type GridContext } from './grid-context.ts'
import { NEW_ROW_ID } from './grid-model.ts'

/** The active cell as it is read out: 第 6 行 金额（万元） 17.81. */
export function useCellText(context: GridContext): string {
  const active = useStore(context.store, (state) => state.active)
  const cell = locateCell(context, active)
  useSyncExternalStore(context.model.subscribe, () =>
    cell === undefined ? undefined : context.model.getRow(cell.rowId),
  )
  if (cell === undefined) return '单击单元格，或按 Tab 进入表格'
  const { name } = cell.column.meta
  if (cell.rowId === NEW_ROW_ID) return `新增行 ${name}`
  const { spoken, text } = readCell(cell)
  const value = spoken ?? text
  const group = context.model.findGroup?.(cell.rowId)
  if (group !== undefined) {
    const first = context.columns[0]
    const title = first === undefined ? undefined : readCell({ ...cell, column: first }).text
    const amount = cell.column.id === first?.id ? '' : ` ${name} ${value === '' ? '空' : value}`
    return `小计 ${title ?? ''}${amount} ${group.isFolded ? '已折叠' : '已展开'}`
  }
  const number = context.model.findNumber?.(cell.rowId) ?? cell.position.row + 1
  return `第 ${String(number)} 行 ${name} ${value === '' ? '空' : value}`
}
