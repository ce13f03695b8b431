import type { Amount, EnteredAmount } from '../domain/amount.ts'
import { PROCUREMENT_SOURCES, type AssetRow, type ProcurementRow } from '../domain/draft.ts'
import { assertNever } from '../lib/assert-never.ts'
import type { AnnexFigureName } from './figure-names.ts'
import type { StatementSource } from './statement-source.ts'
import { sumIfExact } from './sum-if-exact.ts'

/** What adds up to 资产总额: 办公用房 is part of the buildings and not added again. */
const ASSET_PARTS: readonly string[] = ['buildings', 'vehicles', 'equipmentOver200k', 'other']

/** `null` where the scope has no such figure or the sum can no longer be exact. */
export function readAnnexFigure(source: StatementSource, name: AnnexFigureName): Amount | null {
  const { assets } = source.disclosure.draft
  switch (name) {
    case 'assets.total':
      return source.isWhole ? sumAssets(assets?.rows ?? []) : null
    case 'assets.plannedPurchase':
      return source.isWhole ? sumIfExact([assets?.plannedPurchase ?? null]) : null
    case 'procurement.total':
      return sumProcurement(listProcurement(source))
    default:
      return assertNever(name)
  }
}

function sumAssets(rows: readonly AssetRow[]): Amount | null {
  return sumIfExact(rows.filter(({ key }) => ASSET_PARTS.includes(key)).map(({ value }) => value))
}

/** The rows of the scope: a unit's are those of its projects, for 公用经费 names no unit. */
export function listProcurement({ disclosure, isWhole, ledger }: StatementSource): readonly ProcurementRow[] {
  const rows = disclosure.draft.procurement ?? []
  if (isWhole) return rows
  const projectIds = new Set(ledger.projects.map(({ id }) => id))
  return rows.filter(({ projectId }) => projectId !== null && projectIds.has(projectId))
}

export function listRowAmounts({ amounts }: ProcurementRow): readonly EnteredAmount[] {
  return PROCUREMENT_SOURCES.map((name) => amounts[name] ?? null)
}

function sumProcurement(rows: readonly ProcurementRow[]): Amount | null {
  return sumIfExact(rows.flatMap(listRowAmounts))
}
