import { formatExactAmount, sumAmounts, type Amount } from '../../domain/amount.ts'
import type { Draft, ProcurementRow } from '../../domain/draft.ts'
import {
  describeProcurementMisfit,
  findProcurementMisfits,
  sumProcurementRow,
} from '../../domain/procurement-amounts.ts'
import { nameProject } from '../../domain/part-names.ts'
import { sumProjects } from '../../domain/project-amounts.ts'

/** What does not fit together, in words, and the cell where it is put right. */
export interface ProcurementHint {
  readonly rowId: string
  readonly columnId: string
  readonly words: string
}

export function listProcurementHints(draft: Draft): readonly ProcurementHint[] {
  const rows = draft.procurement ?? []
  return [...rows.flatMap(listRowHints), ...listFundHints(draft, rows)]
}

function listRowHints(row: ProcurementRow, index: number): readonly ProcurementHint[] {
  const name = row.item.trim()
  const place = `第 ${String(index + 1)} 行${name === '' ? '' : `“${name}”`}`
  return findProcurementMisfits(row).map((misfit) => ({
    rowId: row.id,
    columnId: misfit.field,
    words: `${place}：${describeProcurementMisfit(misfit)}`,
  }))
}

/** Purchases come out of what the budget gives the project, or 公用经费. */
function listFundHints(draft: Draft, rows: readonly ProcurementRow[]): readonly ProcurementHint[] {
  const sums = sumProjects(draft.expenditures)
  const publicFunds = sumAmounts(
    draft.expenditures.filter(({ kind }) => kind === 'publicFunds').map(({ amount }) => amount),
  )
  const byProject = new Map<string | null, ProcurementRow[]>()
  for (const row of rows) byProject.set(row.projectId, [...(byProject.get(row.projectId) ?? []), row])
  return [...byProject].flatMap(([projectId, own]): readonly ProcurementHint[] => {
    const spent = sumAmounts(own.map(sumProcurementRow))
    const project = draft.projects.find(({ id }) => id === projectId)
    const funds = projectId === null ? publicFunds : sums.get(projectId)?.amount
    const [first] = own
    if (first === undefined || (projectId !== null && project === undefined)) return []
    if (spent <= (funds ?? 0)) return []
    const name = project === undefined ? '公用经费' : `“${nameProject(project.name)}”`
    const words = `${name}的采购合计 ${format(spent)} 万元，超过其预算 ${format(funds ?? sumAmounts([]))} 万元`
    return [{ rowId: first.id, columnId: 'projectId', words }]
  })
}

function format(amount: Amount): string {
  return formatExactAmount(amount, 'wanYuan')
}
