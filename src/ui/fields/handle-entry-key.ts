import type { KeyboardEvent } from 'react'
import { assertNever } from '../../lib/assert-never.ts'
import { redo, undo } from '../../state/draft-store.ts'
import type { EntryControl } from './entry-form.ts'
import { readEntryKey } from './entry-keys.ts'
import { moveToEntry } from './move-to-entry.ts'

interface KeyedEntry {
  readonly isTyping: boolean
  /** Says whether the field may be left. */
  readonly accept: () => boolean
  readonly reset: () => void
}

/** Does what a key asks of a field. */
export function handleEntryKey(
  event: KeyboardEvent<EntryControl>,
  { isTyping, accept, reset }: KeyedEntry,
): void {
  const command = readEntryKey(event, isTyping)
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
