import { useMemo } from 'react'
import type { Catalog } from '../../domain/catalog.ts'
import type { Draft } from '../../domain/draft.ts'
import type { Ledger } from '../../domain/ledger.ts'
import { computeTables, selectUnitLedger, type ComputedTable } from '../../tables/disclosure.ts'
import { useDisclosure } from '../hooks/use-disclosure.ts'
import { useView } from '../hooks/use-view.ts'
import type { SheetHead } from './table-clipboard.ts'

export interface ShownTables {
  readonly tables: readonly ComputedTable[]
  readonly draft: Draft
  /** The lines of the draft, or those of the unit alone where one unit is shown. */
  readonly ledger: Ledger
  readonly catalog: Catalog
  readonly head: SheetHead
  /** The unit whose tables are shown; `null` where they are those of the whole department. */
  readonly unitCode: string | null
}

/** The nine tables of the department, or of the unit that is chosen in the top bar. */
export function useShownTables(): ShownTables {
  const { draft, catalog, tables } = useDisclosure()
  const unitScope = useView((view) => view.unitScope)
  const unit = draft.units.find(({ code }) => code === unitScope)
  const unitCode = unit?.code
  const shown = useMemo(
    () =>
      unitCode === undefined
        ? { tables, ledger: draft }
        : { tables: computeTables(draft, catalog, unitCode), ledger: selectUnitLedger(draft, unitCode) },
    [draft, catalog, tables, unitCode],
  )
  const { code, name } = unit ?? draft.department
  return {
    ...shown,
    draft,
    catalog,
    head: {
      department: `${code} ${name}`.trim(),
      year: `预算年度：${String(draft.fiscalYear)}`,
      unit: '单位：万元',
    },
    unitCode: unitCode ?? null,
  }
}
