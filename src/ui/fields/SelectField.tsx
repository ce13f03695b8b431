import { Field, type FieldTexts } from './Field.tsx'
import styles from './Field.module.css'
import { readEntryKey } from './entry-keys.ts'
import { moveToEntry } from './move-to-entry.ts'

export interface SelectOption {
  readonly value: string
  readonly name: string
}

interface SelectFieldProps extends FieldTexts {
  readonly options: readonly SelectOption[]
  readonly value: string
  readonly onCommit: (value: string) => boolean
  /** Shown first, with the value `''`: nothing chosen yet. */
  readonly emptyName?: string
  readonly isReadOnly?: boolean
  /** The member of the part it belongs to. */
  readonly name: string
  readonly className?: string
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
}: SelectFieldProps) {
  const isKnown = value === '' || options.some((option) => option.value === value)
  return (
    <Field label={label} hint={hint} error={error} className={className} name={name}>
      {(control) => (
        <select
          {...control}
          name={name}
          data-entry
          className={styles.control}
          disabled={isReadOnly}
          value={value}
          onChange={(event) => {
            onCommit(event.target.value)
          }}
          onKeyDown={(event) => {
            const command = readEntryKey(event, false)
            if (command !== 'next' && command !== 'previous') return
            event.preventDefault()
            moveToEntry(event.currentTarget, command)
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
