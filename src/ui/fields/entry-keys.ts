/** What a key asks of a field. */
type EntryCommand = 'next' | 'previous' | 'restore' | 'undo' | 'redo'

interface PressedEntryKey {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
  readonly nativeEvent: { readonly isComposing: boolean }
  readonly currentTarget: { readonly tagName: string }
}

/** `null` leaves the key to the field. While an input method composes every key is its own. */
export function readEntryKey(event: PressedEntryKey, isTyping: boolean): EntryCommand | null {
  if (event.nativeEvent.isComposing || event.altKey) return null
  const isControl = event.ctrlKey || event.metaKey
  switch (event.key) {
    case 'Enter':
      // In a block of text Enter begins a line.
      if (event.currentTarget.tagName === 'TEXTAREA' && !isControl) return null
      return event.shiftKey ? 'previous' : 'next'
    case 'Escape':
      return isTyping ? 'restore' : null
    default:
      // While something is typed undoing takes back letters.
      return isControl && !isTyping ? readControlKey(event.key.toLowerCase(), event.shiftKey) : null
  }
}

function readControlKey(key: string, shiftKey: boolean): EntryCommand | null {
  if (key === 'z') return shiftKey ? 'redo' : 'undo'
  return key === 'y' && !shiftKey ? 'redo' : null
}
