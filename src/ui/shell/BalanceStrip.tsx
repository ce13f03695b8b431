import { roundToPrinted, type Amount, type AmountUnit } from '../../domain/amount.ts'
import { selectBalance } from '../../state/balance.ts'
import { useDraft } from '../hooks/use-draft.ts'
import { useView } from '../hooks/use-view.ts'
import styles from './BalanceStrip.module.css'
import { describeExact, formatShown } from './format-shown.ts'
import { SelectionFigures } from './SelectionFigures.tsx'

/** What comes in, what goes out and whether they meet; and what the selected cells add up to. */
export function BalanceStrip() {
  const draft = useDraft()
  const { revenue, expenditure, difference, basic, project } = selectBalance(draft)
  const isEmpty = draft.revenues.length + draft.expenditures.length === 0
  const unit = useView((view) => view.amountUnit)
  return (
    <div className={styles.strip}>
      <dl className={styles.figures}>
        <StripFigure name="收入总计" amount={revenue} unit={unit} />
        <StripFigure name="支出总计" amount={expenditure} unit={unit} />
        {isEmpty ? (
          <StripFigure name="差额" amount={difference} unit={unit} />
        ) : (
          <Difference amount={difference} unit={unit} />
        )}
        <StripFigure name="基本支出" amount={basic} unit={unit} />
        <StripFigure name="项目支出" amount={project} unit={unit} />
      </dl>
      <SelectionFigures />
    </div>
  )
}

interface StripFigureProps {
  readonly name: string
  readonly amount: Amount
  readonly unit: AmountUnit
}

function StripFigure({ name, amount, unit }: StripFigureProps) {
  return (
    <div className={styles.figure}>
      <dt>{name}</dt>
      <dd title={describeExact(amount)}>{formatShown(amount, unit)}</dd>
    </div>
  )
}

function Difference({ amount, unit }: { readonly amount: Amount; readonly unit: AmountUnit }) {
  const look = amount === 0 ? styles.balanced : amount > 0 ? styles.surplus : styles.shortfall
  const isTooSmallToShow = amount !== 0 && roundToPrinted(amount) === 0 && unit === 'wanYuan'
  return (
    <div className={look}>
      <dt>差额</dt>
      <dd title={describeExact(amount)}>
        {formatShown(amount, unit)}
        <span className={styles.words}>{describeDifference(amount)}</span>
        {isTooSmallToShow && <span className={styles.words}>{describeExact(amount)}</span>}
      </dd>
    </div>
  )
}

function describeDifference(amount: Amount): string {
  if (amount === 0) return '收支平衡'
  return amount > 0 ? '年终结转结余' : '支出大于收入'
}
