import type { Ref } from 'react'
import { Field, type FieldTexts } from './Field.tsx'
import styles from './Field.module.css'

export interface SelectOption {
  readonly value: string
  readonly name: string
}

interface SelectFieldProps extends FieldTexts {
  readonly options: readonly SelectOption[]
  readonly value: string
  readonly onCommit: (value: string) => void
  /** Shown first, with the value `''`: nothing chosen yet. */
  readonly emptyName?: string
  readonly isReadOnly?: boolean
  readonly name?: string
  readonly className?: string
  readonly ref?: Ref<HTMLSelectElement>
}

/** A labelled choice. A stored value that is not among the options stays visible as it is. */
export function SelectField({
  label,
  hint,
  error,
  className,
  options,
  value,
  onCommit,
  emptyName,
  isReadOnly = false,
  name,
  ref,
}: SelectFieldProps) {
  const isKnown = value === '' || options.some((option) => option.value === value)
  return (
    <Field label={label} hint={hint} error={error} className={className}>
      {(control) => (
        <select
          {...control}
          ref={ref}
          name={name}
          className={styles.control}
          disabled={isReadOnly}
          value={value}
          onChange={(event) => {
            onCommit(event.target.value)
          }}
        >
          {(emptyName !== undefined || value === '') && <option value="">{emptyName ?? '请选择'}</option>}
          {!isKnown && <option value={value}>{value}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.name}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
