import { useMemo } from 'react'
import { useStore } from 'zustand'
import { findSubjectName } from '../../domain/catalog.ts'
import { createArranger, type Arranger } from './arrange-lines.ts'
import type { GroupingRules } from './line-groups.ts'
import type { LineList } from './line-list.ts'
import type { LineViewStore } from './line-view.ts'
import { useLedgerContext } from './use-ledger-context.ts'

/** A new one whenever sort or filters are chosen or applied again; `undefined` while there are none. */
export function useArranger<L extends { readonly id: string }>(
  view: LineViewStore,
  selectIds: (lines: readonly L[]) => readonly string[],
): Arranger<L> | undefined {
  const sort = useStore(view, (state) => state.sort)
  const conditions = useStore(view, (state) => state.conditions)
  const serial = useStore(view, (state) => state.serial)
  return useMemo(
    () => (sort === null && conditions.size === 0 ? undefined : createArranger<L>(sort, conditions)),
    // Other lines, or the same ones asked for again, are arranged anew.
    // oxlint-disable-next-line react/exhaustive-deps
    [sort, conditions, serial, selectIds],
  )
}

/** Which subtotals there are; `undefined` while there are none. */
export function useGrouping<L>(list: LineList<L>, view: LineViewStore): GroupingRules<L> | undefined {
  const { catalog } = useLedgerContext()
  const grouping = useStore(view, (state) => state.grouping)
  const folded = useStore(view, (state) => state.folded)
  return useMemo(() => {
    const listCodes = grouping === null ? undefined : list.groupCodes[grouping]
    if (grouping === null || listCodes === undefined) return undefined
    return {
      listCodes,
      findName: (code: string) => findSubjectName(catalog, grouping, code),
      isFolded: (rowId: string) => folded.has(rowId),
    }
  }, [list, catalog, grouping, folded])
}
