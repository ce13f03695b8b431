import { amountFromFen, formatExactAmount, type Amount, type AmountUnit } from '../../domain/amount.ts'
import type { SelectionSummary } from '../../state/view-store.ts'
import { formatPaddedAmount } from '../fields/format-padded-amount.ts'
import { useView } from '../hooks/use-view.ts'
import styles from './SelectionFigures.module.css'

/** 已选 n 格 · 计数 · 合计 · 平均 of the cells selected in a grid. */
export function SelectionFigures() {
  const selection = useView((view) => view.selection)
  const unit = useView((view) => view.amountUnit)
  if (selection === null) return null
  const { sum, average } = summarizeSelection(selection)
  return (
    <p className={styles.selection}>
      已选 {selection.cellCount} 格{selection.amounts.length > 0 && <> · 计数 {selection.amounts.length}</>}
      {sum !== null && <> · 合计 {formatSum(sum, unit)}</>}
      {average !== null && <> · 平均 {formatSum(average, unit)}</>}
    </p>
  )
}

/** The average is rounded to a fen; sums that cannot be exact are not shown. */
function summarizeSelection({ amounts }: SelectionSummary): {
  readonly sum: Amount | null
  readonly average: Amount | null
} {
  const fen = amounts.reduce((sum, amount) => sum + amount, 0)
  if (amounts.length === 0 || !Number.isSafeInteger(fen)) return { sum: null, average: null }
  return { sum: amountFromFen(fen), average: amountFromFen(Math.round(fen / amounts.length)) }
}

function formatSum(amount: Amount, unit: AmountUnit): string {
  return unit === 'yuan' ? formatPaddedAmount(amount, unit) : formatExactAmount(amount, unit)
}
