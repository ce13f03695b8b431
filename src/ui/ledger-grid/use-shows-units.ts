import type { Draft } from '../../domain/draft.ts'
import type { RevenueLine } from '../../domain/ledger.ts'
import { useDraftPart } from './use-ledger-context.ts'

/** Whether the unit of a line is worth a column: there are several, or a line is not of the only one. */
export function useShowsUnits(select: (draft: Draft) => readonly RevenueLine[]): boolean {
  return useDraftPart((draft) => {
    const only = draft.units[0]?.code ?? ''
    return draft.units.length > 1 || select(draft).some(({ unitCode }) => unitCode !== only)
  })
}
