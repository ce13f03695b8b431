import { useTable } from '@tanstack/react-table'
import { useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { columnWidthStore } from './column-width-store.ts'
import type { ColumnWidth } from './column-widths.ts'
import type { GridColumn } from './grid-context.ts'
import { gridFeatures, type GridColumnDefinition, type RowReference } from './grid-features.ts'

/** The column model and the rows in the order shown. */
export function useGridTable(
  definitions: readonly GridColumnDefinition[],
  rowIds: readonly string[],
  gridKey: string,
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
          ? { size: column.getSize(), grow: column.columnDef.meta?.grow ?? 0 }
          : { size, grow: 0 }
      }),
    [leafColumns, chosen],
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
