import type { RevenueLine } from '../../domain/ledger.ts'
import { useAmountAdvice, type GridAdvice } from '../amounts/use-amount-advice.ts'
import { useFind, type Find } from '../find/use-find.ts'
import type { LedgerContext, LineColumn } from '../ledger-grid/line-column.ts'
import type { LineList } from '../ledger-grid/line-list.ts'
import type { LineFilter } from '../ledger-grid/shown-lines.ts'
import { useFocusRequest } from '../ledger-grid/use-focus-request.ts'
import { useLedgerGrid, type LedgerGrid } from '../ledger-grid/use-ledger-grid.ts'
import { useOnlyLines } from '../ledger-grid/use-only-lines.ts'
import { useSelectionSummary } from '../ledger-grid/use-selection-summary.ts'
import { useViewKey } from '../ledger-grid/use-view-key.ts'
import { usePaste, type Paste } from '../paste/use-paste.ts'

interface LinesOptions<L extends RevenueLine> {
  readonly side: 'revenue' | 'expenditure'
  readonly list: LineList<L>
  readonly context: LedgerContext
  /** Keep the array until the columns change. */
  readonly columns: readonly LineColumn<L>[]
  /** Which lines are shown, where the user has not asked for those of one figure. Keep the function. */
  readonly filter?: LineFilter<L>
  /** What every line added here has. Keep the object. */
  readonly newLine?: Partial<L> | undefined
  /** Lets go of the filter, for a line that it hides. */
  readonly onShowAll?: () => void
}

/** The lines of one side with all that acts on them, for `LinesPage`. */
export interface Lines<L extends RevenueLine> {
  readonly context: LedgerContext
  readonly grid: LedgerGrid<L>
  readonly advice: GridAdvice<L>
  readonly paste: Paste
  readonly find: Find
  /** What the lines of one figure have in common, where only those are listed. */
  readonly onlyWords: string | undefined
}

/** What 收入 and 支出 have in common: their grid, and all that listens to it. */
export function useLinesPage<L extends RevenueLine>({
  side,
  list,
  context,
  columns,
  filter,
  newLine,
  onShowAll,
}: LinesOptions<L>): Lines<L> {
  const only = useOnlyLines(list, side)
  const paste = usePaste()
  const find = useFind()
  const grid = useLedgerGrid({
    list,
    columns,
    filter: only?.filter ?? filter,
    newLine,
    viewKey: useViewKey(`${side}s`),
    onPaste: paste.onPaste,
  })
  const advice = useAmountAdvice(grid)
  useSelectionSummary(grid)
  useFocusRequest(grid, side, onShowAll)
  return { context, grid, advice, paste, find, onlyWords: only?.words }
}
