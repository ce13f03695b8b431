import { use, useId, type ReactNode } from 'react'
import { classNames } from '../../lib/class-names.ts'
import { MarkToggle } from '../marks/MarkToggle.tsx'
import { EntryPartContext } from './entry-form.ts'
import styles from './Field.module.css'

/** What a control needs to belong to its label, hint and error. */
export interface FieldControlProps {
  readonly id: string
  readonly 'aria-describedby'?: string
  readonly 'aria-invalid'?: true
}

export interface FieldTexts {
  readonly label: string
  /** What to enter, under the field as long as there is no error. */
  readonly hint?: string | undefined
  /** What is wrong and what to do. */
  readonly error?: string | undefined
}

interface FieldProps extends FieldTexts {
  /** The member of the part it belongs to; a field with one can be marked 待核. */
  readonly name?: string | undefined
  readonly children: (control: FieldControlProps) => ReactNode
  readonly className?: string | undefined
}

/** The frame every form field shares: label above, control, one line below it. */
export function Field({ label, hint, error, name, className, children }: FieldProps) {
  const id = useId()
  const part = use(EntryPartContext)
  const noteId = `${id}-note`
  const note = error ?? hint
  return (
    <div
      className={classNames(styles.field, className)}
      {...(part === null || name === undefined ? {} : { 'data-mark-at': part.at, 'data-mark-field': name })}
    >
      <div className={styles.head}>
        <label className={styles.label} htmlFor={id}>
          {label}
        </label>
        {part !== null && name !== undefined && <MarkToggle at={part.at} field={name} label={label} />}
      </div>
      {children({
        id,
        ...(note === undefined ? {} : { 'aria-describedby': noteId }),
        ...(error === undefined ? {} : { 'aria-invalid': true }),
      })}
      <p id={noteId} className={error === undefined ? styles.hint : styles.error} aria-live="polite">
        {note}
      </p>
    </div>
  )
}
