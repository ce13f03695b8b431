import {
  formatExactAmount,
  subtractAmounts,
  sumAmounts,
  type Amount,
  type AmountUnit,
} from '../../domain/amount.ts'
import type { RevenueLine } from '../../domain/ledger.ts'
import type { TypedUnit } from '../../domain/typed-number.ts'
import { changesMembers } from '../../lib/changes-members.ts'
import { AMOUNT_UNIT_NAMES } from '../fields/describe-amount.ts'
import type { PastedHeader } from './pasted-header.ts'
import type { PastedTable } from './pasted-table.ts'
import type { PlannedRow } from './plan-paste.ts'
import { ROLE_REASONS, type RowRole } from './row-role.ts'

/** What will have happened, in numbers. */
export interface PasteCounts {
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  /** Rows with a cell that cannot be read, because of which they stay out. */
  readonly faulty: number
  /** Rows that are no lines, by what they are. */
  readonly others: readonly (readonly [role: Exclude<RowRole, 'line'>, count: number])[]
  /** Cells that cannot be read, in rows that were asked for. */
  readonly faultCells: number
}

export function countPlan<L extends RevenueLine>(planned: readonly PlannedRow<L>[]): PasteCounts {
  const roles = new Map<Exclude<RowRole, 'line'>, number>()
  const counts = { added: 0, changed: 0, unchanged: 0, faulty: 0, faultCells: 0 }
  for (const { role, isChosen, isTaken, before, patch, remarks } of planned) {
    if (!isChosen && role !== 'line') roles.set(role, (roles.get(role) ?? 0) + 1)
    if (!isChosen) continue
    counts.faultCells += remarks.filter(({ kind }) => kind === 'fault').length
    if (!isTaken) counts.faulty += 1
    else if (before === undefined) counts.added += 1
    else if (changesMembers(before, patch)) counts.changed += 1
    else counts.unchanged += 1
  }
  return { ...counts, others: [...roles] }
}

export function describeCounts({ added, changed, unchanged, faulty, others }: PasteCounts): string {
  const parts = [
    added > 0 ? `新增 ${String(added)} 行` : '',
    changed > 0 ? `修改 ${String(changed)} 行` : '',
    unchanged > 0 ? `${String(unchanged)} 行与原值相同` : '',
    faulty > 0 ? `${String(faulty)} 行读不出，不导入` : '',
    ...others.map(([role, count]) => `${ROLE_REASONS[role]} ${String(count)} 行不导入`),
  ].filter((part) => part !== '')
  return parts.length === 0 ? '没有可以导入的行。' : `${parts.join('；')}。`
}

/** What the rows that come in add up to, and whether the sheet's own total says the same. */
export function describeSum<L extends RevenueLine>(
  planned: readonly PlannedRow<L>[],
  unit: AmountUnit,
): string {
  const sum = sumSafely(planned.filter(({ isTaken }) => isTaken))
  if (sum === undefined) return '金额之和过大，请检查金额单位'
  const text = `金额之和 ${formatExactAmount(sum, unit)} ${AMOUNT_UNIT_NAMES[unit]}`
  const total = findGrandTotal(planned)
  if (total === undefined) return text
  const difference = subtractAmounts(sum, total.amount)
  if (difference === 0) return `${text}，与原表第 ${String(total.row + 1)} 行合计一致`
  return `${text}，与原表第 ${String(total.row + 1)} 行合计相差 ${formatExactAmount(difference, unit)}`
}

/** Of the totals in the sheet the largest: it stands first in some sheets and last in others. */
function findGrandTotal<L extends RevenueLine>(
  planned: readonly PlannedRow<L>[],
): { readonly row: number; readonly amount: Amount } | undefined {
  return planned
    .flatMap(({ row, role, isTaken, after: { amount } }) =>
      role === 'total' && !isTaken && amount !== null ? [{ row, amount }] : [],
    )
    .sort((left, right) => Math.abs(right.amount) - Math.abs(left.amount))[0]
}

function sumSafely<L extends RevenueLine>(planned: readonly PlannedRow<L>[]): Amount | undefined {
  try {
    return sumAmounts(planned.map(({ after }) => after.amount))
  } catch {
    return undefined
  }
}

export function describeHeader(header: PastedHeader | undefined, table: PastedTable): string {
  const rowCount = table.rows.length
  const cut =
    describeCut('行', rowCount, table.cutCount) +
    describeCut('列', table.rows[0]?.length ?? 0, table.cutColumnCount)
  if (header === undefined)
    return `共 ${String(rowCount)} 行，没有识别到表头，各列从所选单元格起依次对应${cut}`
  const above = header.end === 1 ? '第 1 行是表头' : `前 ${String(header.end)} 行是标题和表头`
  return `共 ${String(rowCount)} 行，${above}${cut}`
}

function describeCut(what: '行' | '列', mostCount: number, cutCount: number): string {
  if (cutCount === 0) return ''
  return `；一次最多 ${String(mostCount)} ${what}，后面 ${String(cutCount)} ${what}没有读入`
}

/** What becomes of one row. `number`: of the line it changes. */
export function describeOutcome<L extends RevenueLine>(
  row: PlannedRow<L>,
  number: number | undefined,
): string {
  if (!row.isChosen) return row.role === 'line' ? '不导入' : ROLE_REASONS[row.role]
  if (!row.isTaken) return '读不出，不导入'
  if (row.before === undefined) return '新增'
  if (!changesMembers(row.before, row.patch)) return '相同'
  return number === undefined ? '修改' : `改第 ${String(number)} 行`
}

/** A line of 1 000 万元 is a large one: where half of them are larger, 元 was meant more likely. */
const LARGE_LINE_IN_WAN_YUAN = 1_000

/** What stands beside the unit of the amounts. */
export function describeUnitOrigin<L extends RevenueLine>(
  planned: readonly PlannedRow<L>[],
  unitInBlock: TypedUnit | undefined,
  unit: TypedUnit,
): string {
  if (unitInBlock !== undefined)
    return unitInBlock === unit ? '原表写明' : `原表写的是${AMOUNT_UNIT_NAMES[unitInBlock]}`
  const amounts = planned.flatMap(({ isTaken, after: { amount } }) =>
    isTaken && amount !== null && amount !== 0 ? [Math.abs(amount)] : [],
  )
  const median = amounts.sort((left, right) => left - right)[Math.floor(amounts.length / 2)] ?? 0
  const isLarge = median >= LARGE_LINE_IN_WAN_YUAN * FEN_PER_WAN_YUAN
  return unit === 'wanYuan' && isLarge ? '原表没有写，金额像是元，请核对' : '原表没有写，请核对'
}

const FEN_PER_WAN_YUAN = 1_000_000
