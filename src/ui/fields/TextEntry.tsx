import { dropControls } from '../../lib/drop-controls.ts'
import { ok, type Result } from '../../lib/result.ts'
import type { FieldTexts } from './Field.tsx'
import { TextField } from './TextField.tsx'
import { useEntry } from './use-entry.ts'

interface TextEntryProps extends FieldTexts {
  /** The member of the part it belongs to. */
  readonly name: string
  readonly value: string
  /** Called with a changed text only; says whether the draft took it. */
  readonly onCommit: (text: string) => boolean
  /** What may be entered, and how it is stored; without it any text, without blanks around it. */
  readonly read?: (text: string) => Result<string, string>
  readonly isMultiline?: boolean
  readonly rows?: number
  readonly isReadOnly?: boolean
  readonly inputMode?: 'text' | 'numeric'
  readonly className?: string
}

const readAnyText = (text: string): Result<string, string> => ok(dropControls(text).trim())

/** A labelled text of the draft, accepted on Enter or on leaving the field. */
export function TextEntry({ name, value, onCommit, read = readAnyText, error, ...props }: TextEntryProps) {
  const entry = useEntry({ field: name, label: props.label, value, shown: value, read, onCommit })
  return <TextField {...props} {...entry.inputProps} error={entry.error ?? error} />
}
