import { useTable } from '@tanstack/react-table'
import { useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { columnWidthStore } from './column-width-store.ts'
import type { ColumnWidth } from './column-widths.ts'
import type { GridColumn } from './grid-context.ts'
import { gridFeatures, type GridColumnDefinition, type RowReference } from './grid-features.ts'

/** Pixels that what a column shows needs, by column; a width that was chosen wins. */
export type LeastWidths = Readonly<Record<string, number>>

/** The column model and the rows in the order shown. */
export function useGridTable(
  definitions: readonly GridColumnDefinition[],
  rowIds: readonly string[],
  gridKey: string,
  leastWidths: LeastWidths,
) {
  const references = useState(() => new Map<string, RowReference>())[0]
  const data = useMemo(() => rowIds.map((id) => findReference(references, id)), [references, rowIds])
  const columns = useMemo(() => [...definitions], [definitions])
  const table = useTable({ features: gridFeatures, columns, data, getRowId: (row) => row.id })
  const gridColumns = useMemo(
    () =>
      definitions.flatMap(({ id, meta }): GridColumn[] =>
        id === undefined || meta === undefined ? [] : [{ id, meta }],
      ),
    [definitions],
  )
  const leafColumns = table.getAllLeafColumns()
  const chosen = useStore(columnWidthStore, (widths) => widths[gridKey])
  const columnWidths = useMemo(
    () =>
      leafColumns.map((column): ColumnWidth => {
        const size = chosen?.[column.id]
        return size === undefined
          ? {
              size: Math.max(column.getSize(), leastWidths[column.id] ?? 0),
              grow: column.columnDef.meta?.grow ?? 0,
            }
          : { size, grow: 0 }
      }),
    [leafColumns, chosen, leastWidths],
  )
  return { table, gridColumns, columnWidths }
}

function findReference(references: Map<string, RowReference>, id: string): RowReference {
  const known = references.get(id)
  if (known !== undefined) return known
  const reference = { id }
  references.set(id, reference)
  return reference
}
