import { useState, type Ref } from 'react'
import {
  formatExactAmount,
  parseTypedAmount,
  type AmountUnit,
  type EnteredAmount,
} from '../../domain/amount.ts'
import { classNames } from '../../lib/class-names.ts'
import { AMOUNT_UNIT_NAMES, describeAmount, describeAmountError } from './describe-amount.ts'
import { Field, type FieldTexts } from './Field.tsx'
import styles from './Field.module.css'
import { useTypedText } from './use-typed-text.ts'

interface AmountFieldProps extends FieldTexts {
  readonly value: EnteredAmount
  readonly unit: AmountUnit
  /** Called with a changed amount only; blank gives `null`. What cannot be read stays in the field until Esc. */
  readonly onCommit: (amount: EnteredAmount) => void
  readonly isReadOnly?: boolean
  readonly placeholder?: string
  readonly name?: string
  readonly className?: string
  readonly ref?: Ref<HTMLInputElement>
}

/** A labelled amount with every digit it has; judged as typed, accepted on Enter or on leaving the field. */
export function AmountField({
  label,
  hint,
  error,
  className,
  value,
  unit,
  onCommit,
  isReadOnly = false,
  placeholder,
  name,
  ref,
}: AmountFieldProps) {
  const stored = value === null ? '' : formatExactAmount(value, unit)
  const { text, isTyping, setText, reset } = useTypedText(stored)
  // A text that was not accepted keeps the unit it was typed in: in another it would be another amount.
  const [typedUnit, setTypedUnit] = useState(unit)
  const parsed = isTyping ? parseTypedAmount(text, typedUnit) : null
  const typedError = parsed === null || parsed.ok ? undefined : describeAmountError(parsed.error, typedUnit)
  const commitTyped = () => {
    if (parsed === null || !parsed.ok) return
    if (parsed.value !== value) onCommit(parsed.value)
    reset()
  }
  return (
    <Field label={label} hint={hint} error={typedError ?? error} className={className}>
      {(control) => (
        <div className={styles.amountFrame}>
          <input
            {...control}
            ref={ref}
            name={name}
            type="text"
            inputMode="decimal"
            autoComplete="off"
            placeholder={placeholder}
            readOnly={isReadOnly}
            className={classNames(styles.control, styles.amount)}
            title={value === null ? undefined : describeAmount(value)}
            value={text}
            onChange={(event) => {
              setTypedUnit(unit)
              setText(event.target.value)
            }}
            onBlur={commitTyped}
            onKeyDown={(event) => {
              if (event.nativeEvent.isComposing) return
              if (event.key === 'Escape') reset()
              if (event.key === 'Enter') commitTyped()
            }}
          />
          <span className={styles.unit} aria-hidden="true">
            {AMOUNT_UNIT_NAMES[isTyping ? typedUnit : unit]}
          </span>
        </div>
      )}
    </Field>
  )
}
