import type { ChangeEventHandler, FocusEventHandler, KeyboardEvent, RefCallback } from 'react'
import { Field, type FieldTexts } from './Field.tsx'
import styles from './Field.module.css'
import { useTypedText } from './use-typed-text.ts'

type TextControl = HTMLInputElement | HTMLTextAreaElement

interface TextFieldProps extends FieldTexts {
  readonly isMultiline?: boolean
  /** Lines shown of a multiline field. */
  readonly rows?: number
  readonly isReadOnly?: boolean
  readonly placeholder?: string
  readonly inputMode?: 'text' | 'numeric'
  readonly autoComplete?: string
  readonly className?: string
  readonly name?: string
  readonly value?: string
  /** Called with the changed text on leaving the field or on Enter; Esc drops what was typed. */
  readonly onCommit?: (text: string) => void
  readonly onChange?: ChangeEventHandler<TextControl>
  readonly onBlur?: FocusEventHandler<TextControl>
  /** A callback, as `register` gives it: it must take either element. */
  readonly ref?: RefCallback<TextControl>
}

/**
 * A labelled line or block of text. With `value` and `onCommit` it keeps what is being typed; without them it takes the
 * props of react-hook-form's `register`.
 */
export function TextField({ label, hint, error, className, onCommit, ...props }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} error={error} className={className}>
      {(control) =>
        onCommit === undefined ? (
          <TextInput {...props} {...control} />
        ) : (
          <CommittingInput {...props} {...control} onCommit={onCommit} />
        )
      }
    </Field>
  )
}

type InputProps = Omit<TextFieldProps, keyof FieldTexts | 'onCommit' | 'className'> & {
  readonly id: string
  readonly onKeyDown?: (event: KeyboardEvent<TextControl>) => void
}

function TextInput({
  isMultiline = false,
  isReadOnly = false,
  rows = 3,
  inputMode,
  ref,
  ...props
}: InputProps) {
  return isMultiline ? (
    <textarea {...props} ref={ref} rows={rows} readOnly={isReadOnly} className={styles.control} />
  ) : (
    <input
      {...props}
      ref={ref}
      type="text"
      inputMode={inputMode}
      readOnly={isReadOnly}
      className={styles.control}
    />
  )
}

function CommittingInput({
  value = '',
  onCommit,
  ...props
}: InputProps & { readonly onCommit: (text: string) => void }) {
  const { text, isTyping, setText, reset } = useTypedText(value)
  const commitTyped = () => {
    if (isTyping && text !== value) onCommit(text)
    reset()
  }
  return (
    <TextInput
      {...props}
      value={text}
      onChange={(event) => {
        setText(event.target.value)
      }}
      onBlur={commitTyped}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return
        if (event.key === 'Escape') reset()
        if (event.key === 'Enter' && props.isMultiline !== true) commitTyped()
      }}
    />
  )
}
