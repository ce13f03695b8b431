import { useMemo } from 'react'
import type { Catalog } from '../../domain/catalog.ts'
import type { Draft } from '../../domain/draft.ts'
import type { Ledger } from '../../domain/ledger.ts'
import { findPaperUnit } from '../../domain/paper-texts.ts'
import { computeTables, selectUnitLedger, type ComputedTable } from '../../tables/disclosure.ts'
import { useDisclosure } from '../hooks/use-disclosure.ts'
import { usePaperScope } from '../hooks/use-statement-source.ts'
import type { SheetHead } from './table-clipboard.ts'

export interface ShownTables {
  readonly tables: readonly ComputedTable[]
  readonly draft: Draft
  /** The lines of the draft, or those of the unit alone where one unit is shown. */
  readonly ledger: Ledger
  readonly catalog: Catalog
  readonly head: SheetHead
}

/** The nine tables of the paper that is shown: the department's or a unit's. */
export function useShownTables(): ShownTables {
  const { draft, catalog, tables } = useDisclosure()
  const unit = findPaperUnit(draft, usePaperScope())
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
  }
}
