import { roundToPrinted, type Amount, type AmountUnit } from '../../domain/amount.ts'
import type { Draft } from '../../domain/draft.ts'
import { EXPENDITURE_KIND_NAMES } from '../../domain/expenditure-kind.ts'
import { findPaperUnit } from '../../domain/paper-texts.ts'
import { rememberByReference } from '../../lib/remember-by-reference.ts'
import { selectBalance } from '../../state/balance.ts'
import { STEPS_OF_PAPERS } from '../../state/view-store.ts'
import { selectUnitLedger } from '../../tables/disclosure.ts'
import { AMOUNT_UNIT_NAMES } from '../fields/describe-amount.ts'
import { useDraft } from '../hooks/use-draft.ts'
import { useView } from '../hooks/use-view.ts'
import styles from './BalanceStrip.module.css'
import { describeExact, formatShown } from './format-shown.ts'
import { SelectionFigures } from './SelectionFigures.tsx'

/** What comes in, what goes out and whether they meet; and what the selected cells add up to. */
export function BalanceStrip() {
  const { ledger, name } = useScope()
  const { revenue, expenditure, difference, basic, project, ...others } = selectBalance(ledger)
  const isEmpty = ledger.revenues.length + ledger.expenditures.length === 0
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
        {OTHER_KINDS.filter((kind) => others[kind] !== 0).map((kind) => (
          <StripFigure key={kind} name={EXPENDITURE_KIND_NAMES[kind]} amount={others[kind]} unit={unit} />
        ))}
      </dl>
      <p className={styles.scope}>
        {name !== '' && <span className={styles.name}>{name}</span>}
        <span>单位：{AMOUNT_UNIT_NAMES[unit]}</span>
      </p>
      <SelectionFigures />
    </div>
  )
}

/** Rare, so only shown where there is something; without them the parts would not add up to 支出总计. */
const OTHER_KINDS = ['operating', 'remittance', 'subsidy'] as const

/** Whose money is summed up: the department's, or beside the paper of one unit that unit's. */
function useScope(): { readonly ledger: Draft; readonly name: string } {
  const draft = useDraft()
  const unitScope = useView(({ step, unitScope: scope }) => (STEPS_OF_PAPERS.has(step) ? scope : null))
  const unit = findPaperUnit(draft, unitScope)
  if (unit !== undefined) return { ledger: selectOfUnit(draft)(unit.code), name: `${unit.code} ${unit.name}` }
  return { ledger: draft, name: draft.units.length > 1 ? '部门合计' : '' }
}

const selectOfUnit = rememberByReference((draft: Draft) => {
  const ledgers = new Map<string, Draft>()
  return (unitCode: string): Draft => {
    const ledger = ledgers.get(unitCode) ?? selectUnitLedger(draft, unitCode)
    ledgers.set(unitCode, ledger)
    return ledger
  }
})

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
