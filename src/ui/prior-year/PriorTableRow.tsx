import { useMemo } from 'react'
import { formatRounded, type Amount, type AmountUnit, type EnteredAmount } from '../../domain/amount.ts'
import { updatePriorThreePublic, updatePriorTotals, updateReason } from '../../domain/edit-prior-year.ts'
import type { PaperScope } from '../../domain/paper-texts.ts'
import { classNames } from '../../lib/class-names.ts'
import { AmountField } from '../fields/AmountField.tsx'
import { describeAmount } from '../fields/describe-amount.ts'
import { EntryPartContext } from '../fields/entry-form.ts'
import { formatPaddedAmount } from '../fields/format-padded-amount.ts'
import silent from '../fields/SilentLabels.module.css'
import { TextEntry } from '../fields/TextEntry.tsx'
import { commit } from '../hooks/use-draft.ts'
import type { ComparedRow } from './compare-prior.ts'
import { locatePriorRow, type PriorRow } from './prior-rows.ts'
import styles from './PriorYearPage.module.css'

interface PriorTableRowProps {
  readonly compared: ComparedRow
  readonly scope: PaperScope
  readonly unit: AmountUnit
  readonly isReadOnly: boolean
}

const LEVELS = [styles.level0, styles.level1, styles.level2]

export function PriorTableRow({ compared, scope, unit, isReadOnly }: PriorTableRowProps) {
  const { row, current, prior, difference, reason, reasonState } = compared
  const at = locatePriorRow(row, scope)
  const part = useMemo(() => ({ key: at, at, name: row.label }), [at, row.label])
  return (
    <EntryPartContext value={part}>
      <tr className={row.level === 0 ? styles.totalRow : undefined} data-mark-at={at}>
        <th scope="row" className={LEVELS[row.level]}>
          {row.label}
        </th>
        <td className={row.member === undefined ? styles.figure : classNames(styles.field, silent.labels)}>
          {row.member === undefined ? (
            <Figure amount={prior} unit={unit} />
          ) : (
            <AmountField
              label={`上年${row.label}`}
              name="amount"
              value={prior}
              unit={unit}
              isReadOnly={isReadOnly}
              onCommit={(amount) => commitAmount(row, amount, scope)}
            />
          )}
        </td>
        <td className={styles.figure}>
          <Figure amount={current} unit={unit} />
        </td>
        <td className={styles.figure}>
          {difference !== null && (
            <>
              <span className={styles.direction} data-direction={difference.direction}>
                {difference.direction}
              </span>
              {difference.direction !== '持平' && <> {format(difference.amount, unit)}</>}
            </>
          )}
        </td>
        <td className={styles.figure}>{difference?.direction === '持平' ? '' : difference?.percent}</td>
      </tr>
      {reasonState !== 'none' && (
        <tr className={styles.reasonRow} data-mark-at={at}>
          <td className={reasonState === 'missing' ? styles.missingWords : styles.reasonWords}>
            {REASON_WORDS[reasonState]}
          </td>
          <td colSpan={4} className={classNames(styles.field, silent.labels, silent.ofWords)}>
            <TextEntry
              label={`${row.label}增减原因`}
              name="reason"
              value={reason}
              className={reasonState === 'missing' ? (styles.missing ?? '') : ''}
              isReadOnly={isReadOnly}
              onCommit={(text) =>
                commit(`修改${row.label}增减原因`, (draft) => updateReason(draft, row.figure, text, scope))
              }
            />
          </td>
        </tr>
      )}
    </EntryPartContext>
  )
}

function commitAmount({ label, member }: PriorRow, amount: EnteredAmount, scope: PaperScope): boolean {
  if (member === undefined) return false
  return commit(`修改上年${label}`, (draft) =>
    member.of === 'totals'
      ? updatePriorTotals(draft, { [member.name]: amount }, scope)
      : updatePriorThreePublic(draft, { [member.name]: amount }, scope),
  )
}

const REASON_WORDS = {
  given: '增减原因',
  missing: '未说明增减原因',
  notNeeded: '没有增减，原因不引用',
} as const

interface FigureProps {
  readonly amount: EnteredAmount
  readonly unit: AmountUnit
}

function Figure({ amount, unit }: FigureProps) {
  return amount === null ? null : <span title={describeAmount(amount)}>{format(amount, unit)}</span>
}

/** As printed in 万元, because that is what is compared; to the fen in 元. */
function format(amount: Amount, unit: AmountUnit): string {
  return unit === 'wanYuan' ? formatRounded(amount) : formatPaddedAmount(amount, 'yuan')
}
