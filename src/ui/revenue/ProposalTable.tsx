import { subtractAmounts, ZERO, type AmountUnit, type EnteredAmount } from '../../domain/amount.ts'
import { findSubjectName } from '../../domain/catalog.ts'
import { FUND_SOURCE_NAMES } from '../../domain/fund-source.ts'
import type { RevenueProposal } from '../../domain/revenue-from-expenditure.ts'
import { classNames } from '../../lib/class-names.ts'
import { AMOUNT_UNIT_NAMES } from '../fields/describe-amount.ts'
import { formatPaddedAmount } from '../fields/format-padded-amount.ts'
import type { LedgerContext } from '../ledger-grid/line-column.ts'
import styles from './GenerateDialog.module.css'
import { describeOutcome, isGenerated } from './proposal-words.ts'

interface ProposalTableProps {
  readonly proposals: readonly RevenueProposal[]
  readonly context: LedgerContext
  readonly excluded: ReadonlySet<string>
  readonly removesOthers: boolean
  readonly onToggle: (key: string, isChosen: boolean) => void
}

/** Each group with what it has, what it would have, and what becomes of it. */
export function ProposalTable({ proposals, context, excluded, removesOthers, onToggle }: ProposalTableProps) {
  const { amountUnit, catalog, units } = context
  const showsUnits = units.length > 1
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
    <div className={styles.scroller} tabIndex={0} role="region" aria-label="生成预览">
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">生成</th>
            {showsUnits && <th scope="col">单位</th>}
            <th scope="col">功能科目</th>
            <th scope="col">资金来源</th>
            <th scope="col">上年结转</th>
            <th scope="col" className={styles.figure}>
              现收入（{AMOUNT_UNIT_NAMES[amountUnit]}）
            </th>
            <th scope="col" className={styles.figure}>
              按支出（{AMOUNT_UNIT_NAMES[amountUnit]}）
            </th>
            <th scope="col" className={styles.figure}>
              差额（{AMOUNT_UNIT_NAMES[amountUnit]}）
            </th>
            <th scope="col">处理</th>
          </tr>
        </thead>
        <tbody>
          {proposals.map((proposal) => {
            const { key, unitCode, functionCode, source, carryOver, current, proposed, outcome } = proposal
            const name = findSubjectName(catalog, 'functional', functionCode)
            const isExcluded = excluded.has(key)
            return (
              <tr key={key} className={classNames(!isGenerated(outcome) && styles.still)}>
                <td className={styles.choice}>
                  {isGenerated(outcome) && (
                    <input
                      type="checkbox"
                      aria-label={`生成 ${functionCode} ${name} ${FUND_SOURCE_NAMES[source]}${carryOver ? ' 上年结转' : ''}`}
                      checked={!isExcluded}
                      onChange={(event) => onToggle(key, event.target.checked)}
                    />
                  )}
                </td>
                {showsUnits && <td>{units.find(({ code }) => code === unitCode)?.name ?? unitCode}</td>}
                <td>
                  {functionCode === '' ? '（未填科目）' : functionCode} {name}
                </td>
                <td>{FUND_SOURCE_NAMES[source]}</td>
                <td className={styles.choice}>{carryOver ? '是' : ''}</td>
                <td className={styles.figure}>{formatFigure(current, amountUnit)}</td>
                <td className={styles.figure}>{formatFigure(proposed, amountUnit)}</td>
                <td className={styles.figure}>{formatDifference(proposal, amountUnit)}</td>
                <td>
                  <span className={classNames(styles.outcome, isExcluded ? undefined : styles[outcome])}>
                    {describeOutcome(outcome, isExcluded, removesOthers)}
                  </span>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

function formatFigure(amount: EnteredAmount, unit: AmountUnit): string {
  return amount === null ? '—' : formatPaddedAmount(amount, unit)
}

/** What the revenue lacks or has too much, with its sign. */
function formatDifference({ current, proposed }: RevenueProposal, unit: AmountUnit): string {
  const difference = subtractAmounts(proposed ?? ZERO, current ?? ZERO)
  if (difference === 0) return ''
  return `${difference > 0 ? '+' : ''}${formatPaddedAmount(difference, unit)}`
}
