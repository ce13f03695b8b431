import { useMemo, useState } from 'react'
import type { RevenueLine } from '../../domain/ledger.ts'
import { draftStore } from '../../state/draft-store.ts'
import type { LedgerContext, LineColumn } from '../ledger-grid/line-column.ts'
import type { LedgerGrid } from '../ledger-grid/use-ledger-grid.ts'
import { proposeSettings, type PasteSettings, type PasteSource } from './paste-settings.ts'
import { planPaste, type PlannedRow } from './plan-paste.ts'
import { createCellReader } from './read-pasted-cell.ts'
import { readPastedTable } from './read-pasted-table.ts'
import { takePaste } from './take-paste.ts'
import type { PasteRequest } from './use-paste.ts'

export interface PasteSessionParts<L> {
  readonly request: PasteRequest
  readonly grid: LedgerGrid<L>
  readonly columns: readonly LineColumn<L>[]
  readonly context: LedgerContext
}

export interface PastePlan<L> {
  readonly source: PasteSource
  readonly settings: PasteSettings
  readonly planned: readonly PlannedRow<L>[]
  /** Lines of the selection, over which a block could go. */
  readonly lineIds: readonly string[]
  readonly hasNames: boolean
  readonly change: (settings: Partial<PasteSettings>) => void
  readonly takeHeader: (takesHeader: boolean) => void
  /** Says whether the draft took it. */
  readonly apply: () => boolean
}

/** What a pasted block would do with the settings as they are, and the way to do it. */
export function usePastePlan<L extends RevenueLine>({
  request,
  grid,
  columns,
  context,
}: PasteSessionParts<L>): PastePlan<L> {
  const lineIds = useMemo(
    () => request.place.rowIds.filter((id) => grid.source.find(id) !== undefined),
    [request, grid.source],
  )
  const propose = (takesHeader: boolean) => {
    const surroundings = {
      target: { lineIds, columnIds: request.place.columnIds },
      gridColumnIds: columns.map(({ id }) => id),
      context,
      unit: request.copiedUnit ?? context.amountUnit,
    }
    return proposeSettings(readPastedTable(request.block), surroundings, takesHeader)
  }
  const [proposal, setProposal] = useState(() => propose(true))
  const [hasNames] = useState(proposal.source.header !== undefined)
  const { source, settings } = proposal
  const readCell = useMemo(() => createCellReader(context, settings.unit), [context, settings.unit])
  const [first] = lineIds
  const { rowIds, source: lineSource } = grid
  const planned = useMemo(() => {
    const shown = rowIds.slice(first === undefined ? rowIds.length : rowIds.indexOf(first))
    const linesFromPlace = shown.flatMap((id) => lineSource.find(id) ?? [])
    return planPaste(source, settings, {
      columns,
      readCell,
      linesFromPlace,
      template: lineSource.createNext(''),
    })
  }, [rowIds, lineSource, source, settings, columns, readCell, first])
  const apply = () =>
    takePaste({
      grid,
      columns,
      settings,
      planned,
      insertBefore: settings.mode === 'insert' ? first : undefined,
    })
  return {
    source,
    settings,
    planned,
    lineIds,
    hasNames,
    change: (changed) => setProposal({ source, settings: { ...settings, ...changed } }),
    takeHeader: (takesHeader) => setProposal(propose(takesHeader)),
    apply,
  }
}

/** The number a line has among all. */
export function findLineNumber<L extends RevenueLine>({ source, list }: LedgerGrid<L>, id: string): number {
  const { open } = draftStore.getState()
  if (source.findNumber !== undefined) return source.findNumber(id)
  return open === null ? 0 : list.select(open.draft).findIndex((line) => line.id === id) + 1
}

/** As many lines copied here and readable throughout come in without a question. */
const MOST_UNASKED = 500

/** Whether nothing is to be asked: copied on this page, without names of columns, every cell readable and in its place. */
export function isPlain<L>(
  { source, settings, planned }: PastePlan<L>,
  { copiedUnit }: PasteRequest,
): boolean {
  return (
    copiedUnit !== undefined &&
    source.header === undefined &&
    planned.length <= MOST_UNASKED &&
    planned.length > 0 &&
    !settings.mapping.includes(null) &&
    planned.every(({ isTaken, remarks }) => isTaken && remarks.every(({ kind }) => kind === 'note'))
  )
}
