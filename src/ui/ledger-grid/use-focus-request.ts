import { useEffect } from 'react'
import { parseLocation, type Location } from '../../checks/location.ts'
import type { RevenueLine } from '../../domain/ledger.ts'
import { draftStore } from '../../state/draft-store.ts'
import { requestCell } from '../grid/grid-store.ts'
import { useView } from '../hooks/use-view.ts'
import type { LedgerGrid } from './use-ledger-grid.ts'

/** Goes to the line that a finding or a figure leads to: the first one that its place covers. */
export function useFocusRequest<L extends RevenueLine>(
  { store, list, rows, reveal }: LedgerGrid<L>,
  listKind: 'revenue' | 'expenditure',
  showAll?: () => void,
): void {
  const focus = useView((view) => view.focus)
  useEffect(() => {
    const { open } = draftStore.getState()
    const location = focus === null ? undefined : parseLocation(focus.at)
    if (focus === null || location === undefined || open === null) return
    const line = list.select(open.draft).find((candidate) => isAbout(location, listKind, candidate))
    if (line === undefined) return
    if (!rows.all.includes(line.id)) showAll?.()
    reveal(line.id)
    requestCell(store, line.id, focus.field ?? 'amount')
    // Only the request itself moves the focus: later changes of the lines must not.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [focus?.serial])
}

function isAbout(location: Location, listKind: 'revenue' | 'expenditure', line: RevenueLine): boolean {
  if (location.kind === listKind) return line.id === location.id
  if (location.kind === 'source') return line.source === location.source
  if (location.kind === 'unit') return line.unitCode === location.code
  if (location.kind !== 'group') return false
  return (
    line.unitCode === location.unitCode &&
    line.source === location.source &&
    line.functionCode === location.functionCode
  )
}
