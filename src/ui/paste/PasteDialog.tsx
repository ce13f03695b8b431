import { useEffect } from 'react'
import type { RevenueLine } from '../../domain/ledger.ts'
import type { LedgerContext } from '../ledger-grid/line-column.ts'
import type { LedgerGrid } from '../ledger-grid/use-ledger-grid.ts'
import { DialogBoundary } from '../faults/DialogBoundary.tsx'
import { watchOwnCopies } from './own-copies.ts'
import { PasteSession } from './PasteSession.tsx'
import type { Paste } from './use-paste.ts'

interface PasteDialogProps<L> {
  readonly paste: Paste
  readonly grid: LedgerGrid<L>
  readonly context: LedgerContext
}

/** Deals with what is pasted into a grid: shows what would come in, or takes it at once where nothing is to be asked. */
export function PasteDialog<L extends RevenueLine>({ paste, grid, context }: PasteDialogProps<L>) {
  useEffect(() => watchOwnCopies(), [])
  const { request, onClose } = paste
  if (request === null) return null
  return (
    <DialogBoundary key={request.serial} name="粘贴预览" onClose={onClose}>
      <PasteSession
        request={request}
        grid={grid}
        columns={grid.lineColumns}
        context={context}
        onClose={onClose}
      />
    </DialogBoundary>
  )
}
