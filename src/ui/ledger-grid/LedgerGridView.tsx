import { useMemo } from 'react'
import { useStore } from 'zustand'
import { Grid } from '../grid/Grid.tsx'
import type { HeaderMenu } from '../grid/GridHeader.tsx'
import { useView } from '../hooks/use-view.ts'
import { ColumnMenu } from './ColumnMenu.tsx'
import { readLines } from './ledger-source.ts'
import { LineViewBar } from './LineViewBar.tsx'
import type { LedgerGrid } from './use-ledger-grid.ts'

interface LedgerGridViewProps<L extends { readonly id: string }> {
  readonly grid: LedgerGrid<L>
  /** Names the grid: 支出明细. */
  readonly label: string
  /** Under which the widths of the columns are kept. */
  readonly gridKey: string
  readonly height?: 'fill' | 'content'
}

/** Lines in a grid, with what is sorted and narrowed above it. */
export function LedgerGridView<L extends { readonly id: string }>({
  grid,
  label,
  gridKey,
  height = 'fill',
}: LedgerGridViewProps<L>) {
  const { store, model, columns, rowIds, view, rows, lineColumns } = grid
  const amountUnit = useView((state) => state.amountUnit)
  const headerMenu = useHeaderMenu(grid)
  return (
    <>
      <LineViewBar view={view} rows={rows} columns={lineColumns} amountUnit={amountUnit} />
      <Grid
        label={label}
        store={store}
        model={model}
        columns={columns}
        rowIds={rowIds}
        height={height}
        gridKey={gridKey}
        headerMenu={headerMenu}
        hasGroups={rows.groups.size > 0}
      />
    </>
  )
}

function useHeaderMenu<L extends { readonly id: string }>({
  view,
  lineColumns,
  list,
  rows: { all },
}: LedgerGrid<L>): HeaderMenu {
  const amountUnit = useView((state) => state.amountUnit)
  const sort = useStore(view, (state) => state.sort)
  const conditions = useStore(view, (state) => state.conditions)
  return useMemo(
    () => ({
      describe: (columnId) => ({
        ...(sort?.columnId === columnId ? { sort: sort.direction } : {}),
        isFiltered: conditions.has(columnId),
      }),
      render: (columnId, close) => {
        const column = lineColumns.find(({ id }) => id === columnId)
        const wanted = new Set(all)
        return (
          column !== undefined && (
            <ColumnMenu
              column={column}
              lines={readLines(list).filter(({ id }) => wanted.has(id))}
              view={view}
              amountUnit={amountUnit}
              onClose={close}
            />
          )
        )
      },
    }),
    [view, lineColumns, list, all, amountUnit, sort, conditions],
  )
}
