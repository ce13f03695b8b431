import { columnSizingFeature, createColumnHelper, metaHelper, tableFeatures } from '@tanstack/react-table'
import type { GridColumnMeta } from './grid-model.ts'

/** What TanStack Table does for a grid: the column model with its widths. Values stay in the store. */
export const gridFeatures = tableFeatures({
  columnSizingFeature,
  columnMeta: metaHelper<GridColumnMeta>(),
})

/** A row as the table knows it: its id. The object of one id stays the same for as long as the grid lives. */
export interface RowReference {
  readonly id: string
}

export const gridColumnHelper = createColumnHelper<typeof gridFeatures, RowReference>()

export type GridColumnDefinition = ReturnType<typeof gridColumnHelper.display>
