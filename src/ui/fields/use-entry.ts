import { use, type ChangeEvent, type KeyboardEvent, type RefCallback } from 'react'
import { useController } from 'react-hook-form'
import type { AmountUnit } from '../../domain/amount.ts'
import type { Result } from '../../lib/result.ts'
import { useOpenPart } from '../hooks/use-draft.ts'
import { EntryFormContext, EntryPartContext, nameEntry, type EntryControl, type Typed } from './entry-form.ts'
import { handleEntryKey } from './handle-entry-key.ts'
import { dropKeptEntry, findKeptEntry, keepEntry } from './kept-entries.ts'
import { useKeptRefusal, useLeftNotice } from './use-kept-text.ts'
import { useListedElement } from './use-listed-element.ts'

interface EntryOptions<T> {
  /** The member of the part, as findings and marks name it. */
  readonly field: string
  readonly label: string
  readonly value: T
  /** The value as it is shown while nothing is typed. */
  readonly shown: string
  /** What amounts are typed in. */
  readonly unit?: AmountUnit
  /** Reads a text as the file reader and the domain do, or says in words what is wrong with it. */
  readonly read: (text: string, unit: AmountUnit | null) => Result<T, string>
  /** Called with a changed value only; `false` where the draft did not take it. */
  readonly onCommit: (value: T) => boolean
}

export interface Entry {
  readonly text: string
  readonly isTyping: boolean
  /** The unit of what is being typed. */
  readonly typedUnit: AmountUnit | null
  readonly error: string | undefined
  readonly inputProps: {
    readonly ref: RefCallback<EntryControl>
    readonly name: string
    readonly value: string
    readonly 'data-entry': true
    readonly onChange: (event: ChangeEvent<EntryControl>) => void
    readonly onBlur: () => void
    readonly onKeyDown: (event: KeyboardEvent<EntryControl>) => void
  }
}

/**
 * One field of a form without a button: accepted by itself on Enter or on leaving it. What cannot be accepted stays in
 * the field with the reason, is kept while other screens are shown, and the draft keeps what it had. Esc brings that back.
 */
export function useEntry<T>({ field, label, value, shown, unit, read, onCommit }: EntryOptions<T>): Entry {
  const formState = use(EntryFormContext)
  const part = use(EntryPartContext)
  if (formState === null || part === null) throw new Error(`The field ${label} stands in no form`)
  const { form, entries } = formState
  const storageKey = useOpenPart((open) => open.storageKey)
  const name = nameEntry(part.key, field)
  const place = part.name === '' ? label : `${part.name} · ${label}`
  const { field: controlled, fieldState } = useController({
    control: form.control,
    name,
    defaultValue: findKeptEntry(storageKey, name),
    shouldUnregister: true,
    rules: { validate: (typed) => describeRefusal(typed, read) ?? true },
  })
  const typed: Typed | null = controlled.value
  const register = controlled.ref
  const ref = useListedElement({ entries, name, owner: part.name, label, register })
  useKeptRefusal(form, storageKey, name)
  useLeftNotice(place, typed, describeRefusal(typed, read))

  const setTyped = (next: Typed): void => {
    keepEntry(storageKey, name, next)
    controlled.onChange(next)
  }
  const reset = (): void => {
    dropKeptEntry(storageKey, name)
    form.resetField(name, { defaultValue: null })
  }
  const accept = (): boolean => {
    // As of now, not of the last drawing: accepting by key moves the focus, and the field is left before it is drawn again.
    const current: Typed | null = form.getValues(name) ?? null
    if (current === null) return true
    const entry = read(current.text, current.unit)
    if (!entry.ok) {
      // As if it were left: from now on it is judged with every letter.
      controlled.onBlur()
      return false
    }
    if (!Object.is(entry.value, value) && !onCommit(entry.value)) return false
    reset()
    return true
  }

  return {
    text: typed?.text ?? shown,
    isTyping: typed !== null,
    typedUnit: typed?.unit ?? null,
    error: fieldState.error?.message,
    inputProps: {
      ref,
      name: field,
      value: typed?.text ?? shown,
      'data-entry': true,
      onChange: (event) => {
        setTyped({ text: event.target.value, unit: unit ?? null })
      },
      onBlur: () => {
        accept()
      },
      onKeyDown: (event) => handleEntryKey(event, { isTyping: typed !== null, accept, reset }),
    },
  }
}

function describeRefusal<T>(
  typed: Typed | null,
  read: (text: string, unit: AmountUnit | null) => Result<T, string>,
): string | undefined {
  if (typed === null) return undefined
  const entry = read(typed.text, typed.unit)
  return entry.ok ? undefined : entry.error
}
