import {
  use,
  useCallback,
  useEffect,
  useRef,
  type ChangeEvent,
  type KeyboardEvent,
  type RefCallback,
} from 'react'
import { useController } from 'react-hook-form'
import type { AmountUnit } from '../../domain/amount.ts'
import { assertNever } from '../../lib/assert-never.ts'
import type { Result } from '../../lib/result.ts'
import { redo, undo } from '../../state/draft-store.ts'
import { useOpenPart } from '../hooks/use-draft.ts'
import { EntryFormContext, EntryPartContext, nameEntry, type Typed } from './entry-form.ts'
import { readEntryKey } from './entry-keys.ts'
import { dropKeptEntry, findKeptEntry, keepEntry } from './kept-entries.ts'
import { moveToEntry } from './move-to-entry.ts'
import { useKeptRefusal, useLeftNotice } from './use-kept-text.ts'

export type EntryControl = HTMLInputElement | HTMLTextAreaElement

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
  const element = useRef<EntryControl>(null)
  const register = controlled.ref
  const ref = useCallback(
    (current: EntryControl | null) => {
      element.current = current
      register(current)
    },
    [register],
  )

  useEffect(() => {
    entries.set(name, { owner: part.name, label, focus: () => element.current?.focus() })
    return () => {
      entries.delete(name)
    }
  }, [entries, name, part.name, label])
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

  const handleKeyDown = (event: KeyboardEvent<EntryControl>): void => {
    const command = readEntryKey(event, typed !== null)
    if (command === null) return
    event.preventDefault()
    switch (command) {
      case 'next':
      case 'previous':
        if (accept()) moveToEntry(event.currentTarget, command)
        return
      case 'restore':
        event.stopPropagation()
        reset()
        return
      case 'undo':
        undo()
        return
      case 'redo':
        redo()
        return
      default:
        assertNever(command)
    }
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
      onKeyDown: handleKeyDown,
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
