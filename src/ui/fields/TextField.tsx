import type { ChangeEventHandler, FocusEventHandler, KeyboardEventHandler, RefCallback } from 'react'
import type { EntryControl } from './entry-form.ts'
import { Field, type FieldTexts } from './Field.tsx'
import styles from './Field.module.css'

interface TextFieldProps extends FieldTexts {
  readonly isMultiline?: boolean
  /** Lines shown of a multiline field. */
  readonly rows?: number
  readonly isReadOnly?: boolean
  readonly inputMode?: 'text' | 'numeric'
  readonly className?: string | undefined
  readonly title?: string | undefined
  readonly name?: string
  readonly value?: string
  readonly 'data-entry'?: true
  readonly onChange?: ChangeEventHandler<EntryControl>
  readonly onBlur?: FocusEventHandler<EntryControl>
  readonly onKeyDown?: KeyboardEventHandler<EntryControl>
  /** A callback, as `register` gives it: it must take either element. */
  readonly ref?: RefCallback<EntryControl>
}

/** A labelled line or block of text; knows nothing of when it is accepted. */
export function TextField({
  label,
  hint,
  error,
  className,
  isMultiline = false,
  isReadOnly = false,
  rows = 3,
  inputMode,
  ref,
  ...props
}: TextFieldProps) {
  return (
    <Field label={label} hint={hint} error={error} className={className} name={props.name}>
      {(control) =>
        isMultiline ? (
          <textarea
            {...props}
            {...control}
            ref={ref}
            rows={rows}
            readOnly={isReadOnly}
            className={styles.control}
          />
        ) : (
          <input
            {...props}
            {...control}
            ref={ref}
            type="text"
            autoComplete="off"
            inputMode={inputMode}
            readOnly={isReadOnly}
            className={styles.control}
          />
        )
      }
    </Field>
  )
}
