import {
  formatExactAmount,
  parseTypedAmount,
  type AmountUnit,
  type EnteredAmount,
} from '../../domain/amount.ts'
import { classNames } from '../../lib/class-names.ts'
import { failed } from '../../lib/result.ts'
import { FieldAdvice } from '../amounts/FieldAdvice.tsx'
import { useFieldAdvice } from '../amounts/use-field-advice.ts'
import { AMOUNT_UNIT_NAMES, describeAmount, describeAmountError } from './describe-amount.ts'
import { Field, type FieldTexts } from './Field.tsx'
import styles from './Field.module.css'
import { useEntry } from './use-entry.ts'

interface AmountFieldProps extends FieldTexts {
  /** The member of the part it belongs to. */
  readonly name: string
  readonly value: EnteredAmount
  readonly unit: AmountUnit
  /** Called with a changed amount only; blank gives `null`. Says whether the draft took it. */
  readonly onCommit: (amount: EnteredAmount) => boolean
  readonly isReadOnly?: boolean
  readonly className?: string
}

/** A labelled amount with every digit it has, accepted on Enter or on leaving the field. */
export function AmountField({
  label,
  hint,
  error,
  className,
  name,
  value,
  unit,
  onCommit,
  isReadOnly = false,
}: AmountFieldProps) {
  const { advice, noteTyped, judge } = useFieldAdvice(value, unit)
  const {
    error: typedError,
    typedUnit,
    inputProps,
  } = useEntry<EnteredAmount>({
    field: name,
    label,
    value,
    shown: value === null ? '' : formatExactAmount(value, unit),
    unit,
    read: (text, typedIn) => {
      const amount = parseTypedAmount(text, typedIn ?? unit)
      return amount.ok ? amount : failed(describeAmountError(amount.error, typedIn ?? unit))
    },
    onCommit: (amount) => {
      const isTaken = onCommit(amount)
      if (isTaken) judge()
      return isTaken
    },
  })
  return (
    <Field label={label} hint={hint} error={typedError ?? error} className={className} name={name}>
      {(control) => (
        <>
          <div className={styles.amountFrame}>
            <input
              {...inputProps}
              {...control}
              type="text"
              inputMode="decimal"
              autoComplete="off"
              readOnly={isReadOnly}
              onChange={(event) => {
                noteTyped(event.target.value)
                inputProps.onChange(event)
              }}
              className={classNames(styles.control, styles.amount)}
              title={value === null ? undefined : describeAmount(value)}
            />
            <span className={styles.unit} aria-hidden="true">
              {AMOUNT_UNIT_NAMES[typedUnit ?? unit]}
            </span>
          </div>
          <FieldAdvice advice={advice} onTakeYuan={isReadOnly ? undefined : onCommit} />
        </>
      )}
    </Field>
  )
}
