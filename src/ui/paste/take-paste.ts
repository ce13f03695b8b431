import type { RevenueLine } from '../../domain/ledger.ts'
import { createId } from '../../state/new-id.ts'
import { requestCell, type RequestedBlock } from '../grid/grid-store.ts'
import { commit } from '../hooks/use-draft.ts'
import type { LineColumn } from '../ledger-grid/line-column.ts'
import type { LedgerGrid } from '../ledger-grid/use-ledger-grid.ts'
import { applyPaste } from './apply-paste.ts'
import type { PasteSettings } from './paste-settings.ts'
import type { PlannedRow } from './plan-paste.ts'

interface PasteToTake<L> {
  readonly grid: Pick<LedgerGrid<L>, 'list' | 'store' | 'reveal'>
  readonly columns: readonly LineColumn<L>[]
  readonly settings: PasteSettings
  readonly planned: readonly PlannedRow<L>[]
  /** The line that new ones come before; absent where they come at the end. */
  readonly insertBefore: string | undefined
}

/** Takes the rows that come in into the draft, as one step, and selects them as they lie there. Says whether it took them. */
export function takePaste<L extends RevenueLine>({
  grid,
  columns,
  settings,
  planned,
  insertBefore,
}: PasteToTake<L>): boolean {
  const created: string[] = []
  // One random name for all: drawing ten thousand takes as long as everything else.
  const stem = createId()
  const createNoted = () => {
    const id = `${stem}-${String(created.length + 1)}`
    created.push(id)
    return id
  }
  const taken = planned.filter(({ isTaken }) => isTaken)
  const isAccepted = commit(`粘贴 ${String(taken.length)} 行`, (draft) =>
    applyPaste(draft, grid.list, planned, createNoted, insertBefore),
  )
  const firstRowId = taken[0]?.before?.id ?? created[0]
  if (!isAccepted || firstRowId === undefined) return isAccepted
  const columnIds = columns.map(({ id }) => id).filter((id) => settings.mapping.includes(id))
  const block: RequestedBlock = {
    lastRowId: taken.at(-1)?.before?.id ?? created.at(-1) ?? firstRowId,
    lastColumnId: columnIds.at(-1) ?? '',
    rowCount: countRows(planned),
  }
  grid.reveal(firstRowId)
  requestCell(grid.store, firstRowId, columnIds[0] ?? '', block)
  return isAccepted
}

/** From the first row taken to the last, with the lines between them that stay because their rows cannot be read. */
function countRows<L>(planned: readonly PlannedRow<L>[]): number {
  let count = 0
  let untaken = 0
  for (const { isTaken, before } of planned) {
    if (isTaken) {
      count += untaken + 1
      untaken = 0
    } else if (count > 0 && before !== undefined) untaken += 1
  }
  return count
}
