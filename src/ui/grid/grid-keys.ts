import type { Direction } from './cell-range.ts'

/** What a key asks the grid to do. */
export type GridCommand =
  | {
      readonly kind: 'move'
      readonly direction: Direction
      readonly by: 'cell' | 'page' | 'end'
      readonly extends: boolean
    }
  | { readonly kind: 'corner'; readonly corner: 'first' | 'last'; readonly extends: boolean }
  | { readonly kind: 'next' | 'previous' }
  | { readonly kind: 'below' | 'above' }
  | { readonly kind: 'edit' | 'openOptions' | 'cancel' | 'clear' | 'toggle' | 'undo' | 'redo' }
  | { readonly kind: 'selectAll' | 'selectRows' }
  | { readonly kind: 'highlight'; readonly steps: number }

/** What a key means depends on what is going on in the active cell. */
export interface KeyContext {
  /** `typing`: begun by typing over the cell, arrows leave it; `editing`: begun by F2, arrows move the caret. */
  readonly entry: 'none' | 'typing' | 'editing'
  readonly hasOptions: boolean
  readonly isCheckbox: boolean
}

export interface PressedKey {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

/** `null` leaves the key to the text field. */
export function readGridKey(pressed: PressedKey, context: KeyContext): GridCommand | null {
  if (context.entry === 'none') return readBrowsingKey(pressed, context)
  return readEntryKey(pressed, context)
}

function readEntryKey(
  { key, altKey, shiftKey, ctrlKey }: PressedKey,
  context: KeyContext,
): GridCommand | null {
  if (altKey && key === 'ArrowDown') return { kind: 'openOptions' }
  const leaving = readLeavingKey(key, shiftKey)
  if (leaving !== null && !altKey && !ctrlKey) return leaving
  if (key === 'Escape') return { kind: 'cancel' }
  const direction = ARROWS[key]
  if (context.hasOptions) {
    if (key === 'ArrowDown') return { kind: 'highlight', steps: 1 }
    if (key === 'ArrowUp') return { kind: 'highlight', steps: -1 }
    if (key === 'PageDown') return { kind: 'highlight', steps: 8 }
    if (key === 'PageUp') return { kind: 'highlight', steps: -8 }
  }
  if (direction === undefined || context.entry === 'editing' || shiftKey || ctrlKey) return null
  return { kind: 'move', direction, by: 'cell', extends: false }
}

function readBrowsingKey(pressed: PressedKey, context: KeyContext): GridCommand | null {
  const { key, shiftKey, altKey } = pressed
  const isControl = pressed.ctrlKey || pressed.metaKey
  const direction = ARROWS[key]
  if (altKey) return key === 'ArrowDown' ? { kind: 'openOptions' } : null
  if (direction !== undefined) {
    return { kind: 'move', direction, by: isControl ? 'end' : 'cell', extends: shiftKey }
  }
  if (isControl) return readControlKey(key, shiftKey)
  switch (key) {
    case 'F2':
      return { kind: 'edit' }
    case 'Escape':
      return { kind: 'cancel' }
    case 'Home':
      return { kind: 'move', direction: 'left', by: 'end', extends: shiftKey }
    case 'End':
      return { kind: 'move', direction: 'right', by: 'end', extends: shiftKey }
    case 'PageUp':
      return { kind: 'move', direction: 'up', by: 'page', extends: shiftKey }
    case 'PageDown':
      return { kind: 'move', direction: 'down', by: 'page', extends: shiftKey }
    case 'Delete':
    case 'Backspace':
      return { kind: 'clear' }
    case ' ':
      if (shiftKey) return { kind: 'selectRows' }
      return context.isCheckbox ? { kind: 'toggle' } : null
    case 'Enter':
      return context.isCheckbox && !shiftKey ? { kind: 'toggle' } : readLeavingKey(key, shiftKey)
    default:
      return readLeavingKey(key, shiftKey)
  }
}

function readControlKey(key: string, shiftKey: boolean): GridCommand | null {
  switch (key.toLowerCase()) {
    case 'home':
      return { kind: 'corner', corner: 'first', extends: shiftKey }
    case 'end':
      return { kind: 'corner', corner: 'last', extends: shiftKey }
    case 'z':
      return { kind: shiftKey ? 'redo' : 'undo' }
    case 'y':
      return { kind: 'redo' }
    case 'a':
      return { kind: 'selectAll' }
    default:
      return null
  }
}

function readLeavingKey(key: string, shiftKey: boolean): GridCommand | null {
  if (key === 'Tab') return { kind: shiftKey ? 'previous' : 'next' }
  if (key === 'Enter') return { kind: shiftKey ? 'above' : 'below' }
  return null
}
