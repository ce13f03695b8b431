import { use, useMemo } from 'react'
import { useStore } from 'zustand'
import { loadCatalog } from '../../catalogs/load-catalog.ts'
import { overlayCustomSubjects } from '../../domain/catalog.ts'
import type { Draft } from '../../domain/draft.ts'
import { draftStore } from '../../state/draft-store.ts'
import { useView } from '../hooks/use-view.ts'
import type { LedgerContext } from './line-column.ts'

/** One part of the open draft: a change of another part does not draw its user again. */
export function useDraftPart<T>(select: (draft: Draft) => T): T {
  return useStore(draftStore, ({ open }) => {
    if (open === null) throw new Error('No draft is open')
    return select(open.draft)
  })
}

/** What cells need to know beside their line. Suspends until the catalogue is loaded. */
export function useLedgerContext(): LedgerContext {
  const yearCatalog = use(loadCatalog(useDraftPart((draft) => draft.fiscalYear)))
  const customSubjects = useDraftPart((draft) => draft.customSubjects)
  const units = useDraftPart((draft) => draft.units)
  const projects = useDraftPart((draft) => draft.projects)
  const { name, fullName = '' } = useDraftPart((draft) => draft.department)
  const amountUnit = useView((view) => view.amountUnit)
  const catalog = useMemo(
    () => overlayCustomSubjects(yearCatalog, customSubjects),
    [yearCatalog, customSubjects],
  )
  return useMemo(
    () => ({ catalog, amountUnit, units, projects, departmentNames: [name, fullName] }),
    [catalog, amountUnit, units, projects, name, fullName],
  )
}
