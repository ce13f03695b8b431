import { useMemo } from 'react'
import { useStore } from 'zustand'
import type { EnteredAmount } from '../../domain/amount.ts'
import { Grid } from '../grid/Grid.tsx'
import type { HeaderMenu } from '../grid/GridHeader.tsx'
import type { LeastWidths } from '../grid/use-grid-table.ts'
import { useView } from '../hooks/use-view.ts'
import { createAmountMeter, measureAmounts } from './amount-width.ts'
import { ColumnMenu } from './ColumnMenu.tsx'
import { readLines } from './ledger-source.ts'
import { LineViewBar } from './LineViewBar.tsx'
import { useDraftPart } from './use-ledger-context.ts'
import type { LedgerGrid } from './use-ledger-grid.ts'

interface LedgerLine {
  readonly id: string
  readonly amount: EnteredAmount
}

interface LedgerGridViewProps<L extends LedgerLine> {
  readonly grid: LedgerGrid<L>
  /** Names the grid: 支出明细. */
  readonly label: string
  /** Under which the widths of the columns are kept. */
  readonly gridKey: string
  readonly height?: 'fill' | 'content'
}

/** Lines in a grid, with what is sorted and narrowed above it. */
export function LedgerGridView<L extends LedgerLine>({
  grid,
  label,
  gridKey,
  height = 'fill',
}: LedgerGridViewProps<L>) {
  const { store, model, columns, rowIds, view, rows, lineColumns } = grid
  const amountUnit = useView((state) => state.amountUnit)
  const sort = useStore(view, (state) => state.sort)
  const headerMenu = useHeaderMenu(grid)
  const leastWidths = useLeastWidths(grid)
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
        leastWidths={leastWidths}
        order={sort}
        hasGroups={rows.groups.size > 0}
      />
    </>
  )
}

/** Measures all lines of the list: filtering them does not make the column jump. */
function useLeastWidths<L extends LedgerLine>({ list, rows: { groups } }: LedgerGrid<L>): LeastWidths {
  const unit = useView((state) => state.amountUnit)
  const measure = useMemo(() => createAmountMeter(unit), [unit])
  const ofLines = useDraftPart((draft) => measure(list.select(draft)))
  return useMemo(() => {
    const sums = [...groups.values()].map(({ sum }) => sum)
    return { amount: Math.max(ofLines, measureAmounts(sums, unit)) }
  }, [groups, ofLines, unit])
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
