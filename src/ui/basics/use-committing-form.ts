import type { KeyboardEvent } from 'react'
import { useForm } from 'react-hook-form'
import { ok, type Result } from '../../lib/result.ts'

/** Reads a typed text: as it will be stored, or what is wrong with it, in words. */
export type TextReader = (text: string) => Result<string, string>

interface CommittingFormOptions<Name extends string> {
  /** The texts of the draft. */
  readonly stored: Readonly<Record<Name, string>>
  /** Fields without a reader take any text. */
  readonly readers?: Readonly<Partial<Record<Name, TextReader>>>
  /** Called with an accepted text that differs from the stored one; says whether the draft took it. */
  readonly onCommit: (name: Name, text: string) => boolean
}

const readAnyText: TextReader = (text) => ok(text.trim())

/**
 * A form without a button: each field is accepted by itself on Enter or on leaving it. What cannot be accepted stays in
 * the field with the reason, and the draft keeps what it had. Esc brings that back.
 */
export function useCommittingForm<Name extends string>({
  stored,
  readers,
  onCommit,
}: CommittingFormOptions<Name>) {
  const { register, getValues, resetField, formState } = useForm<Record<string, string>>({
    mode: 'onTouched',
    values: { ...stored },
    // What is being typed in one field stays when another is accepted.
    resetOptions: { keepDirtyValues: true, keepErrors: true, keepTouched: true },
  })

  /** As react-hook-form wants it: the type of a name of its own would be a path. */
  const reset = (name: string, text: string): void => {
    resetField(name, { defaultValue: text })
  }

  const read = (name: Name, text: string): Result<string, string> => (readers?.[name] ?? readAnyText)(text)

  const accept = (name: Name): void => {
    const entry = read(name, getValues(name) ?? '')
    if (!entry.ok) return
    if (entry.value !== stored[name] && !onCommit(name, entry.value)) return
    reset(name, entry.value)
  }

  /** The props that make a `TextField` the field `name` of this form. */
  const bind = (name: Name) => {
    const registration = register(name, {
      validate: (text = '') => {
        const entry = read(name, text)
        return entry.ok || entry.error
      },
      onBlur: () => {
        accept(name)
      },
    })
    return { ...registration, error: formState.errors[name]?.message }
  }

  /** For the element around the fields. */
  const handleKeyDown = (event: KeyboardEvent): void => {
    const { target } = event
    if (event.nativeEvent.isComposing || !(target instanceof HTMLInputElement)) return
    const text = Object.entries<string>(stored).find(([name]) => name === target.name)?.[1]
    if (text === undefined) return
    if (event.key === 'Escape') reset(target.name, text)
    if (event.key === 'Enter') {
      event.preventDefault()
      // Leaving the field is what shows the reason of a refusal.
      target.blur()
      target.focus()
    }
  }

  return { bind, handleKeyDown }
}
